import type { Term } from './terms.js';

/** Where a stem stands: in which statement, and how often. */
interface Posting {
  readonly statement: number;
  readonly count: number;
}

/** The statements of one reference, indexed by the stems of their terms. */
export interface StatementIndex {
  /** The terms of each statement, in step with the sentences of the reference. */
  readonly terms: readonly (readonly Term[])[];
  readonly postings: ReadonlyMap<string, readonly Posting[]>;
  readonly averageLength: number;
}

/** A statement that shares terms with a query. */
export interface ScoredStatement {
  /** The position of the sentence in the reference. */
  readonly statement: number;
  /** The BM25 score; comparable only within one query and one reference. */
  readonly score: number;
  /** The share of the query's rarity that the statement holds, 0 to 1. */
  readonly coverage: number;
}

/** BM25's term saturation and length normalisation; b is low since sentences vary in length for reasons of style. */
const SATURATION = 1.2;
const LENGTH_NORMALISATION = 0.4;

/** Indexes the statements of one reference by their terms. */
export function indexStatements(terms: readonly (readonly Term[])[]): StatementIndex {
  const postings = new Map<string, Posting[]>();
  terms.forEach((ofStatement, statement) => {
    for (const [stem, count] of counted(ofStatement)) listOf(postings, stem).push({ statement, count });
  });
  const total = terms.reduce((sum, list) => sum + list.length, 0);
  return { terms, postings, averageLength: Math.max(1, total / Math.max(1, terms.length)) };
}

/**
 * How much a stem tells a statement from the others (a smoothed inverse document frequency, in nats; above 0 even where
 * every statement holds it, so that short references can be told apart as well). Highest for a stem that is unknown.
 */
export function rarity(index: StatementIndex, stem: string): number {
  return Math.log(1 + (index.terms.length + 0.5) / ((index.postings.get(stem)?.length ?? 0) + 0.5));
}

/** The statements that match the stems best (Robertson and Zaragoza 2009, The Probabilistic Relevance Framework: BM25). */
export function searchStatements(index: StatementIndex, stems: Iterable<string>, limit: number): ScoredStatement[] {
  const scores = new Map<number, { score: number; shared: number }>();
  let mass = 0;
  for (const stem of new Set(stems)) {
    const weight = rarity(index, stem);
    mass += weight;
    for (const posting of index.postings.get(stem) ?? []) addPosting(scores, index, posting, weight);
  }
  return best(scores, limit, mass);
}

function addPosting(
  scores: Map<number, { score: number; shared: number }>,
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

function best(
  scores: ReadonlyMap<number, { readonly score: number; readonly shared: number }>,
  limit: number,
  mass: number,
): ScoredStatement[] {
  return [...scores]
    .sort(([a, x], [b, y]) => y.score - x.score || a - b)
    .slice(0, limit)
    .map(([statement, { score, shared }]) => ({ statement, score, coverage: shared / mass }));
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
