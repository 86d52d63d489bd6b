import { Disposable, type FileRenameEvent, type Uri, workspace } from 'vscode';
import { chooseReferences } from '../../server/protocol.js';
import { checkAgainst } from '../check-against.js';
import { type Feature, type FeatureContext, request } from '../feature.js';

/**
 * What the writer chose for a draft, or as a reference, goes along when the file or its folder gets another name, and is
 * forgotten with a draft that is closed without a name: the next one is called the same.
 */
export const keepChoices: Feature = (context) =>
  Disposable.from(
    workspace.onDidRenameFiles((event) => follow(context, event)),
    workspace.onDidCloseTextDocument(({ uri }) => forgetUnnamed(context, uri)),
  );

async function follow({ chosenReferences, client }: FeatureContext, { files }: FileRenameEvent): Promise<void> {
  for (const { oldUri, newUri } of files) {
    const drafts = await chosenReferences.rename(oldUri.toString(), newUri.toString());
    for (const draft of drafts) {
      await request(client, chooseReferences, { uri: draft, references: chosenReferences.of(draft) });
    }
  }
}

async function forgetUnnamed(context: FeatureContext, draft: Uri): Promise<void> {
  if (draft.scheme !== 'untitled' || context.chosenReferences.of(draft.toString()).length === 0) return;
  // A draft that gets another language is closed and opened in one go.
  await Promise.resolve();
  if (!isOpen(draft)) await checkAgainst(context, draft, []);
}

function isOpen(draft: Uri): boolean {
  return workspace.textDocuments.some(({ uri }) => uri.toString() === draft.toString());
}
