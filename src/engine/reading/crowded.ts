/** More marks than this in one paragraph are no writer's, and the time to pair them grows with their square. */
const MOST_MARKS = 2_000;

const LINE_END = /\r\n?|\n/;

/** What opens or closes emphasis, links and footnotes. */
const MARK = /[*_[\]]/g;

/** A line that does not go on with the paragraph before: blank, indented, a table's, or one that opens a block. */
const STARTS_ANEW = /^(?:\s*$|\s*(?:[-+*>#]|\d{1,9}[.)])\s| {4}|\t)|\|/;

const FENCE = /^\s*(?:```|~~~)/;

/** Whether a part of a Markdown document has marks enough for one crowded paragraph, wherever its paragraphs end. */
export function mayBeCrowded(part: string): boolean {
  return part.length > MOST_MARKS && (part.match(MARK)?.length ?? 0) > MOST_MARKS;
}

/** Whether a Markdown document has a paragraph so full of marks that reading it as Markdown would take too long. */
export function isCrowded(source: string): boolean {
  let marks = 0;
  let isCode = false;
  for (const line of source.split(LINE_END)) {
    if (FENCE.test(line)) isCode = !isCode;
    if (isCode || STARTS_ANEW.test(line)) marks = 0;
    marks += isCode ? 0 : (line.match(MARK)?.length ?? 0);
    if (marks > MOST_MARKS) return true;
  }
  return false;
}
