import type { Attribution } from '../../model/attribution.js';
import { contains, type Span } from '../../model/span.js';
import type { ReadText } from '../../model/statement.js';
import { type StemOf, type Term, termsOf } from '../terms.js';

/** An attribution with the stems of what was said. */
export interface StemmedAttribution {
  readonly attribution: Attribution;
  readonly stems: ReadonlySet<string>;
}

/**
 * For each sentence of a document, the attributions whose content reaches into it, in order of their start; one over several
 * sentences stands at each of them.
 *
 * @param terms those of each sentence, in step with `document.sentences`
 */
export function attributionsBySentence(
  { sentences, attributions }: ReadText,
  terms: readonly (readonly Term[])[],
): readonly (readonly StemmedAttribution[])[] {
  const bySentence = sentences.map((): StemmedAttribution[] => []);
  let first = 0;
  for (const attribution of attributions) {
    while ((sentences[first]?.end ?? Number.POSITIVE_INFINITY) <= attribution.content.start) first++;
    const past = endOf(attribution.content, sentences, first);
    const stemmed = { attribution, stems: stemsOf(attribution, terms.slice(first, past)) };
    for (let sentence = first; sentence < past; sentence++) bySentence[sentence]?.push(stemmed);
  }
  return bySentence;
}

/** An attribution with its stems, read from its content alone. */
export function withStems(attribution: Attribution, stemOf: StemOf): StemmedAttribution {
  const { content, parts = [content] } = attribution;
  const terms = parts.flatMap((part) => termsOf(part, stemOf));
  return { attribution, stems: new Set(terms.map(({ stem }) => stem)) };
}

/** The position of the first sentence that begins behind a content. */
function endOf(content: Span, sentences: readonly Span[], first: number): number {
  let past = first;
  while ((sentences[past]?.start ?? Number.POSITIVE_INFINITY) < content.end) past++;
  return past;
}

function stemsOf({ content, parts = [content] }: Attribution, terms: readonly (readonly Term[])[]): Set<string> {
  const stems = new Set<string>();
  for (const ofSentence of terms) {
    for (const term of ofSentence)
      if (!term.isBorrowed && parts.some((part) => contains(part, term))) stems.add(term.stem);
  }
  return stems;
}
