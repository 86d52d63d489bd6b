import type { Quotation } from '../../model/attribution.js';
import type { QuotationOutcome, WordChange } from '../../model/match.js';
import type { Word } from '../../model/sentence.js';
import { contains, overlaps, type Span, type TextSpan } from '../../model/span.js';
import type { ReadDocument, Statement } from '../../model/statement.js';
import { wordsOf } from '../../segmenting/index.js';
import { hasStem, type IndexedReference, type Library } from '../library.js';
import { searchStatements } from '../statement-index.js';
import { type StemOf, termsOf } from '../terms.js';
import { alignWords, type WordAlignment } from '../word-alignment.js';
import { changesOf } from './quotation-changes.js';

/** How many statements are looked at for a quotation. */
const CANDIDATES = 4;

/** Fewer words are too short to tell a changed quotation from another one. */
const LEAST_WORDS = 3;

/** The share of a quotation's words that must stand in a quotation of the reference to say that it is the same, changed. */
const SAME_QUOTATION_FROM = 0.6;

/** The same where the reference does not quote the words but says them itself. */
const SAME_WORDING_FROM = 0.8;

/** A stretch of the reference that is longer than this many times the quotation is several things said, not one. */
const LONGEST_STRETCH = 1.4;

/** As many words in single marks are a quotation for sure. */
const QUOTED_IN_SINGLE_MARKS_FROM = 5;

/** Marks that say that words were left out or put in by the writer. */
const EDITED = /\[|…|\.\s?\.\s?\./;

/** A stretch of a reference in which a quotation was found. */
interface Place {
  readonly statement: Statement;
  readonly words: readonly Word[];
  readonly alignment: WordAlignment;
}

/** Finds a quotation of the draft in the references and tells which of its words were changed. */
export function alignQuotation(
  draft: ReadDocument,
  quotation: Quotation,
  library: Library,
  stemOf: StemOf,
): QuotationOutcome {
  const words = spokenWords(quotation.text, quotation.start);
  const place = words.length < LEAST_WORDS ? undefined : bestPlace(words, library, stemOf);
  if (place !== undefined && place.alignment.equal === place.alignment.pairs.length) return { kind: 'verbatim' };
  if (EDITED.test(quotation.text)) return { kind: 'unsure' };
  const changes = place && comparableChanges(draft, words, place);
  if (changes?.length === 0) return { kind: 'verbatim' };
  if (place !== undefined && changes !== undefined) return { kind: 'altered', statement: place.statement, changes };
  if (isCatchphrase(quotation, words)) return { kind: 'unsure' };
  return { kind: hasForeignWords(quotation, library, stemOf) ? 'not-found' : 'unsure' };
}

/** Single marks around a few words hold a catchphrase, a nickname or a paraphrase in headline style, not a quotation. */
function isCatchphrase({ open }: Quotation, words: readonly Word[]): boolean {
  return SINGLE_MARK.test(open) && words.length < QUOTED_IN_SINGLE_MARKS_FROM;
}

const SINGLE_MARK = /^['‘`‹]/;

/**
 * The changes of a quotation that is surely the same, undefined for another one. Where the reference quotes the words too,
 * only what lies inside its own quotation marks was said; where it says them itself, more of them must be equal.
 */
function comparableChanges(draft: ReadDocument, words: readonly Word[], place: Place): WordChange[] | undefined {
  const { alignment, statement } = place;
  const share = alignment.equal / words.length;
  if (share < SAME_QUOTATION_FROM || alignment.pairs.length > LONGEST_STRETCH * words.length) return undefined;
  const stretch = stretchOf(place);
  const quoted = statement.reference.document.quotations.filter((quotation) => overlaps(quotation, stretch));
  const changes = changesOf(
    { document: draft, words },
    { document: statement.reference.document, words: place.words },
    alignment,
  );
  if (quoted.length > 0) return changes.filter(({ source }) => quoted.some((quotation) => contains(quotation, source)));
  return share >= SAME_WORDING_FROM ? changes : undefined;
}

/** From the first to the last word of the reference that was aligned. */
function stretchOf({ alignment, words }: Place): Span {
  const placed = alignment.pairs.flatMap((pair) => words[pair.source ?? -1] ?? []);
  return { start: placed[0]?.start ?? 0, end: placed.at(-1)?.end ?? 0 };
}

/** Whether a word that carries meaning stands nowhere in the references. */
function hasForeignWords(quotation: TextSpan, library: Library, stemOf: StemOf): boolean {
  return termsOf(quotation, stemOf).some(({ stem }) => !hasStem(library, stem));
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
  const window = windowAround(reference.document, sentence);
  const source = spokenWords(reference.document.prose.text.slice(window.start, window.end), window.start);
  return { statement: { reference, sentence }, words: source, alignment: alignWords(words, source) };
}

/** A quotation may begin in one sentence and end in the next. */
function windowAround({ sentences }: ReadDocument, sentence: number): Span {
  const first = sentences[sentence - 1] ?? sentences[sentence];
  const last = sentences[sentence + 1] ?? sentences[sentence];
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}

const SPOKEN = /[\p{L}\p{N}]/u;

function spokenWords(text: string, offset: number): Word[] {
  return wordsOf(text, offset).filter((word) => SPOKEN.test(word.text));
}
