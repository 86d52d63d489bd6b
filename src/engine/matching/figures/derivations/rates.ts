import type { Figure } from '../../../model/figure.js';
import type { LocatedFigure } from '../../../model/match.js';
import type { Passage } from './derivation.js';
import { isOfOneKind } from './operands.js';
import { PERIODS, RATE_WORDS } from './tables/periods.js';
import { type Wording, wordsBefore, wordsBehind } from './wording.js';

/** An amount that is due again and again. */
export interface Rate {
  readonly located: LocatedFigure;
  /** How often a year it is due. */
  readonly yearly: number;
}

/** The amounts of a passage in the unit of another amount that are rates. */
export function ratesLike(amount: Figure, { figures, wording }: Passage): Rate[] {
  if (!RATED.has(amount.kind)) return [];
  return figures.flatMap((located) => {
    const yearly = isOfOneKind(amount, located.figure) ? timesAYear(located.figure, wording()) : undefined;
    return yearly === undefined ? [] : [{ located, yearly }];
  });
}

const RATED: ReadonlySet<Figure['kind']> = new Set(['measure', 'money', 'number']);

/** What stands between an amount and what it is told for one of. */
export const EACH: ReadonlySet<string> = new Set(['/', 'a', 'an', 'each', 'every', 'per']);

/** How often a year an amount is due by the words around it: 12 for "$620 a month" and "a monthly $620"; undefined for no rate. */
export function timesAYear(figure: Figure, wording: Wording): number | undefined {
  const [first = '', second = '', third = ''] = wordsBehind(wording, figure, 3);
  const own = EACH.has(first) ? PERIODS.get(second) : EACH.has(second) ? PERIODS.get(third) : undefined;
  return own ?? rateIn([first, ...wordsBefore(wording, figure, 3)]);
}

function rateIn(words: readonly string[]): number | undefined {
  return words.map((word) => RATE_WORDS.get(word)).find((rate) => rate !== undefined);
}
