import { type FileRenameEvent, workspace } from 'vscode';
import { chooseReferences } from '../../server/protocol.js';
import { type Feature, type FeatureContext, request } from '../feature.js';

/** What the writer chose for a draft, or as a reference, goes along when the file or its folder gets another name. */
export const followRenames: Feature = (context) => workspace.onDidRenameFiles((event) => follow(context, event));

async function follow({ chosenReferences, client }: FeatureContext, { files }: FileRenameEvent): Promise<void> {
  for (const { oldUri, newUri } of files) {
    const drafts = await chosenReferences.rename(oldUri.toString(), newUri.toString());
    for (const draft of drafts) {
      await request(client, chooseReferences, { uri: draft, references: chosenReferences.of(draft) });
    }
  }
}
