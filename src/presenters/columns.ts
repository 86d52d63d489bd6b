import stringWidth from 'string-width';

const TAB = '    ';
/**
 * Characters that would command the terminal or re-order the line instead of being shown: control characters, line and
 * paragraph separators, and bidirectional overrides and isolates. A reference is not ours to trust.
 */
const UNSHOWABLE = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;
const ELLIPSIS = '…';
const GRAPHEMES = new Intl.Segmenter();
/** More code units than any column of a line that people read takes; keeps cropping a huge line from reading it all. */
const UNITS_PER_COLUMN = 8;
/** Text of Latin letters and common marks alone, in which every unit is a character of one column. */
const ONE_COLUMN_EACH = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027]*$/;

/** Text as a terminal can show it: tabs as spaces, what a terminal would obey as a replacement character. */
export function showable(text: string): string {
  return text.replaceAll('\t', TAB).replace(UNSHOWABLE, '\ufffd');
}

/** The columns that showable text takes in a terminal: wide characters and emoji take two, combining marks none. */
export function columns(text: string): number {
  return stringWidth(text);
}

/** The beginning of a text as it is shown, within so many columns; ends in an ellipsis where something is left out. */
export function head(text: string, room: number): string {
  const near = text.slice(0, Math.max(room, 0) * UNITS_PER_COLUMN);
  const shown = showable(near);
  if (near.length === text.length && columns(shown) <= room) return shown;
  return fitting(graphemes(shown), room - 1).join('') + ELLIPSIS;
}

/** The end of a text as it is shown, within so many columns; begins with an ellipsis where something is left out. */
export function tail(text: string, room: number): string {
  const near = text.slice(Math.max(0, text.length - Math.max(room, 0) * UNITS_PER_COLUMN));
  const shown = showable(near);
  if (near.length === text.length && columns(shown) <= room) return shown;
  return (
    ELLIPSIS +
    fitting(graphemes(shown).reverse(), room - 1)
      .reverse()
      .join('')
  );
}

function graphemes(text: string): string[] {
  if (ONE_COLUMN_EACH.test(text)) return text.split('');
  return Array.from(GRAPHEMES.segment(text), ({ segment }) => segment);
}

/** As many of the graphemes, from the first, as fit. */
function fitting(candidates: readonly string[], room: number): string[] {
  let taken = 0;
  const over = candidates.findIndex((candidate) => {
    taken += columns(candidate);
    return taken > room;
  });
  return candidates.slice(0, over < 0 ? candidates.length : over);
}
