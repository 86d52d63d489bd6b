import type { Figure } from '../model/figure.js';
import type { Discrepancy, Rule } from './rule.js';

/** No reference gives this figure, though one speaks of the matter, or none but to what is past. */
export const figureNotFound: Rule = {
  id: 'figure-not-found',
  topic: 'figure',
  verdict: 'not-found',
  description: 'A figure stands in no reference.',
  check: (match) =>
    match.figures.flatMap(({ figure, outcome }) =>
      outcome.kind === 'not-found' ? [SAID[outcome.onlyOf ?? 'none'](figure)] : [],
    ),
};

/** What to say of a figure, by what the references give it to. */
const SAID: Readonly<Record<'none' | 'others' | 'past', (figure: Figure) => Discrepancy>> = {
  none: absent,
  others: onlyOfOthers,
  past: onlyOfPast,
};

function absent(figure: Figure): Discrepancy {
  return {
    message: `No reference has “${figure.text}”`,
    reason: `The references speak of this, but none gives ${figure.text}`,
    draft: figure,
  };
}

function onlyOfPast(figure: Figure): Discrepancy {
  return {
    message: `No reference has “${figure.text}” for what is to come`,
    reason: `The draft tells of what is to come; the references give ${figure.text} only to what is past`,
    draft: figure,
  };
}

function onlyOfOthers(figure: Figure): Discrepancy {
  return {
    message: `No reference has “${figure.text}” for this`,
    reason: `The references give ${figure.text}, but of something else`,
    draft: figure,
  };
}
