import type { ClaimInfo, DraftClaims, FindingInfo } from '../server/protocol.js';

type Range = ClaimInfo['range'];
type Position = Range['start'];

/** A change of a text: what stands in `range` (lines and UTF-16 characters from 0) becomes `text`. */
export interface TextChange {
  readonly range: Range;
  readonly text: string;
}

/** What a position does where text is put in just there. */
type Bias = 'goes-along' | 'stays';

/** The claims of a draft after it was edited: their ranges and those of their findings where the words stand now. */
export function movedClaims(draft: DraftClaims, changes: readonly TextChange[]): DraftClaims {
  return { ...draft, claims: draft.claims.map((claim) => movedClaim(claim, changes)) };
}

/**
 * Where the words of a range stand after a change. What is typed at its ends does not belong to it; of words that are
 * replaced in part the rest is left, and of words that are deleted an empty range.
 */
export function movedRange({ start, end }: Range, change: TextChange): Range {
  const [first, last] = [movedPosition(start, change, 'goes-along'), movedPosition(end, change, 'stays')];
  return compare(first, last) <= 0 ? { start: first, end: last } : { start: last, end: last };
}

/** Negative if `a` stands before `b`, positive if after, zero if they are the same place. */
export function compare(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}

function movedClaim(claim: ClaimInfo, changes: readonly TextChange[]): ClaimInfo {
  if (changes.every((change) => staysAt(claim.range, change))) return claim;
  const findings = claim.findings.map((finding): FindingInfo => ({ ...finding, range: afterAll(finding, changes) }));
  return { ...claim, findings, range: afterAll(claim, changes) };
}

/** Whether a range keeps its place because the change stands behind it, or on lines above without changing their number. */
function staysAt({ start, end }: Range, change: TextChange): boolean {
  if (compare(end, change.range.start) < 0) return true;
  return change.range.end.line < start.line && endOf(change).line === change.range.end.line;
}

/** An editor gives its changes so that each fits the text that those before it left. */
function afterAll({ range }: { readonly range: Range }, changes: readonly TextChange[]): Range {
  return changes.reduce(movedRange, range);
}

function movedPosition(position: Position, change: TextChange, bias: Bias): Position {
  const { start, end } = change.range;
  const isInsertion = compare(start, end) === 0;
  const fromStart = compare(position, start);
  if (fromStart < 0 || (fromStart === 0 && !(isInsertion && bias === 'goes-along'))) return position;
  if (compare(position, end) >= 0) return shifted(position, change);
  return bias === 'stays' ? start : endOf(change);
}

/** A position at or behind the end of a change. */
function shifted(position: Position, change: TextChange): Position {
  const { end } = change.range;
  const after = endOf(change);
  const line = position.line + after.line - end.line;
  return position.line === end.line
    ? { line, character: position.character + after.character - end.character }
    : { line, character: position.character };
}

/** Where the text that was put in ends. */
function endOf({ range: { start }, text }: TextChange): Position {
  const lines = text.split(/\r\n|\r|\n/);
  const last = lines.at(-1)?.length ?? 0;
  return { line: start.line + lines.length - 1, character: lines.length === 1 ? start.character + last : last };
}

/** Whether a range lies in another, which may be the same. */
export function isWithin(inner: Range, outer: Range): boolean {
  return compare(outer.start, inner.start) <= 0 && compare(inner.end, outer.end) <= 0;
}
