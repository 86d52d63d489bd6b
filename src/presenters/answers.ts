import type { SourceSpan } from '../engine/model/span.js';
import { showable } from './columns.js';
import { lineIndex, positionAt } from './line-index.js';
import { pageAt } from './pages.js';
import type { Palette } from './palette.js';
import type { ReportedReference } from './report.js';

const SPACE = /\s+/g;

/**
 * Statements for people, one a line with its place (line and column from 1, or the page) before it, in the order they are given.
 * A statement of a reference that is not among the given ones is placed at its address alone.
 */
export function textAnswers(
  statements: readonly SourceSpan[],
  references: readonly ReportedReference[],
  palette: Palette,
): string {
  const lines = new Map(references.map(({ uri, path, text, pages }) => [uri, { path, pages, index: lineIndex(text) }]));
  const place = ({ uri, start }: SourceSpan): string => {
    const reference = lines.get(uri);
    if (!reference) return uri;
    const page = pageAt(reference.pages, start);
    if (page !== undefined) return `${reference.path}, page ${page}`;
    const { line, character } = positionAt(reference.index, start);
    return `${reference.path}:${line + 1}:${character + 1}`;
  };
  return statements
    .map((statement) => `${palette.strong(showable(place(statement)))}  ${showable(oneLine(statement.text))}`)
    .join('\n');
}

function oneLine(text: string): string {
  return text.replace(SPACE, ' ');
}
