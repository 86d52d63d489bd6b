import type { Figure } from '../../model/figure.js';
import type { LocatedFigure } from '../../model/match.js';
import type { Sentence } from '../../model/sentence.js';
import type { Statement } from '../../model/statement.js';
import { indexOf, type Library } from '../library.js';
import type { Term } from '../terms.js';
import type { ClaimFigures } from './figure-evidence.js';

/** A claim says of the whole what is said of the part when it shares these shares of what each says behind the noun. */
const CLAIM_SHARE = 0.6;
const STATEMENT_SHARE = 0.5;

/**
 * Whether a claim says of a whole what its statement says of a part: "26 departments switched" for "17 of the 26 departments
 * switched", "smashed 22 cabinets" for "smashed 14 of the 22 cabinets". `whole` and `part` are figures of the references; the part of a whole counts by the whole's noun.
 */
export function saysOfWhole(
  figure: Figure,
  { sentence, figures, terms }: Pick<ClaimFigures, 'sentence' | 'figures' | 'terms'>,
  whole: LocatedFigure,
  part: LocatedFigure,
  library: Library,
): boolean {
  if (!areTogether(part.statement, whole.statement) || !isPartOf(part.figure, whole.figure)) return false;
  if (figures.some((other) => isPartOf(other, figure))) return false;
  const inStatement = indexOf(whole.statement, library)?.index.terms[whole.statement.sentence] ?? [];
  if (!isKnownWhole(figure, sentence) && areLedInAlike(figure, terms, part.figure, inStatement)) return true;
  const said = stemsBehind(whole.figure, inStatement);
  const claimed = stemsBehind(figure, terms);
  if (isDescribed(whole) && first(said) === first(claimed)) return false;
  const shared = [...claimed].filter((stem) => said.has(stem)).length;
  return shared > 0 && shared >= CLAIM_SHARE * claimed.size && shared >= STATEMENT_SHARE * said.size;
}

/** "All 22 cabinets", "the 22 cabinets": the whole as one that is known. */
const KNOWN_WHOLE = /\b(?:all|her|his|its|of|our|the|their|these|those)\s+$/i;

/** No such words are longer, in UTF-16 code units. */
const LONGEST_DETERMINER = 10;

function isKnownWhole({ start }: Figure, sentence: Sentence): boolean {
  const at = start - sentence.start;
  return KNOWN_WHOLE.test(sentence.text.slice(Math.max(0, at - LONGEST_DETERMINER), at));
}

/** Whether the same word with a meaning leads in to both. */
function areLedInAlike(figure: Figure, terms: readonly Term[], part: Figure, inStatement: readonly Term[]): boolean {
  const [own, other] = [wordBefore(figure, terms), wordBefore(part, inStatement)];
  return own !== undefined && own === other;
}

function wordBefore({ start }: Figure, terms: readonly Term[]): string | undefined {
  return terms.findLast((term) => term.end <= start && !term.isBorrowed)?.stem;
}

function areTogether(one: Statement, other: Statement): boolean {
  return one.reference === other.reference && one.sentence === other.sentence;
}

/** The part of a whole is given the whole's noun: "17" the departments of "17 of the 26 departments". */
function isPartOf(part: Figure, whole: Figure): boolean {
  return part.end < whole.start && whole.noun !== undefined && part.noun?.start === whole.noun.start;
}

/** How a clause opens that tells which whole it is: "of the 300 people who had boarded the ferry". */
const TELLS_WHICH = /^,?\s+(?:that|which|who)\b/i;

/** No such opening is longer, in UTF-16 code units. */
const LONGEST_OPENING = 10;

/** Whether what follows a whole says something of it rather than of its part. */
function isDescribed({ figure: { noun, end }, statement: { reference } }: LocatedFigure): boolean {
  const from = noun?.end ?? end;
  return TELLS_WHICH.test(reference.document.prose.text.slice(from, from + LONGEST_OPENING));
}

function first(stems: ReadonlySet<string>): string | undefined {
  const [stem] = stems;
  return stem;
}

function stemsBehind({ noun, end }: Figure, terms: readonly Term[]): ReadonlySet<string> {
  const from = noun?.end ?? end;
  return new Set(terms.filter(({ start }) => start >= from).map(({ stem }) => stem));
}
