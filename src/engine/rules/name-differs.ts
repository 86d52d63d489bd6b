import type { NameAlignment } from '../model/match.js';
import type { Discrepancy, Rule } from './rule.js';

/** The reference names another person, organisation or place in the same place of the same statement. */
export const nameDiffers: Rule = {
  id: 'name-differs',
  topic: 'attribution',
  verdict: 'differs',
  description: 'A name differs from the one the reference has in the same place.',
  check: (match) => match.names.flatMap(discrepancyOf),
};

function discrepancyOf({ mention, outcome }: NameAlignment): Discrepancy[] {
  if (outcome.kind !== 'differs') return [];
  const { mention: source, statement } = outcome.from;
  return [
    {
      message: `The reference names ${source.text}, not ${mention.text}`,
      reason: outcome.known
        ? `The reference has ${source.text} in this place; it names ${mention.text} elsewhere`
        : `The reference has ${source.text} in this place and never names ${mention.text}`,
      draft: mention,
      source: { words: source, statement },
      fix: source.text,
    },
  ];
}
