import type { Figure } from '../../model/figure.js';
import type { LocatedFigure } from '../../model/match.js';
import type { Statement } from '../../model/statement.js';
import type { StemOf } from '../terms.js';
import { wordBehind } from './word-behind.js';

/** Words behind an ordinal that counts all of a run: "the seventh consecutive year", "a 12th-straight win". */
const RUN_WORDS: ReadonlySet<string> = new Set(['consecutive', 'straight', 'successive', 'time']);

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
      (other) => isLast(figure, other) && countsAll(figure, other, prose.text, stemOf),
    );
    if (last !== undefined) return { figure: last, statement };
  }
  return undefined;
}

/** One of something is no count of it. */
function isCount({ kind, unit, value = 0 }: Figure): boolean {
  return value > 1 && (kind === 'number' || (kind === 'duration' && unit === 'year'));
}

function isLast(count: Figure, { kind, value }: Figure): boolean {
  return kind === 'ordinal' && value === count.value;
}

/** Whether an ordinal is the last of a run, or of what a figure counts. */
function countsAll({ noun, unit }: Figure, ordinal: Figure, text: string, stemOf: StemOf): boolean {
  const behind = wordBehind(ordinal, text);
  if (RUN_WORDS.has(behind)) return true;
  const ordered = [ordinal.noun?.text.toLowerCase() ?? behind, behind].map(stemOf);
  return [noun?.text, unit].some((counted) => counted !== undefined && ordered.includes(stemOf(counted.toLowerCase())));
}
