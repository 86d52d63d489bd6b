import type { Term } from './terms.js';

/** Where a stem stands: in which statement, and how often. */
interface Posting {
  readonly statement: number;
  count: number;
}

/** A stem of a reference: where it stands, and how much it tells statements apart. */
interface Entry {
  readonly postings: readonly Readonly<Posting>[];
  readonly rarity: number;
}

/** The statements of one reference, indexed by the stems of their terms. */
export interface StatementIndex {
  /** The terms of each statement, in step with the sentences of the reference. */
  readonly terms: readonly (readonly Term[])[];
  readonly entries: ReadonlyMap<string, Entry>;
  /** What BM25 adds to a stem's count in each statement, so that a long statement gains less from each. */
  readonly norms: readonly number[];
  /** The rarity of a stem that stands nowhere in the reference. */
  readonly unknownRarity: number;
}

/** A statement that shares terms with a query. */
export interface ScoredStatement {
  /** The position of the sentence in the reference. */
  readonly statement: number;
  /** The BM25 score as a share of the highest that the query could reach, 0 to 1. */
  readonly score: number;
  /** The share of the query's rarity that the statement holds, 0 to 1. */
  readonly coverage: number;
}

/** What a statement gained from the terms it shares with a query. */
interface Gain {
  readonly statement: number;
  score: number;
  /** The rarity of those terms. */
  shared: number;
}

/** BM25's term saturation and length normalisation; b is low since sentences vary in length for reasons of style. */
const SATURATION = 1.2;
const LENGTH_NORMALISATION = 0.4;

/** Indexes the statements of one reference by their terms. */
export function indexStatements(terms: readonly (readonly Term[])[]): StatementIndex {
  const postings = new Map<string, Posting[]>();
  for (const [statement, ofStatement] of terms.entries()) {
    for (const { stem } of ofStatement) addPosting(postings, stem, statement);
  }
  const entryOf = (list: readonly Posting[]): Entry => ({
    postings: list,
    rarity: rarityOf(list.length, terms.length),
  });
  return {
    terms,
    entries: new Map([...postings].map(([stem, list]) => [stem, entryOf(list)])),
    norms: normsOf(terms.map(({ length }) => length)),
    unknownRarity: rarityOf(0, terms.length),
  };
}

/** Statements come in order, so that one that was seen with this stem is the last of its list. */
function addPosting(postings: Map<string, Posting[]>, stem: string, statement: number): void {
  const list = postings.get(stem);
  const last = list?.at(-1);
  if (list === undefined) postings.set(stem, [{ statement, count: 1 }]);
  else if (last?.statement === statement) last.count++;
  else list.push({ statement, count: 1 });
}

function normsOf(lengths: readonly number[]): number[] {
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const average = Math.max(1, total / Math.max(1, lengths.length));
  return lengths.map((length) => SATURATION * (1 - LENGTH_NORMALISATION + (LENGTH_NORMALISATION * length) / average));
}

/** Whether a stem stands anywhere in the reference. */
export function isKnown(index: StatementIndex, stem: string): boolean {
  return index.entries.has(stem);
}

/** How much a stem tells a statement from the others, above 0; highest for one that is unknown, unless said otherwise. */
export function rarity(index: StatementIndex, stem: string, ofUnknown = index.unknownRarity): number {
  return index.entries.get(stem)?.rarity ?? ofUnknown;
}

/**
 * A smoothed inverse document frequency, in nats. Unlike BM25's own it stays above 0 where every statement holds the stem, so
 * that short references can be told apart as well.
 */
function rarityOf(holding: number, statements: number): number {
  return Math.log(1 + (statements + 0.5) / (holding + 0.5));
}

/** The statements that match the stems best (Robertson and Zaragoza 2009, The Probabilistic Relevance Framework: BM25). */
export function searchStatements(index: StatementIndex, stems: Iterable<string>, limit: number): ScoredStatement[] {
  const gains = new Map<number, Gain>();
  let mass = 0;
  for (const stem of new Set(stems)) {
    const entry = index.entries.get(stem);
    mass += entry?.rarity ?? index.unknownRarity;
    if (entry !== undefined) addGains(gains, entry, index.norms);
  }
  return best(gains.values(), limit).map(({ statement, score, shared }) => ({
    statement,
    score: score / (mass * (SATURATION + 1)),
    coverage: shared / mass,
  }));
}

function addGains(gains: Map<number, Gain>, { postings, rarity }: Entry, norms: readonly number[]): void {
  for (const { statement, count } of postings) {
    const gained = (rarity * count * (SATURATION + 1)) / (count + (norms[statement] ?? 0));
    const gain = gains.get(statement);
    if (gain === undefined) gains.set(statement, { statement, score: gained, shared: rarity });
    else {
      gain.score += gained;
      gain.shared += rarity;
    }
  }
}

/** The gains of the highest scores in order, by insertion into a short list: cheaper than sorting the many that share a word or two. */
function best(gains: Iterable<Gain>, limit: number): Gain[] {
  const kept: Gain[] = [];
  for (const gain of gains) {
    const place = placeAmong(kept, gain);
    if (place === limit) continue;
    kept.splice(place, 0, gain);
    if (kept.length > limit) kept.pop();
  }
  return kept;
}

/** Most gains rank behind all that are kept, so that the place is looked for from the end. */
function placeAmong(kept: readonly Gain[], gain: Gain): number {
  let place = kept.length;
  for (let other = kept.at(-1); other !== undefined && ranksBefore(gain, other); other = kept[place - 1]) place--;
  return place;
}

function ranksBefore(one: Gain, other: Gain): boolean {
  const difference = one.score - other.score;
  return difference > 0 || (difference === 0 && one.statement < other.statement);
}

/** Whether a statement, by its position in the reference, holds a stem. */
export function isHeld(index: StatementIndex, stem: string, statement: number): boolean {
  return index.entries.get(stem)?.postings.some((posting) => posting.statement === statement) ?? false;
}

/** The positions of the statements that hold a stem, in order. */
export function statementsWith(index: StatementIndex, stem: string): number[] {
  return index.entries.get(stem)?.postings.map(({ statement }) => statement) ?? [];
}
