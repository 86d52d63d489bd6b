import { commands, l10n, type Uri, type WorkspaceFolder, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ACCEPTED_PATH } from '../../acceptances/accepted-file.js';
import { checkDraft } from '../../server/protocol.js';
import { request } from '../feature.js';
import { acceptedUri, type Change, changeAccepted } from './accepted-files.js';
import { whyUnwritten } from './unwritten.js';

/** What the writer stands by: where the draft is, and how the file is changed once the reason is known. */
export interface Standing {
  readonly draft: Uri;
  /** The title of the box that asks for the reason. */
  readonly title: string;
  /** The question that the box asks. */
  readonly question: string;
  readonly change: (folder: WorkspaceFolder, reason: { readonly reason?: string }) => Change;
}

/** Asks why, writes it down, and has the draft checked again. Escape leaves all as it was. */
export async function standBy(client: BaseLanguageClient, { draft, title, question, change }: Standing): Promise<void> {
  const folder = workspace.getWorkspaceFolder(draft);
  if (!folder) return sayFolderNeeded();
  const reason = await window.showInputBox({
    title,
    prompt: question,
    placeHolder: l10n.t('Reason (optional), kept in {0} for those who review it', ACCEPTED_PATH),
    ignoreFocusOut: true,
  });
  if (reason === undefined) return;
  const given = reason.trim() === '' ? {} : { reason: reason.trim() };
  await keep({ client, draft, folder, change: change(folder, given) });
}

/** What is written down where, and for which draft. */
interface Keeping {
  readonly client: BaseLanguageClient;
  readonly draft: Uri;
  readonly folder: WorkspaceFolder;
  readonly change: Change;
}

async function keep(keeping: Keeping): Promise<void> {
  if (await write(keeping)) await request(keeping.client, checkDraft, { uri: keeping.draft.toString() });
}

/** Whether it was written; if not, the writer was told why. */
async function write(keeping: Keeping): Promise<boolean> {
  try {
    const reading = await changeAccepted(keeping.folder, keeping.change);
    if (!reading.ok) sayUnreadable(keeping.folder, reading.message);
    return reading.ok;
  } catch (error) {
    sayUnwritten(keeping, whyUnwritten(error));
    return false;
  }
}

/** The reason that the writer typed is kept for another try. Not awaited, as below. */
function sayUnwritten(keeping: Keeping, why: string): void {
  const again = l10n.t('Try Again');
  window
    .showErrorMessage(l10n.t('What you accept could not be saved: {0}', why), again)
    .then((chosen) => (chosen ? keep(keeping) : undefined));
}

/** Not awaited: the command is done whether or not the writer answers. */
function sayUnreadable(folder: WorkspaceFolder, message: string): void {
  const open = l10n.t('Open File');
  window
    .showErrorMessage(l10n.t('{0}. Nothing was changed.', message), open)
    .then((chosen) => chosen && commands.executeCommand('vscode.open', acceptedUri(folder)));
}

function sayFolderNeeded(): void {
  const open = l10n.t('Open Folder…');
  const message = l10n.t(
    'What you accept is kept in the folder of the draft. Save the draft in a folder, and open that folder here.',
  );
  window.showInformationMessage(message, open).then((chosen) => chosen && commands.executeCommand('vscode.openFolder'));
}
