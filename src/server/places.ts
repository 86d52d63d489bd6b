import type { Location, Position, Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Claim, FigureDerivation, Finding } from '../engine/index.js';
import type { SourceSpan, Span } from '../engine/model/span.js';
import type { CheckedDraft, DraftReferences } from './checked-draft.js';

/** The positions of a span of a document. */
export function rangeOf(document: TextDocument, span: Span): Range {
  return { start: document.positionAt(span.start), end: document.positionAt(span.end) };
}

/** The offsets of a range of a document. */
export function spanOf(document: TextDocument, range: Range): Span {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

/** Where words of a reference stand; `undefined` if the draft was not checked against that reference. */
export function locationOf({ references }: DraftReferences, words: SourceSpan): Location | undefined {
  const reference = references.get(words.uri);
  return reference && { uri: reference.shownAt, range: rangeOf(reference.document, words) };
}

/** The findings whose words a position touches, the ends included. */
export function findingsAt({ document, result }: CheckedDraft, position: Position): readonly Finding[] {
  const offset = document.offsetAt(position);
  return result.findings.filter(({ draft }) => touches(draft, offset));
}

/** The claim that a position stands in, the ends included. */
export function claimAt({ document, result }: CheckedDraft, position: Position): Claim | undefined {
  const offset = document.offsetAt(position);
  return result.claims.find(({ span }) => touches(span, offset));
}

/** How the figure that a position touches follows from others, the ends included. */
export function derivationAt({ document, result }: CheckedDraft, position: Position): FigureDerivation | undefined {
  const offset = document.offsetAt(position);
  const derivations = result.claims.flatMap((claim) => claim.derivations ?? []);
  return derivations.find(({ draft }) => touches(draft, offset));
}

function touches({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}
