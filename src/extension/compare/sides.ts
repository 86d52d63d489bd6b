import { l10n } from 'vscode';
import type { ClaimInfo, StatementInfo } from '../../server/protocol.js';

/** One side of a comparison: what it is called and its words. */
export interface Side {
  readonly name: string;
  readonly text: string;
}

/** What is shown side by side. */
export interface Comparison {
  readonly claim: Side;
  readonly statement: Side;
  readonly title: string;
}

type Position = ClaimInfo['range']['start'];

/** The claim that a position stands in, its ends included. */
export function claimAt(claims: readonly ClaimInfo[], position: Position): ClaimInfo | undefined {
  return claims.find(({ range }) => compare(range.start, position) <= 0 && compare(position, range.end) <= 0);
}

/**
 * A claim beside its statement, each called by its document and line: "draft.md, line 5 ↔ article.md, line 12". Each ends
 * with a line end, since a diff says so where one does not.
 */
export function comparisonOf(
  claim: ClaimInfo & { readonly statement: StatementInfo },
  draftName: string,
  referenceName: string,
): Comparison {
  const [ours, theirs] = [side(draftName, claim), side(referenceName, claim.statement)];
  return { claim: ours, statement: theirs, title: `${ours.name} ↔ ${theirs.name}` };
}

function side(document: string, { range, text }: Pick<StatementInfo, 'range' | 'text'>): Side {
  return { name: l10n.t('{0}, line {1}', document, range.start.line + 1), text: `${text}\n` };
}

function compare(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}
