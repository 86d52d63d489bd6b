import type { FigureInfo, LookUpStatement } from '../../server/protocol.js';

/** What the writer typed, taken apart: words to search for, figures (`#23`) and speakers (`@weber`) that must be there. */
export interface Query {
  readonly words: string;
  /** As typed, in lower case and without the marks; an empty one asks for any. */
  readonly figures: readonly string[];
  readonly speakers: readonly string[];
}

const FIGURE_MARK = '#';
const SPEAKER_MARK = '@';
/** "1,200", "1 200" and "1200" are one number; "3.5" keeps its point. */
const GROUPING = /(?<=\d)[, {2}](?=\d{3}(?!\d))/g;
const ACCENTS = /\p{M}+/gu;

/** Takes a query apart at its spaces. A mark within a word ("C#", "me@example.org") is part of the word. */
export function parseQuery(query: string): Query {
  const parts = query.split(/\s+/).filter((part) => part !== '');
  const isMarked = (part: string) => part.startsWith(FIGURE_MARK) || part.startsWith(SPEAKER_MARK);
  return {
    words: parts.filter((part) => !isMarked(part)).join(' '),
    figures: behind(FIGURE_MARK, parts),
    speakers: behind(SPEAKER_MARK, parts),
  };
}

/** Whether anything but words is asked for. */
export function isFiltering({ figures, speakers }: Query): boolean {
  return figures.length + speakers.length > 0;
}

/** Whether a statement has all figures and speakers that are asked for. */
export function passes(statement: LookUpStatement, { figures, speakers }: Query): boolean {
  return (
    figures.every((wanted) => statement.figures.some((figure) => isFigure(figure, wanted))) &&
    speakers.every((wanted) => statement.speakers.some((speaker) => hasWord(speaker, wanted)))
  );
}

/** The figures of a statement that are asked for; all of them where none is. */
export function wantedFigures(statement: LookUpStatement, { figures }: Query): readonly FigureInfo[] {
  return statement.figures.filter(
    (figure) => figures.length === 0 || figures.some((wanted) => isFigure(figure, wanted)),
  );
}

/** By value ("23" for "twenty-three") or by the beginning of a word of it ("20" for "2029", "mill" for "12 million"). */
function isFigure({ text, values }: FigureInfo, wanted: string): boolean {
  return hasWord(text, wanted) || (wanted !== '' && values.includes(Number(wanted)));
}

function hasWord(words: string, wanted: string): boolean {
  const all = folded(words);
  return all.startsWith(wanted) || all.split(/[^\p{L}\p{N}.,]+/u).some((word) => word.startsWith(wanted));
}

function behind(mark: string, parts: readonly string[]): readonly string[] {
  return parts.filter((part) => part.startsWith(mark)).map((part) => folded(part.slice(mark.length)));
}

/** Lower case, without accents and without marks between thousands. */
function folded(words: string): string {
  return words.normalize('NFD').replace(ACCENTS, '').toLowerCase().replace(GROUPING, '');
}
