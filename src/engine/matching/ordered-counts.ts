import type { Figure } from '../model/figure.js';
import type { LocatedFigure } from '../model/match.js';
import type { Statement } from '../model/statement.js';
import type { StemOf } from './terms.js';

/** What stands behind an ordinal that counts all of a run: "the seventh consecutive year", "a 12th-straight win". */
const OF_A_RUN = /^(?:\s+|-)(?:consecutive|straight|successive|time)\b/i;

/** Units whose ordinals tell how long something has gone on: "the fourth day of the search", but not "the fourth minute". */
const COUNTED_UNITS: ReadonlySet<string> = new Set(['day', 'month', 'week', 'year']);

/** No word of those, with a space before it, is longer. */
const LONGEST_RUN_WORD = 20;

/**
 * The ordinal that gives a count, in one of some statements: "a seventh consecutive final" for "seven finals in a row", "her
 * third visit" for "three visits". Undefined where there is none, and for a figure that counts nothing.
 */
export function orderedCount(
  figure: Figure,
  statements: readonly Statement[],
  stemOf: StemOf,
): LocatedFigure | undefined {
  if (!isCount(figure)) return undefined;
  for (const statement of statements) {
    const { figures, prose } = statement.reference.document;
    const last = figures[statement.sentence]?.find(
      (other) => isLast(figure, other) && (endsRun(other, prose.text) || countsSame(figure, other, stemOf)),
    );
    if (last !== undefined) return { figure: last, statement };
  }
  return undefined;
}

/** One of something is no count of it. */
function isCount({ kind, unit, value = 0 }: Figure): boolean {
  return value > 1 && (kind === 'number' || (kind === 'duration' && COUNTED_UNITS.has(unit ?? '')));
}

function isLast(count: Figure, { kind, value }: Figure): boolean {
  return kind === 'ordinal' && value === count.value;
}

function endsRun({ end }: Figure, text: string): boolean {
  return OF_A_RUN.test(text.slice(end, end + LONGEST_RUN_WORD));
}

function countsSame({ noun, unit }: Figure, ordinal: Figure, stemOf: StemOf): boolean {
  if (ordinal.noun === undefined) return false;
  const ordered = stemOf(ordinal.noun.text.toLowerCase());
  return [noun?.text, unit].some((counted) => counted !== undefined && stemOf(counted.toLowerCase()) === ordered);
}
