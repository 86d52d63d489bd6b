import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import { commands, type Diagnostic, languages, type TextDocument, type TextEditor, window, workspace } from 'vscode';
import type { DiagnosticData } from '../../../src/server/protocol.js';
import { closeAll, diagnosticsOf, findings, openFile, rangeOf, until } from '../support/editing.js';

/** So many paragraphs that a check of all is under way for a while: long enough to type in it. */
const PARAGRAPHS = 2500;

/** Between two edits, in milliseconds: before a check begins, while it is under way, and after it. */
const PAUSES = [0, 140, 20, 200, 160, 5, 300, 150, 170, 10];

describe('results that come late', () => {
  afterEach(closeAll);

  it('never overwrite those of a newer text, whenever the writer types', async () => {
    const editor = await openLong();
    const { document } = editor;
    const versions = followVersions(document);
    for (const pause of PAUSES) {
      await replace(editor, '45', '54');
      await delay(pause);
      await replace(editor, '54', '45');
      await delay(pause);
    }
    const finding = await until('the findings of the newest text', () =>
      diagnosticsOf(document).find((shown) => versionOf(shown) === document.version),
    );
    assert.deepEqual(finding.range, rangeOf(document, '45'));
    versions.dispose();
    assert.ok(versions.seen.length > 1);
    assert.deepEqual(
      versions.seen,
      [...versions.seen].sort((one, other) => one - other),
    );
  });

  it('do not bring back what is put right while a check is under way', async () => {
    const editor = await openLong();
    const { document } = editor;
    await findings(document, 1);
    const check = commands.executeCommand('sourceCheck.checkDraft');
    await replace(editor, '45', '54');
    await check;
    await findings(document, 0);
    await delay(500);
    assert.deepEqual(diagnosticsOf(document), []);
  });
});

async function openLong(): Promise<TextEditor> {
  const { document } = await openFile('article.md');
  const wrong = 'The port of Lindhaven employs 45 pilots, Greta Olsen said.\n\n';
  const more = 'Boats of the harbour went out in the morning and came back in the evening.\n\n'.repeat(PARAGRAPHS);
  const content = `---\nreferences: [${document.uri.fsPath}]\n---\n\n${wrong}${more}`;
  return window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content }));
}

async function replace(editor: TextEditor, words: string, others: string): Promise<void> {
  const range = rangeOf(editor.document, words);
  assert.ok(await editor.edit((edit) => edit.replace(range, others)));
}

/** The versions of a document that findings are shown of, in the order in which they are. */
function followVersions(document: TextDocument) {
  const seen: number[] = [];
  const listening = languages.onDidChangeDiagnostics(() => seen.push(...diagnosticsOf(document).map(versionOf)));
  return { seen, dispose: () => listening.dispose() };
}

function versionOf(diagnostic: Diagnostic & { readonly data?: DiagnosticData }): number {
  return diagnostic.data?.version ?? assert.fail('a finding of no version');
}
