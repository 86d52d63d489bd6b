import type { Range } from 'vscode-languageserver';
import { lookUp } from '../../engine/index.js';
import { contains, type SourceSpan, type Span } from '../../engine/model/span.js';
import { readDocument } from '../../engine/read-document.js';
import { toOriginal } from '../../engine/reading/index.js';
import { onOneLine } from '../../presenters/wording.js';
import type { ReferredDraft } from '../checked-draft.js';
import { formatOf } from '../draft-checker.js';
import { spanOf } from '../places.js';
import type { LookUpStart, LookUpStatement } from '../protocol.js';
import { sourceInfo } from './claims.js';
import { contentsOf } from './statement-contents.js';
import { type PlacedStatement, statementsOf } from './statements.js';

/** How many of the statements that match the sentence at the cursor are worth offering first. */
const mostMatches = 50;

/** What a look-up from a selection starts with: the words, and every statement of the references. */
export function lookUpStartOf(draft: ReferredDraft, selection: Range): LookUpStart {
  const span = spanOf(draft.document, selection);
  const selected = draft.document.getText(selection);
  const query = onOneLine(selected === '' ? sentenceAt(draft, span.start) : selected);
  const statements = statementsOf(draft);
  return {
    query,
    references: [...draft.references.values()].map(({ shownAt, title }) => ({ uri: shownAt, title })),
    statements: statements.flatMap((statement) => lookUpStatement(draft, statement) ?? []),
    best: selected === '' ? matching(query, draft, statements) : [],
  };
}

function lookUpStatement(draft: ReferredDraft, placed: PlacedStatement): LookUpStatement | undefined {
  const info = sourceInfo(draft, placed);
  return info && { ...info, ...contentsOf(placed.statement) };
}

/** The positions in `statements` of those that match a sentence, best first. */
function matching(query: string, { library }: ReferredDraft, statements: readonly SourceSpan[]): readonly number[] {
  const positions = new Map(statements.map(({ uri, start }, position) => [`${start} ${uri}`, position]));
  const answers = lookUp(query, library, mostMatches);
  return answers.flatMap(({ statement: { uri, start } }) => positions.get(`${start} ${uri}`) ?? []);
}

/** The words of the sentence around an offset, markup included; empty between sentences. */
function sentenceAt({ document }: ReferredDraft, offset: number): string {
  const text = document.getText();
  const { prose, sentences } = readDocument(text, formatOf(document));
  const at: Span = { start: offset, end: offset };
  const spans = sentences.map((sentence) => toOriginal(prose, sentence));
  const around = spans.find((span) => contains(span, at));
  return around ? text.slice(around.start, around.end) : '';
}
