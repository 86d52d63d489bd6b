import type { LookUpStatement } from '../../server/protocol.js';

/** Marks that end a quotation within a sentence, which take their place behind what follows it. */
const LAST_MARK = /[,.]$/;

/**
 * A statement as a quotation with its source. Words that somebody is quoted with there are given to them: “We have waited
 * for this”, said Tomas Brandt (article.md). All other words are the reference's own, also where it reports what somebody
 * said, so they are given to the reference alone: “The quay opens in 2029” (article.md).
 *
 * @param title what the reference is called
 * @param before what stands in front of it on its line; a space is put between where a word or a mark ends there
 */
export function quotationOf(
  { text, quotation }: Pick<LookUpStatement, 'quotation' | 'text'>,
  title: string,
  before = '',
): string {
  const words = inMarks(quotation?.text ?? text);
  const speaker = quotation ? `, said ${quotation.speaker}` : '';
  return `${spaceAfter(before)}${words}${speaker} (${title})`;
}

/** Words to put at a cursor, with a space in front where a word or a mark ends there. */
export function wordsAfter(words: string, before: string): string {
  return `${spaceAfter(before)}${words}`;
}

/** On one line, in double marks, its own double marks turned into single ones, without the mark at its end. */
function inMarks(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim().replace(LAST_MARK, '');
  const inner = line
    .replace(/“/g, '‘')
    .replace(/”/g, '’')
    .replace(/"([^"]*)"/g, '‘$1’');
  return `“${inner}”`;
}

function spaceAfter(before: string): string {
  return /[\p{L}\p{N}\p{Po}\p{Pe}\p{Pf}]$/u.test(before) ? ' ' : '';
}
