import { commands, l10n, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { hoverCommands, type UseWordsParams } from '../../server/commands.js';
import type { Feature, FeatureContext } from '../feature.js';

/** What the link *Use “…”* of a hover does. */
export const hoverActions: Feature = (context) =>
  commands.registerCommand(hoverCommands.useWords, (params: UseWordsParams) => useWords(context, params));

/** A hover stays open while the draft changes under it; words offered for another text are not put in. */
async function useWords({ client }: FeatureContext, { uri, version, range, text }: UseWordsParams): Promise<void> {
  const draft = Uri.parse(uri);
  const document = workspace.textDocuments.find((open) => open.uri.toString() === draft.toString());
  if (document?.version !== version) {
    window.showInformationMessage(l10n.t('The draft has changed since. Hover over the words again.'));
    return;
  }
  const edit = new WorkspaceEdit();
  edit.replace(draft, client.protocol2CodeConverter.asRange(range), text);
  await workspace.applyEdit(edit);
}
