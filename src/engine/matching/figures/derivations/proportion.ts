import type { Figure } from '../../../model/figure.js';
import type { LocatedFigure } from '../../../model/match.js';
import type { StemOf } from '../../terms.js';
import { amountLike, digits, shown } from './arithmetic.js';
import type { Candidate, Passage, Way } from './derivation.js';
import { amountOf, isOfOneKind, pairsOf } from './operands.js';
import { EACH } from './rates.js';
import { type Wording, wordsBehind, wordsBetween } from './wording.js';

/** An amount that goes with another: two minutes with 100 GB, four euros with one zone. */
interface Rate {
  readonly located: LocatedFigure;
  /** What it goes with: a figure, or one of what a noun names. */
  readonly basis: LocatedFigure | { readonly noun: string };
}

/** A rate for another amount: "ten minutes for 500 GB" where every 100 GB take two, "three zones cost 12 euros" at four a zone. */
export const proportion: Way = (question) => {
  const { figure, figures } = question;
  const others = figures.filter((other) => other !== figure && other.value !== undefined);
  if (figure.value === undefined || others.length === 0) return undefined;
  return (passage) =>
    ratesIn(passage).flatMap((rate) => others.flatMap((other) => inProportion(figure, other, rate, question.stemOf)));
};

function ratesIn({ figures, wording }: Passage): Rate[] {
  const perNoun = figures.flatMap((located) => {
    const noun = nounOfRate(wording(), located.figure);
    return noun === undefined ? [] : [{ located, basis: { noun } }];
  });
  const perFigure = pairsOf(figures)
    .filter(([one, two]) => isRate(wordsBetween(wording(), one.figure, two.figure)))
    .map(([located, basis]) => ({ located, basis }));
  return [...perFigure, ...perNoun];
}

/** "… for every …", "… per …". */
function isRate([first = '', second, third]: readonly string[]): boolean {
  return first === 'for' ? EACH.has(second ?? '') && third === undefined : EACH.has(first) && second === undefined;
}

/** "Four euros per zone", "four euros for each zone": what a figure is told for one of. */
function nounOfRate(wording: Wording, figure: Figure): string | undefined {
  const words = wordsBehind(wording, figure, 3);
  const [each = '', noun] = words[0] === 'for' ? words.slice(1) : words;
  return EACH.has(each) ? noun : undefined;
}

function inProportion(figure: Figure, other: Figure, { located, basis }: Rate, stemOf: StemOf): Candidate[] {
  if ('noun' in basis) {
    const isCounted = other.noun !== undefined && stemOf(other.noun.text.toLowerCase()) === stemOf(basis.noun);
    return isCounted && isOfOneKind(figure, located.figure) ? [timesAs(figure, located, other.value ?? 0)] : [];
  }
  if (isOfOneKind(figure, located.figure) && isOfOneKind(other, basis.figure))
    return [timesAs(figure, located, (other.value ?? 0) / amountOf(basis))];
  if (isOfOneKind(figure, basis.figure) && isOfOneKind(other, located.figure))
    return [timesAs(figure, basis, (other.value ?? 0) / amountOf(located))];
  return [];
}

function timesAs(figure: Figure, located: LocatedFigure, factor: number): Candidate {
  return {
    kind: 'rate',
    operands: [located],
    result: amountLike(figure, amountOf(located) * factor, [located]),
    workings: () => `${shown(located.figure)} × ${digits(factor)}`,
    certainty: 'possible',
  };
}
