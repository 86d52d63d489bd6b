import { sameSpeaker } from '../../attributions/index.js';
import type { Attribution } from '../../model/attribution.js';
import type { SpeakerDifference } from '../../model/match.js';
import type { Word } from '../../model/sentence.js';
import { contains, type Span } from '../../model/span.js';
import type { ReadText, Statement } from '../../model/statement.js';
import type { IndexedReference, Library } from '../library.js';
import { statementsWith } from '../statement-index.js';
import { type StemOf, termsOf } from '../terms.js';
import { type QuotationPart, spokenAmong } from './quotation-parts.js';

/** Words that stand in more statements than this are common; nobody owns them. */
const MOST_STATEMENTS = 10;

/** Where a reference quotes somebody with the words of the draft. */
interface Saying {
  readonly statement: Statement;
  /** Nobody where the reference does not tell for sure who says them. */
  readonly source?: Attribution;
}

/**
 * Tells when a quotation of the draft, however short, stands in quotation marks in the references, and whoever says it there is
 * somebody else; undefined where anybody may have said it.
 *
 * @param parts what the sentence of the attribution quotes
 */
export function misattribution(
  draft: ReadText,
  attribution: Attribution,
  parts: readonly QuotationPart[],
  library: Library,
  stemOf: StemOf,
): SpeakerDifference | undefined {
  if (attribution.speaker === undefined) return undefined;
  const said = parts.filter((part) => contains(attribution.content, part));
  const sayings = said.flatMap((part) => sayingsOf(part, library, stemOf));
  const [first] = sayings;
  if (first?.source === undefined || !sayings.every((saying) => isByAnother(draft, attribution, saying)))
    return undefined;
  return { attribution, source: first.source, statement: first.statement };
}

function isByAnother(draft: ReadText, { speaker }: Attribution, { source, statement }: Saying): boolean {
  if (speaker === undefined || source?.speaker === undefined || source.speaker.certainty === 'carried') return false;
  return sameSpeaker(speaker, draft.names, source.speaker, statement.reference.document.names) === 'different';
}

function sayingsOf(part: QuotationPart, library: Library, stemOf: StemOf): Saying[] {
  const stems = termsOf(part, stemOf).map(({ stem }) => stem);
  return library.references.flatMap((reference) =>
    statementsWithAll(stems, reference).flatMap((sentence) => sayingsIn(part.words, reference, sentence)),
  );
}

function statementsWithAll(stems: readonly string[], { index }: IndexedReference): readonly number[] {
  const [rarest = []] = stems.map((stem) => statementsWith(index, stem)).sort((a, b) => a.length - b.length);
  return rarest.length > MOST_STATEMENTS ? [] : rarest;
}

function sayingsIn(words: readonly Word[], { reference, attributions }: IndexedReference, sentence: number): Saying[] {
  const { document } = reference;
  return runsOf(words, document.words[sentence] ?? []).map((run) => {
    const isQuoted = document.quotations.some((quotation) => contains(quotation, run));
    const saying = attributions[sentence]?.find(({ attribution }) => contains(attribution.content, run));
    return { statement: { reference, sentence }, ...(isQuoted && saying && { source: saying.attribution }) };
  });
}

/** The places where words stand one behind the other in a sentence. */
function runsOf(words: readonly Word[], sentence: readonly Word[]): Span[] {
  const source = spokenAmong(sentence);
  return source.flatMap(({ start }, at) => {
    const last = source[at + words.length - 1];
    const isRun = words.every(({ lower }, offset) => source[at + offset]?.lower === lower);
    return isRun && last ? [{ start, end: last.end }] : [];
  });
}
