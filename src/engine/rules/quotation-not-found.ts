import type { AbsenceOfWords, QuotationAlignment } from '../model/match.js';
import type { Discrepancy, Rule } from './rule.js';

/** No reference has the words that the draft puts in quotation marks. */
export const quotationNotFound: Rule = {
  id: 'quotation-not-found',
  topic: 'quotation',
  verdict: 'not-found',
  description: 'Words inside quotation marks stand in no reference.',
  check: (match) => match.quotations.flatMap(discrepancyOf),
};

function discrepancyOf({ part, outcome }: QuotationAlignment): Discrepancy[] {
  if (outcome.kind !== 'not-found') return [];
  const message = `No reference has the words “${part.text}”`;
  return [
    { message, reason: `Words in quotation marks stand for what was said, ${REASONS[outcome.why]}`, draft: part },
  ];
}

const REASONS: Readonly<Record<AbsenceOfWords, string>> = {
  'unknown-word': 'and at least one of these stands in no reference',
  'not-together': 'and these stand in the references, but nowhere together',
  'not-alternatives': 'and no reference names these beside the other ones',
};
