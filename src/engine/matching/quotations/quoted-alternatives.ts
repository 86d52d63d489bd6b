import type { QuotationAlignment } from '../../model/match.js';
import type { Span } from '../../model/span.js';
import type { ReadText } from '../../model/statement.js';
import { wordsOf } from '../../segmenting/index.js';
import type { Library } from '../library.js';
import { type StatementIndex, statementsWith } from '../statement-index.js';
import { type StemOf, termsOf } from '../terms.js';
import { ALTERNATIVE_NOUNS } from './alternative-nouns.js';
import { spokenForm } from './spelling.js';

/** Words of more statements than this are common. */
const MOST_STATEMENTS = 100;

/** As many words before a list of quoted alternatives may hold what they are called. */
const LONGEST_LEAD = 12;

/**
 * Marks quoted alternatives that no reference names together: the values, answers or options of one thing stand in one place of
 * the text that they are taken from. Others stay as they are.
 *
 * @param aligned the quotations of one sentence of the draft, in order
 */
export function withAlternatives(
  aligned: readonly QuotationAlignment[],
  draft: ReadText,
  sentence: Span,
  library: Library,
  stemOf: StemOf,
): readonly QuotationAlignment[] {
  const listed = listedFrom(aligned, draft.prose.text);
  const [first] = listed;
  if (first === undefined || listed.length < 2 || !namesAlternatives(draft, sentence.start, first.part.start))
    return aligned;
  if (listed.some(({ outcome }) => outcome.kind === 'not-found') || standInOnePlace(listed, library, stemOf))
    return aligned;
  return aligned.map((alignment) =>
    listed.includes(alignment) ? { ...alignment, outcome: { kind: 'not-found', why: 'not-alternatives' } } : alignment,
  );
}

/** The first quotations of a sentence that only "and", "or" and commas stand between. */
function listedFrom(aligned: readonly QuotationAlignment[], text: string): QuotationAlignment[] {
  const end = aligned.findIndex(({ quotation }, at) => {
    const next = aligned[at + 1]?.quotation;
    return next === undefined || !JOINING.test(text.slice(quotation.end, next.start));
  });
  return aligned.slice(0, end + 1);
}

/** What stands between two quotations of a list, their marks included. */
const JOINING = /^[,;]?["”’'»]{1,2}[,;]?\s{0,3}(?:and|or|versus|vs\.?)?\s{0,3}["“‘'«]{1,2}$/;

/** Whether the words before a list say what its items are: "the values", "three possible answers". */
function namesAlternatives({ prose }: ReadText, from: number, to: number): boolean {
  const lead = wordsOf(prose.text.slice(from, to), from).slice(-LONGEST_LEAD);
  return lead.some(({ lower }) => ALTERNATIVE_NOUNS.has(lower));
}

/** Whether a sentence of a reference, with the next, has all of some quoted words; what is too common is taken on trust. */
function standInOnePlace(listed: readonly QuotationAlignment[], library: Library, stemOf: StemOf): boolean {
  const stems = listed.flatMap(({ part }) => termsOf(part, stemOf).map(({ stem }) => stem));
  const sought = listed.map(({ part }) => ` ${spokenForm(part.text)} `);
  return library.references.some(({ reference, index }) => {
    const holding = rarest(stems, index);
    if (holding === undefined) return true;
    const passages = holding.flatMap((at) => [
      passageFrom(reference.document, at - 1),
      passageFrom(reference.document, at),
    ]);
    return passages.some((passage) => sought.every((words) => passage.includes(words)));
  });
}

/** A sentence and the next, as they sound. */
function passageFrom({ sentences }: ReadText, at: number): string {
  const [one, next] = [sentences[at]?.text ?? '', sentences[at + 1]?.text ?? ''];
  return ` ${spokenForm(`${one} ${next}`)} `;
}

/** The statements that hold the rarest of some stems; undefined where even that is common, or there is none. */
function rarest(stems: readonly string[], index: StatementIndex): readonly number[] | undefined {
  const [fewest] = stems.map((stem) => statementsWith(index, stem)).sort((a, b) => a.length - b.length);
  return fewest && fewest.length <= MOST_STATEMENTS ? fewest : undefined;
}
