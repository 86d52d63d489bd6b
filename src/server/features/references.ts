import type { Location, Position, Range } from 'vscode-languageserver';
import type { CheckedDraft } from '../checked-draft.js';
import { claimAt, locationOf } from '../places.js';
import { type CoveredStatement, statementsUnder } from './coverage.js';

/** What belongs to the words at a position: the claims that rest on the statement there, the statements under the claim there. */
export function referencesAt(
  position: Position,
  statements: readonly CoveredStatement[],
  checked: CheckedDraft | undefined,
): readonly Location[] {
  return [...claimsOn(statements, position), ...(checked ? statementsAt(checked, position) : [])];
}

function claimsOn(statements: readonly CoveredStatement[], position: Position): readonly Location[] {
  const statement = statements.find(({ range }) => isWithin(range, position));
  return (statement?.claims ?? []).map(({ uri, range }) => ({ uri, range }));
}

function statementsAt(checked: CheckedDraft, position: Position): readonly Location[] {
  const claim = claimAt(checked, position);
  const statements = claim ? statementsUnder(checked, claim) : [];
  return statements.flatMap((statement) => locationOf(checked, statement) ?? []);
}

function isWithin({ start, end }: Range, position: Position): boolean {
  return isInOrder(start, position) && isInOrder(position, end);
}

function isInOrder(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character <= b.character);
}
