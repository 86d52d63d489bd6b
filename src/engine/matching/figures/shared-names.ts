import { overlaps, type TextSpan } from '../../model/span.js';
import type { Statement } from '../../model/statement.js';
import { indexOf, type Library } from '../library.js';
import type { StatementIndex } from '../statement-index.js';
import type { Term } from '../terms.js';

/** A reference writes a name with a capital in this share of the places where it stands. */
const CAPITAL_SHARE = 0.8;

/** So many places tell whether a word is a name. */
const PLACES = 8;

/**
 * Whether one statement holds some of the names of a claim and another none: what the claim says of the Dow is then rather to
 * be found in the first. A statement without any name speaks of whom the one before it named. A name is a word that the claim
 * and the reference write with a capital.
 */
export function namesPrefer(
  claim: TextSpan,
  terms: readonly Term[],
  one: Statement,
  other: Statement,
  library: Library,
): boolean {
  const names = new Set(
    terms.filter((term) => hasCapital(claim.text, term.start - claim.start)).map(({ stem }) => stem),
  );
  const holds = (statement: Statement): boolean => namesIn(statement, library).some((stem) => names.has(stem));
  return holds(one) && !holds(named(other, library));
}

/** The statement itself, or the one before it where it names nobody. */
function named(statement: Statement, library: Library): Statement {
  const before = { ...statement, sentence: statement.sentence - 1 };
  return namesIn(statement, library).length > 0 ? statement : before;
}

/** The stems of a statement that its reference writes with a capital nearly wherever they stand; a weekday names nobody. */
function namesIn({ reference, sentence }: Statement, library: Library): string[] {
  const index = indexOf({ reference, sentence }, library)?.index;
  const text = reference.document.prose.text;
  const dates = reference.document.figures[sentence]?.filter(({ kind }) => kind === 'date') ?? [];
  const isOfDate = (term: Term): boolean => dates.some((date) => overlaps(date, term));
  const capitals = index?.terms[sentence]?.filter((term) => hasCapital(text, term.start) && !isOfDate(term)) ?? [];
  return capitals.flatMap(({ stem }) => (index !== undefined && isName(stem, index, text) ? [stem] : []));
}

/** Whether a reference writes a word with a capital nearly wherever it stands. */
function isName(stem: string, index: StatementIndex, text: string): boolean {
  const postings = index.entries.get(stem)?.postings.slice(0, PLACES) ?? [];
  const places = postings.flatMap(
    ({ statement }) => index.terms[statement]?.filter((term) => term.stem === stem) ?? [],
  );
  return places.filter(({ start }) => hasCapital(text, start)).length >= CAPITAL_SHARE * places.length;
}

const CAPITAL = /^\p{Lu}/u;

function hasCapital(text: string, at: number): boolean {
  return CAPITAL.test(text.slice(at, at + 2));
}
