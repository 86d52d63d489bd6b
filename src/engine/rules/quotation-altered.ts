import type { QuotationAlignment, WordChange } from '../model/match.js';
import { inStyleOf } from './quotation-style.js';
import type { Discrepancy, Rule } from './rule.js';

/** The reference has these words in quotation marks, but not word for word. */
export const quotationAltered: Rule = {
  id: 'quotation-altered',
  topic: 'quotation',
  verdict: 'differs',
  description: 'Words inside quotation marks differ from the reference.',
  check: (match) => match.quotations.flatMap(discrepanciesOf),
};

function discrepanciesOf({ quotation, outcome }: QuotationAlignment): Discrepancy[] {
  if (outcome.kind !== 'altered') return [];
  return outcome.changes.map((change) => ({
    message: `The reference has “${change.source.text}”, not “${change.draft.text}”, in this quotation`,
    reason: reasonOf(change),
    draft: change.draft,
    source: { words: change.source, statement: outcome.statement },
    fix: inStyleOf(quotation, change, outcome.statement.reference),
  }));
}

function reasonOf({ draft, source }: WordChange): string {
  return `Words in quotation marks stand for what was said: the reference has “${source.text}” where the draft has “${draft.text}”`;
}
