import { commands, Uri, ViewColumn, window, workspace } from 'vscode';
import type { Feature, FeatureContext } from '../feature.js';

const DRAFT = 'draft.md';
const ARTICLE = 'article.md';

/** *Source Check: Open Sample*: a draft with mistakes beside the article that it was written from. */
export const openSample: Feature = ({ folders }) =>
  commands.registerCommand('sourceCheck.openSample', () => openFresh(folders));

/** The writer's copies are fresh every time, but for what is being edited. */
async function openFresh({ extensionUri, globalStorageUri }: FeatureContext['folders']): Promise<void> {
  const sample = Uri.joinPath(globalStorageUri, 'sample');
  for (const name of [ARTICLE, DRAFT]) {
    await copyUnlessEdited(Uri.joinPath(extensionUri, 'resources', 'sample', name), Uri.joinPath(sample, name));
  }
  await show(Uri.joinPath(sample, ARTICLE), ViewColumn.Two);
  await show(Uri.joinPath(sample, DRAFT), ViewColumn.One);
}

async function copyUnlessEdited(from: Uri, to: Uri): Promise<void> {
  const isEdited = workspace.textDocuments.some(({ uri, isDirty }) => isDirty && uri.toString() === to.toString());
  if (!isEdited) await workspace.fs.writeFile(to, await workspace.fs.readFile(from));
}

/** An editor may still know the file as it was before the copy was made. */
async function show(file: Uri, viewColumn: ViewColumn): Promise<void> {
  const { document } = await window.showTextDocument(file, { viewColumn, preview: false });
  if (!document.isDirty) await commands.executeCommand('workbench.action.files.revert');
}
