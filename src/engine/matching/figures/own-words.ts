import type { Figure, FigureKind } from '../../model/figure.js';
import type { Span } from '../../model/span.js';
import type { Statement } from '../../model/statement.js';
import { indexOf, type Library } from '../library.js';
import { affinityTo, sharedNeighbours, sharedVicinity, surroundingsOf } from '../slots.js';
import type { Term } from '../terms.js';
import { withLimits } from './wording.js';

/** A figure of the references, and where it stands. */
interface Placed {
  readonly figure: Figure;
  readonly statement: Statement;
}

/** Kinds that are nothing without their unit. */
const UNITED: ReadonlySet<FigureKind> = new Set(['measure', 'money', 'percent']);

/**
 * Whether most of the words right beside a figure with a unit stand beside the one that conflicts, and none of them beside the one
 * that agrees: "must hand back £91,000" for "pay back £115,000" where £91,000 was spent. Words that limit a figure belong to it,
 * and tell nothing of its place.
 */
export function hasWordsOfOther(
  figure: Figure,
  terms: readonly Term[],
  agreeing: Placed,
  conflicting: Placed,
  library: Library,
): boolean {
  if (!UNITED.has(figure.kind)) return false;
  const slot = withLimits(figure);
  const other = placeOf(slot, terms, conflicting, library);
  if (other === undefined || other.neighbours === 0 || other.vicinity < MOST) return false;
  const own = placeOf(slot, terms, agreeing, library);
  if (own === undefined || own.neighbours > 0 || own.vicinity > 0) return false;
  return other.affinity() >= ABOUT_AS_WELL * own.affinity();
}

const MOST = 0.5;

const ABOUT_AS_WELL = 0.8;

function placeOf(slot: Span, terms: readonly Term[], { figure, statement }: Placed, library: Library) {
  const index = indexOf(statement, library)?.index;
  if (index === undefined) return undefined;
  const there = withLimits(figure);
  return {
    neighbours: sharedNeighbours(slot, terms, there, index.terms[statement.sentence] ?? []),
    vicinity: sharedVicinity(slot, terms, there, index, statement.sentence),
    affinity: () => affinityTo(surroundingsOf(slot, terms), there, statement, library),
  };
}
