import type { QuotationOutcome, RankedStatement, WordChange } from '../../model/match.js';
import type { Word } from '../../model/sentence.js';
import { contains, overlaps, type Span } from '../../model/span.js';
import type { ReadText, Statement } from '../../model/statement.js';
import type { IndexedReference, Library } from '../library.js';
import { searchStatements } from '../statement-index.js';
import { carriesMeaning, type StemOf } from '../terms.js';
import { alignWords, isEqual, type WordAlignment } from '../word-alignment.js';
import { changesOf, isSmoothing } from './quotation-changes.js';
import { isInSingleMarks, type QuotationPart, spokenAmong, spokenWords } from './quotation-parts.js';
import { absence, alignPhrase, type Likeness } from './quoted-phrases.js';

/** How many statements are looked at for a quotation. */
const CANDIDATES = 4;

/** Fewer words are too short to tell a changed quotation from another one. */
const LEAST_WORDS = 3;

/** The share of a quotation's words that must stand in a quotation of the reference to say that it is the same, changed. */
const SAME_QUOTATION_FROM = 0.6;

/** The same where the reference does not quote the words but says them itself. */
const SAME_WORDING_FROM = 0.8;

/** As many words are a long quotation. */
const LONG_FROM = 5;

/** A stretch of the reference that is longer than this many times the quotation is several things said, not one. */
const LONGEST_STRETCH = 1.4;

/** A stretch of a reference in which a quotation was found. */
interface Place {
  readonly statement: Statement;
  readonly words: readonly Word[];
  readonly alignment: WordAlignment;
}

/** Finds a part of a quotation of the draft in the references and tells which of its words were changed. */
export function alignQuotation(
  draft: ReadText,
  part: QuotationPart,
  statements: readonly RankedStatement[],
  library: Library,
  stemOf: StemOf,
): QuotationOutcome {
  const { words } = part;
  if (words.length < LEAST_WORDS) return alignPhrase(part, statements, library, stemOf);
  const place = bestPlace(words, library, stemOf);
  if (place !== undefined && place.alignment.equal === place.alignment.pairs.length) return { kind: 'verbatim' };
  const changes = place && reportable(comparableChanges(draft, words, place), part);
  if (changes?.length === 0) return { kind: 'verbatim' };
  if (place !== undefined && changes !== undefined) return { kind: 'altered', statement: place.statement, changes };
  return absence(part, likenessOf(words, place), library, stemOf);
}

/** Most words of a long quotation in order may be the same with a gap; of a short one they say nothing. */
function likenessOf(words: readonly Word[], place: Place | undefined): Likeness {
  const share = (place?.alignment.equal ?? 0) / words.length;
  return words.length >= LONG_FROM && share >= SAME_QUOTATION_FROM ? 'in-order' : 'elsewhere';
}

/**
 * Newsrooms let nobody smooth a quotation; but single marks stand in headlines and summaries as well, whose writers leave out
 * articles and emphasis, and whose readers do not object.
 */
function reportable(
  changes: readonly WordChange[] | undefined,
  { quotation }: QuotationPart,
): readonly WordChange[] | undefined {
  return isInSingleMarks(quotation) ? changes?.filter((change) => !isSmoothing(change)) : changes;
}

/**
 * The changes of a quotation that is surely the same, undefined for another one. Where the reference quotes the words too,
 * only what lies inside its own quotation marks was said; where it says them itself, more of them must be equal.
 */
function comparableChanges(draft: ReadText, words: readonly Word[], place: Place): WordChange[] | undefined {
  const { alignment, statement } = place;
  const share = alignment.equal / words.length;
  if (share < SAME_QUOTATION_FROM || alignment.pairs.length > LONGEST_STRETCH * words.length) return undefined;
  if (!tellsPlace(words, place)) return undefined;
  const stretch = stretchOf(place);
  const quoted = statement.reference.document.quotations.filter((quotation) => overlaps(quotation, stretch));
  const changes = changesOf(
    { document: draft, words },
    { document: statement.reference.document, words: place.words },
    alignment,
  );
  if (quoted.length > 0) return changes.filter(({ source }) => quoted.some((quotation) => contains(quotation, source)));
  return share >= SAME_WORDING_FROM || isExchange(words, place) ? changes : undefined;
}

/** One word in the midst of a quotation stands for another of the reference. */
function isExchange(words: readonly Word[], { alignment, words: source }: Place): boolean {
  const { pairs, equal } = alignment;
  const at = pairs.findIndex((pair) => !isEqual(pair, words, source));
  const { draft, source: exchanged } = pairs[at] ?? {};
  if (equal !== pairs.length - 1 || draft === undefined || exchanged === undefined) return false;
  return at > 0 && at < pairs.length - 1;
}

/** A few small words in a row stand anywhere: two of meaning tell a place, or one among enough others. */
function tellsPlace(words: readonly Word[], place: Place): boolean {
  const { alignment, words: source } = place;
  const equal = alignment.pairs.filter((pair) => isEqual(pair, words, source));
  const telling = equal.filter((pair) => carriesMeaning(words[pair.draft ?? -1]?.lower ?? ''));
  if (telling.length >= LEAST_TELLING) return true;
  return telling.length > 0 && (equal.length >= ENOUGH_WORDS || isWholeQuotation(words, place));
}

/** The reference quotes as many words, and all but one of them are the same: "no serious evidence", "no credible evidence". */
function isWholeQuotation(words: readonly Word[], place: Place): boolean {
  const stretch = stretchOf(place);
  const { quotations } = place.statement.reference.document;
  const whole = quotations.find((quotation) => contains(quotation, stretch));
  return (
    whole !== undefined &&
    place.alignment.equal === words.length - 1 &&
    spokenWords(whole.text, whole.start).length === words.length
  );
}

const LEAST_TELLING = 2;
const ENOUGH_WORDS = 4;

/** From the first to the last word of the reference that was aligned. */
function stretchOf({ alignment, words }: Place): Span {
  const placed = alignment.pairs.flatMap((pair) => words[pair.source ?? -1] ?? []);
  return { start: placed[0]?.start ?? 0, end: placed.at(-1)?.end ?? 0 };
}

function bestPlace(words: readonly Word[], library: Library, stemOf: StemOf): Place | undefined {
  const stems = words.map((word) => stemOf(word.lower));
  let best: Place | undefined;
  for (const reference of library.references) {
    for (const { statement } of searchStatements(reference.index, stems, CANDIDATES)) {
      const found = findAt(words, reference, statement);
      if (found.alignment.equal === words.length) return found;
      if (best === undefined || found.alignment.equal > best.alignment.equal) best = found;
    }
  }
  return best;
}

function findAt(words: readonly Word[], { reference }: IndexedReference, sentence: number): Place {
  const source = spokenAmong(wordsAround(reference.document, sentence));
  return { statement: { reference, sentence }, words: source, alignment: alignWords(words, source) };
}

/** A quotation may begin in one sentence and end in the next. */
function wordsAround({ words }: ReadText, sentence: number): Word[] {
  return words.slice(Math.max(0, sentence - 1), sentence + 2).flat();
}
