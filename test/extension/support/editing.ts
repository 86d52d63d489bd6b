import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import {
  commands,
  type Diagnostic,
  extensions,
  languages,
  Range,
  Selection,
  type TextDocument,
  type TextEditor,
  Uri,
  window,
  workspace,
} from 'vscode';

/** How long the editor may take to do what a test waits for, in milliseconds. */
const patience = 10_000;

/** The address of a file of the test workspace. */
export function fileUri(name: string): Uri {
  const [folder] = workspace.workspaceFolders ?? [];
  return Uri.joinPath((folder ?? assert.fail('no workspace folder')).uri, name);
}

/** Opens a file of the test workspace and waits for the extension to run. */
export async function openFile(name: string): Promise<TextEditor> {
  await extension().activate();
  return window.showTextDocument(await workspace.openTextDocument(fileUri(name)));
}

/** The extension under test. */
export function extension() {
  return extensions.getExtension('source-check.source-check') ?? assert.fail('the extension is not installed');
}

/** The range of the first occurrence of some words. */
export function rangeOf(document: TextDocument, words: string): Range {
  const start = document.getText().indexOf(words);
  assert.ok(start >= 0, `no “${words}” in ${document.uri}`);
  return new Range(document.positionAt(start), document.positionAt(start + words.length));
}

/** Selects words and types others over them, as a writer does. */
export async function typeOver(editor: TextEditor, words: string, text: string): Promise<void> {
  const { start, end } = rangeOf(editor.document, words);
  editor.selection = new Selection(start, end);
  await commands.executeCommand('type', { text });
}

/** Waits until something is true and answers it. Fails with what the test waited for. */
export async function until<Value>(what: string, value: () => Value | undefined | false): Promise<Value> {
  const deadline = Date.now() + patience;
  for (;;) {
    const found = value();
    if (found !== undefined && found !== false) return found;
    assert.ok(Date.now() < deadline, `timed out waiting for ${what}`);
    await delay(20);
  }
}

/** Tries something again and again until it is so. Fails with what the test waited for. */
export async function eventually(what: string, attempt: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + patience;
  while (!(await attempt())) {
    assert.ok(Date.now() < deadline, `timed out waiting for ${what}`);
    await delay(50);
  }
}

/** Runs commands of the editor one after the other. */
export async function press(...names: readonly string[]): Promise<void> {
  for (const name of names) await commands.executeCommand(name);
}

/** Presses Enter in the box that a command opens, as soon as it is there, and waits until the command is done. */
export async function enterIn(running: Thenable<unknown>): Promise<void> {
  const done = Promise.resolve(running).then(() => true);
  while (!(await Promise.race([done, delay(50, false)]))) {
    await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
  }
}

/** What Source Check says of a document now. */
export function diagnosticsOf({ uri }: Pick<TextDocument, 'uri'>): readonly Diagnostic[] {
  return languages.getDiagnostics(uri).filter(({ source }) => source === 'Source Check');
}

/** Waits until a document has this many findings and answers them. */
export function findings(document: TextDocument, count: number): Promise<readonly Diagnostic[]> {
  return until(`${count} findings in ${document.uri}`, () => {
    const diagnostics = diagnosticsOf(document);
    return diagnostics.length === count && diagnostics;
  });
}

/** Closes all editors without saving. */
export async function closeAll(): Promise<void> {
  await commands.executeCommand('workbench.action.closeQuickOpen');
  while (window.activeTextEditor) {
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await commands.executeCommand('workbench.action.closeAllEditors');
}
