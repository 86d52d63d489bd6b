import { CodeLensRefreshRequest, type Connection } from 'vscode-languageserver';
import type { CheckedDraft } from './checked-draft.js';
import type { Client } from './client.js';
import { diagnosticsOf } from './features/diagnostics.js';
import { type DraftStatus, draftChecked, type WhyUnchecked } from './protocol.js';
import { statusOf } from './status.js';

/** Shows the findings of a check and what came of it as a whole; touches no other document. */
export function publish(connection: Connection, checked: CheckedDraft): void {
  const { uri, version } = checked.document;
  connection.sendDiagnostics({ uri, version, diagnostics: [...diagnosticsOf(checked)] });
  tell(connection, statusOf(checked));
}

/** Shows the findings of a draft that no editor shows: they are of no version that a client knows. */
export function showFindings(connection: Connection, checked: CheckedDraft): void {
  connection.sendDiagnostics({ uri: checked.document.uri, diagnostics: [...diagnosticsOf(checked)] });
}

/** Takes back what was shown for a document. */
export function withdraw(connection: Connection, uri: string): void {
  connection.sendDiagnostics({ uri, diagnostics: [] });
}

/** Says why a draft was not checked. */
export function tellUnchecked(connection: Connection, uri: string, why: WhyUnchecked): void {
  tell(connection, { kind: 'unchecked', uri, why, problems: [] });
}

/** Has the client ask for its code lenses again, if it can be told to: other claims may rest on the statements now. */
export function refreshCodeLenses(connection: Connection, { refreshesCodeLenses }: Client): void {
  // A client that ends on the way answers nothing, and there is nothing to do about it.
  if (refreshesCodeLenses) connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);
}

function tell(connection: Connection, status: DraftStatus): void {
  connection.sendNotification(draftChecked.method, status);
}
