import type { Quotation } from '../model/attribution.js';
import type { WordChange } from '../model/match.js';
import type { Reference } from '../model/statement.js';

/**
 * The reference's words as they are put into a quotation of the draft: with its apostrophes and its kind of inner marks, on one
 * line, and at its beginning with the capital or small letter that the draft begins with.
 */
export function inStyleOf(quotation: Quotation, { draft, source }: WordChange, { document }: Reference): string {
  const words = withMarksOf(quotation, source.text.replace(WHITE_SPACE, ' '));
  if (draft.start !== quotation.start) return words;
  if (STARTS_CAPITAL.test(draft.text)) return words.charAt(0).toUpperCase() + words.slice(1);
  const isName = document.names.mentions.some(({ start }) => start === source.start);
  return isName || ALWAYS_CAPITAL.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);
}

const WHITE_SPACE = /\s+/g;

const STARTS_CAPITAL = /^\p{Lu}/u;

/** "I", and acronyms. */
const ALWAYS_CAPITAL = /^(?:I(?!\p{L})|\p{Lu}\p{Lu})/u;

/** The four marks of a style: around inner quotations, and the apostrophe. */
interface Marks {
  readonly open: string;
  readonly close: string;
  readonly apostrophe: string;
}

function withMarksOf(quotation: Quotation, text: string): string {
  const { open, close, apostrophe } = marksInside(quotation);
  return text
    .replace(APOSTROPHE, apostrophe)
    .replace(OPENING, open)
    .replace(CLOSING, (mark) => (mark === apostrophe ? mark : close));
}

/** Within double marks single ones are nested, and the other way round; straight stays straight. */
function marksInside({ open, text }: Quotation): Marks {
  const isSingle = SINGLE.test(open);
  if (STRAIGHT.test(open)) {
    const inner = isSingle ? '"' : "'";
    return { open: inner, close: inner, apostrophe: text.includes('’') ? '’' : "'" };
  }
  const apostrophe = text.includes("'") ? "'" : '’';
  return isSingle ? { open: '“', close: '”', apostrophe } : { open: '‘', close: '’', apostrophe };
}

const SINGLE = /^['‘`‹]/;
const STRAIGHT = /^["']/;
const APOSTROPHE = /(?<=[\p{L}\p{N}])['’](?=\p{L})/gu;
const OPENING = /(?<=^|\s)["“'‘](?=\p{L})/gu;
const CLOSING = /(?<=[\p{L}\p{N}.,!?])["”'’](?=$|[\s.,!?;:])/gu;
