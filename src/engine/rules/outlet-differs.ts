import type { HearerDifference } from '../model/match.js';
import type { Discrepancy, Rule } from './rule.js';

/** The reference has the same thing said to somebody else, or in another outlet. */
export const outletDiffers: Rule = {
  id: 'outlet-differs',
  topic: 'attribution',
  verdict: 'differs',
  description: 'The reference has this said to somebody else or in another outlet.',
  check: (match) => match.hearers.map(discrepancyOf),
};

function discrepancyOf({ hearer, source, statement }: HearerDifference): Discrepancy {
  return {
    message: `The reference has this said to ${source.text}, not to ${hearer.text}`,
    reason: `${source.text} was told in the reference, ${hearer.text} in the draft`,
    draft: hearer,
    source: { words: source, statement },
    fix: source.text,
  };
}
