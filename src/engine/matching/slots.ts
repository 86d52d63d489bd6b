import { endedBy, type Span, startedBefore } from '../model/span.js';
import type { Statement } from '../model/statement.js';
import { indexOf, type Library } from './library.js';
import { rarity, type StatementIndex } from './statement-index.js';
import type { Term } from './terms.js';

/** A term this many terms away counts half of what the nearest counts. */
const REACH = 5;

/** What a borrowed term, or one in the sentence before or after the statement, counts beside one next to the slot itself. */
const NEIGHBOUR_SHARE = 0.4;

/**
 * What a word weighs that the reference never uses: it is the writer's own wording rather than the mark of another matter,
 * so that it counts as a common word does and not as the rarest of all.
 */
const UNKNOWN_WORD_WEIGHT = 1;

/** The words around a figure or a name, by stem: 1 for the nearest, falling with distance. */
export type Surroundings = ReadonlyMap<string, number>;

/** The surroundings of a slot in its own sentence; terms inside the slot do not count. */
export function surroundingsOf(slot: Span, terms: readonly Term[]): Surroundings {
  const around = new Map<string, number>();
  const place = placeOf(slot, terms);
  for (let at = place.first; at < place.past; at++) {
    const term = terms[at];
    const near = nearnessOf(at, place);
    if (term !== undefined && near > 0) keepNearest(around, term.stem, term.isBorrowed ? NEIGHBOUR_SHARE * near : near);
  }
  return around;
}

/** How well a slot of a statement stands in the place of a slot of a claim, 0 to 1; 0 for a statement of another library. */
export function affinityTo(claim: Surroundings, slot: Span, statement: Statement, library: Library): number {
  const index = indexOf(statement, library)?.index;
  if (index === undefined) return 0;
  return slotSimilarity(claim, sharedSurroundings(claim, slot, index, statement.sentence), index);
}

/**
 * What of a claim's surroundings also stands around a slot in a statement, by nearness there; the sentences before and after
 * count at a discount.
 */
export function sharedSurroundings(
  claim: Surroundings,
  slot: Span,
  index: StatementIndex,
  statement: number,
): Surroundings {
  const around = new Map<string, number>();
  for (const neighbour of [statement - 1, statement + 1]) {
    for (const { stem } of index.terms[neighbour] ?? []) if (claim.has(stem)) around.set(stem, NEIGHBOUR_SHARE);
  }
  const terms = index.terms[statement] ?? [];
  const place = placeOf(slot, terms);
  for (let at = place.first; at < place.past; at++) {
    const term = terms[at];
    if (term === undefined || !claim.has(term.stem)) continue;
    const near = nearnessOf(at, place);
    if (near > 0) keepNearest(around, term.stem, term.isBorrowed ? NEIGHBOUR_SHARE : 0.5 + 0.5 * near);
  }
  return around;
}

/**
 * How alike two slots are, 0 to 1: the share of what stands around the claim's slot, weighed by rarity and nearness, that
 * also stands around the statement's slot.
 */
export function slotSimilarity(claim: Surroundings, shared: Surroundings, index: StatementIndex): number {
  let mass = 0;
  let held = 0;
  for (const [stem, near] of claim) {
    const weight = near * rarity(index, stem, UNKNOWN_WORD_WEIGHT);
    mass += weight;
    held += weight * (shared.get(stem) ?? 0);
  }
  return mass === 0 ? 0 : held / mass;
}

/** How many of the terms next to a slot, one on each side, also stand next to the other slot on that side: 0, 1 or 2. */
export function sharedNeighbours(slot: Span, terms: readonly Term[], other: Span, otherTerms: readonly Term[]): number {
  const own = neighboursOf(slot, terms);
  const others = neighboursOf(other, otherTerms);
  return own.filter((stem, side) => stem !== undefined && stem === others[side]).length;
}

function neighboursOf(slot: Span, terms: readonly Term[]): readonly (string | undefined)[] {
  const before = terms[endedBy(terms, slot.start) - 1];
  const after = terms[startedBefore(terms, slot.end)];
  return [before?.isBorrowed ? undefined : before?.stem, after?.stem];
}

/** Terms further away than any sentence is long are not looked at, to keep the time in bounds. */
const FARTHEST = 100;

/** Where a slot lies among the terms of its sentence, as positions in their list. */
interface Place {
  /** The first term that is looked at. */
  readonly first: number;
  /** The first term that does not end before the slot. */
  readonly start: number;
  /** The first term that starts behind the slot. */
  readonly end: number;
  /** The end of the terms that are looked at. */
  readonly past: number;
}

function placeOf(slot: Span, terms: readonly Term[]): Place {
  const start = endedBy(terms, slot.start);
  const end = startedBefore(terms, slot.end);
  return { first: Math.max(0, start - FARTHEST), start, end, past: Math.min(terms.length, end + FARTHEST) };
}

/** How near a term is to a slot: 1 right beside it, less with each term between, and 0 inside it. */
function nearnessOf(at: number, { start, end }: Place): number {
  if (at >= start && at < end) return 0;
  return REACH / (REACH + (at < start ? start - 1 - at : at - end));
}

/** How many terms on each side of a claim's slot are right beside it, and within how many of a statement's slot they are looked for. */
const BESIDE = 2;
const AROUND = 4;

/** The share of the terms right beside a claim's slot, weighed by rarity, that stand around a slot of a statement, 0 to 1. */
export function sharedVicinity(
  slot: Span,
  terms: readonly Term[],
  other: Span,
  index: StatementIndex,
  statement: number,
): number {
  const around = new Set(vicinityOf(other, index.terms[statement] ?? [], AROUND));
  let mass = 0;
  let shared = 0;
  for (const stem of vicinityOf(slot, terms, BESIDE)) {
    const weight = rarity(index, stem, UNKNOWN_WORD_WEIGHT);
    mass += weight;
    if (around.has(stem)) shared += weight;
  }
  return mass === 0 ? 0 : shared / mass;
}

function vicinityOf(slot: Span, terms: readonly Term[], reach: number): string[] {
  const past = endedBy(terms, slot.start);
  const first = startedBefore(terms, slot.end);
  const stems: string[] = [];
  for (const { stem, isBorrowed } of terms.slice(Math.max(0, past - reach), past)) if (!isBorrowed) stems.push(stem);
  for (const { stem } of terms.slice(first, first + reach)) stems.push(stem);
  return stems;
}

function keepNearest(around: Map<string, number>, stem: string, near: number): void {
  around.set(stem, Math.max(near, around.get(stem) ?? 0));
}
