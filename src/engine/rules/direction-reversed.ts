import type { Reversal } from '../model/match.js';
import type { Discrepancy, Rule } from './rule.js';

/** The reference says the opposite: a negation was put in or left out, or a word stands for its opposite. */
export const directionReversed: Rule = {
  id: 'direction-reversed',
  topic: 'direction',
  verdict: 'differs',
  description: 'The reference says the opposite.',
  check: ({ reversals }) => reversals.map(discrepancyOf),
};

function discrepancyOf({ draft, source, statement, fix }: Reversal): Discrepancy {
  return {
    message: `The reference has “${source.text}”, not “${draft.text}”`,
    reason: `“${draft.text}” says the opposite of “${source.text}”, which the reference has in its place`,
    draft,
    source: { words: source, statement },
    ...(fix !== undefined && { fix }),
  };
}
