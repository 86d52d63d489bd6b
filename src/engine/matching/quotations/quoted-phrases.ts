import type { AbsenceOfWords, QuotationOutcome, RankedStatement } from '../../model/match.js';
import type { ReadText } from '../../model/statement.js';
import { hasStem, type Library } from '../library.js';
import { statementsWith } from '../statement-index.js';
import { type StemOf, termsOf } from '../terms.js';
import { exchangedWord } from './exchanged-words.js';
import { isInSingleMarks, type QuotationPart } from './quotation-parts.js';
import { spokenForm } from './spelling.js';

/** As many words in single marks are a quotation for sure. */
const QUOTED_IN_SINGLE_MARKS_FROM = 5;

/** A word that stands in more statements than this is too common to look all of them through. */
const MOST_STATEMENTS = 100;

/** Where the words of a quotation stand in the reference that is most like it: mostly in order, or anywhere. */
export type Likeness = 'in-order' | 'elsewhere';

/** What the references have of one or two quoted words, too few to be aligned. */
export function alignPhrase(
  part: QuotationPart,
  statements: readonly RankedStatement[],
  library: Library,
  stemOf: StemOf,
): QuotationOutcome {
  return exchangedWord(part, statements, library, stemOf) ?? absence(part, 'elsewhere', library, stemOf);
}

/** What is to be said of a quotation that was not found word for word. */
export function absence(part: QuotationPart, likeness: Likeness, library: Library, stemOf: StemOf): QuotationOutcome {
  if (isCatchphrase(part)) return { kind: 'unsure' };
  const why = whyAbsent(part, likeness, library, stemOf);
  return why ? { kind: 'not-found', why } : { kind: 'unsure' };
}

/** Single marks hold a paraphrase more often than double ones: only a word that is nowhere tells that nobody said them. */
function whyAbsent(
  part: QuotationPart,
  likeness: Likeness,
  library: Library,
  stemOf: StemOf,
): AbsenceOfWords | undefined {
  const stems = termsOf(part, stemOf).map(({ stem }) => stem);
  if (stems.some((stem) => !hasStem(library, stem))) return 'unknown-word';
  const isTelling = likeness === 'elsewhere' && stems.length >= LEAST_TELLING && !isInSingleMarks(part.quotation);
  return isTelling && !standTogether(part, stems, library) ? 'not-together' : undefined;
}

/** Fewer words of meaning may stand together by chance, or be a word with another article. */
const LEAST_TELLING = 2;

/** Single marks around a few words hold a catchphrase, a nickname or a paraphrase in headline style, not a quotation. */
function isCatchphrase({ quotation }: QuotationPart): boolean {
  return (
    isInSingleMarks(quotation) &&
    quotation.text.split(/\s+/, QUOTED_IN_SINGLE_MARKS_FROM).length < QUOTED_IN_SINGLE_MARKS_FROM
  );
}

/** Whether the words stand one behind the other in a reference, however they are spelt; a common word is taken on trust. */
function standTogether({ text }: QuotationPart, stems: readonly string[], library: Library): boolean {
  const sought = ` ${spokenForm(text)} `;
  return library.references.some(({ reference, index }) => {
    const rarest = stems.map((stem) => statementsWith(index, stem)).sort((a, b) => a.length - b.length)[0] ?? [];
    if (rarest.length > MOST_STATEMENTS) return true;
    return rarest.some((statement) => ` ${spokenForm(passageAround(reference.document, statement))} `.includes(sought));
  });
}

/** A sentence with those before and behind it. */
function passageAround({ sentences }: ReadText, sentence: number): string {
  return sentences
    .slice(Math.max(0, sentence - 1), sentence + 2)
    .map(({ text }) => text)
    .join(' ');
}
