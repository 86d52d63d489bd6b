import type { QuotationAlignment } from '../../model/match.js';
import type { Span } from '../../model/span.js';
import type { ReadDocument } from '../../model/statement.js';
import { wordsOf } from '../../segmenting/index.js';
import type { Library } from '../library.js';
import { ALTERNATIVE_NOUNS } from './alternative-nouns.js';
import { spokenForm } from './spelling.js';

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
  draft: ReadDocument,
  sentence: Span,
  library: Library,
): readonly QuotationAlignment[] {
  const listed = listedFrom(aligned, draft.prose.text);
  const [first] = listed;
  if (first === undefined || listed.length < 2 || !namesAlternatives(draft, sentence.start, first.part.start))
    return aligned;
  if (listed.some(({ outcome }) => outcome.kind === 'not-found') || standInOnePlace(listed, library)) return aligned;
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
function namesAlternatives({ prose }: ReadDocument, from: number, to: number): boolean {
  const lead = wordsOf(prose.text.slice(from, to), from).slice(-LONGEST_LEAD);
  return lead.some(({ lower }) => ALTERNATIVE_NOUNS.has(lower));
}

/** Whether a sentence of a reference, with the next, has all of some quoted words. */
function standInOnePlace(listed: readonly QuotationAlignment[], library: Library): boolean {
  const sought = listed.map(({ part }) => ` ${spokenForm(part.text)} `);
  return library.references.some(({ reference: { document } }) =>
    document.sentences.some(({ text }, at) => {
      const passage = ` ${spokenForm(`${text} ${document.sentences[at + 1]?.text ?? ''}`)} `;
      return sought.every((words) => passage.includes(words));
    }),
  );
}
