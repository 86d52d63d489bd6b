import type { Rule } from './rule.js';

/** No reference knows this name: a word of it stands nowhere in them. */
export const nameNotFound: Rule = {
  id: 'name-not-found',
  topic: 'attribution',
  verdict: 'not-found',
  description: 'A name stands in no reference.',
  check: (match) =>
    match.names.flatMap(({ mention, outcome }) =>
      outcome.kind === 'not-found'
        ? [
            {
              message: `No reference names ${mention.text}`,
              reason: `${outcome.words.map((word) => `“${word}”`).join(' and ')} ${outcome.words.length === 1 ? 'stands' : 'stand'} nowhere in the references`,
              draft: mention,
            },
          ]
        : [],
    ),
};
