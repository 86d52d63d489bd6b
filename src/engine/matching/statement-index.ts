import type { Term } from './terms.js';

/** Where a stem stands: in which statement, and how often. */
interface Posting {
  readonly statement: number;
  readonly count: number;
}

/** A stem of a reference: where it stands, and how much it tells statements apart. */
interface Entry {
  readonly postings: readonly Posting[];
  readonly rarity: number;
}

/** The statements of one reference, indexed by the stems of their terms. */
export interface StatementIndex {
  /** The terms of each statement, in step with the sentences of the reference. */
  readonly terms: readonly (readonly Term[])[];
  readonly entries: ReadonlyMap<string, Entry>;
  readonly averageLength: number;
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

/** What a statement gained from the terms it shares with a query: its score, and their rarity. */
interface Score {
  score: number;
  shared: number;
}

/** BM25's term saturation and length normalisation; b is low since sentences vary in length for reasons of style. */
const SATURATION = 1.2;
const LENGTH_NORMALISATION = 0.4;

/** Indexes the statements of one reference by their terms. */
export function indexStatements(terms: readonly (readonly Term[])[]): StatementIndex {
  const postings = new Map<string, Posting[]>();
  for (const [statement, ofStatement] of terms.entries()) {
    for (const [stem, count] of counted(ofStatement)) listOf(postings, stem).push({ statement, count });
  }
  const total = terms.reduce((sum, list) => sum + list.length, 0);
  return {
    terms,
    entries: new Map(
      [...postings].map(([stem, list]) => [stem, { postings: list, rarity: rarityOf(list.length, terms.length) }]),
    ),
    averageLength: Math.max(1, total / Math.max(1, terms.length)),
  };
}

/** Whether a stem stands anywhere in the reference. */
export function isKnown(index: StatementIndex, stem: string): boolean {
  return index.entries.has(stem);
}

/** How much a stem tells a statement from the others, above 0; highest for a stem that is unknown. */
export function rarity(index: StatementIndex, stem: string): number {
  return index.entries.get(stem)?.rarity ?? rarityOf(0, index.terms.length);
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
  const scores = new Map<number, Score>();
  let mass = 0;
  for (const stem of new Set(stems)) {
    const weight = rarity(index, stem);
    mass += weight;
    for (const posting of index.entries.get(stem)?.postings ?? []) addPosting(scores, index, posting, weight);
  }
  return best(scores, limit).map(([statement, { score, shared }]) => ({
    statement,
    score: score / (mass * (SATURATION + 1)),
    coverage: shared / mass,
  }));
}

function addPosting(
  scores: Map<number, Score>,
  index: StatementIndex,
  { statement, count }: Posting,
  weight: number,
): void {
  const length = index.terms[statement]?.length ?? 0;
  const norm = SATURATION * (1 - LENGTH_NORMALISATION + (LENGTH_NORMALISATION * length) / index.averageLength);
  const gained = (weight * count * (SATURATION + 1)) / (count + norm);
  const entry = scores.get(statement);
  if (entry === undefined) {
    scores.set(statement, { score: gained, shared: weight });
    return;
  }
  entry.score += gained;
  entry.shared += weight;
}

/** The highest scores in order, by insertion into a short list: cheaper than sorting the many that share a word or two. */
function best(scores: ReadonlyMap<number, Score>, limit: number): [statement: number, score: Score][] {
  const kept: [statement: number, score: Score][] = [];
  for (const entry of scores) {
    if (kept.length === limit && !ranksBefore(entry, kept.at(-1) ?? entry)) continue;
    if (kept.length === limit) kept.pop();
    const place = kept.findIndex((other) => ranksBefore(entry, other));
    kept.splice(place === -1 ? kept.length : place, 0, entry);
  }
  return kept;
}

function ranksBefore([a, x]: readonly [number, Score], [b, y]: readonly [number, Score]): boolean {
  return x.score > y.score || (x.score === y.score && a < b);
}

function counted(terms: readonly Term[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { stem } of terms) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

function listOf(postings: Map<string, Posting[]>, stem: string): Posting[] {
  const list = postings.get(stem) ?? [];
  if (list.length === 0) postings.set(stem, list);
  return list;
}
