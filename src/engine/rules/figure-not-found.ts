import type { Rule } from './rule.js';

/** No reference gives this figure, though one speaks of the matter. */
export const figureNotFound: Rule = {
  id: 'figure-not-found',
  topic: 'figure',
  verdict: 'not-found',
  description: 'A figure stands in no reference.',
  check: (match) =>
    match.figures.flatMap(({ figure, outcome }) =>
      outcome.kind === 'not-found'
        ? [
            {
              message: `No reference has “${figure.text}”`,
              reason: `The references speak of this, but none gives ${figure.text}`,
              draft: figure,
            },
          ]
        : [],
    ),
};
