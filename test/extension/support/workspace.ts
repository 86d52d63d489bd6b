import assert from 'node:assert/strict';
import { type TextEditor, Uri, window, workspace } from 'vscode';
import { extension } from './editing.js';

/** The address of a file of a workspace folder with this name. */
export function inFolder(folder: string, path: string): Uri {
  const found = workspace.workspaceFolders?.find(({ name }) => name === folder);
  return Uri.joinPath((found ?? assert.fail(`no folder ${folder}`)).uri, path);
}

/** Opens a document and waits for the extension to run. */
export async function openUri(uri: Uri): Promise<TextEditor> {
  const editor = await window.showTextDocument(await workspace.openTextDocument(uri));
  await extension().activate();
  return editor;
}

/** Writes a file as text. */
export async function writeText(uri: Uri, text: string): Promise<void> {
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}
