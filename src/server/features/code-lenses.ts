import type { CodeLens, Command, Location } from 'vscode-languageserver';
import { coverageTitle, openingOf } from '../../presenters/coverage.js';
import type { L10n } from '../../presenters/l10n.js';
import { showClaims } from '../commands.js';
import type { CoveredStatement } from './coverage.js';

/** What a lens does when it is clicked: shows the claims, or nothing for clients that do not run our commands. */
export type LensCommand = (document: string, statement: CoveredStatement) => Pick<Command, 'command' | 'arguments'>;

/** For clients that run our commands. */
export const showingClaims: LensCommand = (document, { range, claims }) => {
  const places: readonly Location[] = claims.map((claim) => ({ uri: claim.uri, range: claim.range }));
  return { command: showClaims, arguments: [document, range.start, places] };
};

/** For all other clients. */
export const showingNothing: LensCommand = () => ({ command: '' });

/** What lenses of a client are made with. */
export interface LensMaking {
  readonly commandOf: LensCommand;
  readonly l10n: L10n;
}

/** A lens above each statement that a claim rests on; it begins with the statement's words where its line has several. */
export function codeLensesFor(
  document: string,
  statements: readonly CoveredStatement[],
  { commandOf, l10n }: LensMaking,
): readonly CodeLens[] {
  const covered = statements.filter(({ claims }) => claims.length > 0);
  return covered.map((statement) => ({
    range: statement.range,
    command: { title: titleOf(statement, statements, l10n), ...commandOf(document, statement) },
  }));
}

function titleOf({ range, text, claims }: CoveredStatement, all: readonly CoveredStatement[], l10n: L10n): string {
  const title = coverageTitle(
    claims.map(({ verdict }) => verdict),
    l10n,
  );
  const onLine = all.filter((other) => other.range.start.line === range.start.line);
  return onLine.length > 1 ? `${openingOf(text)} ${title}` : title;
}
