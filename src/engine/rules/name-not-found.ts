import type { Rule } from './rule.js';

/** No reference knows this name or any word of it. */
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
              reason: `Neither ${mention.text} nor a word of that name stands in a reference`,
              draft: mention,
            },
          ]
        : [],
    ),
};
