import assert from 'node:assert/strict';
import {
  ConfigurationTarget,
  commands,
  Diagnostic,
  Position,
  Selection,
  type TextDocument,
  type TextEditor,
  workspace,
} from 'vscode';
import { createQuietSentence } from '../../../src/extension/quiet-sentence.js';
import { hasEnded } from '../../../src/extension/sentence-end.js';
import type { DiagnosticData } from '../../../src/server/protocol.js';
import { closeAll, diagnosticsOf, openFile, rangeOf, typeOver, until } from '../support/editing.js';

describe('the sentence that is being written', () => {
  let editor: TextEditor;

  beforeEach(async () => {
    editor = await openFile('draft.md');
    await typeOver(editor, '54', '46');
    const { end } = editor.document.lineAt(editor.document.lineCount - 1).range;
    editor.selection = new Selection(end, end);
    await write('\n\nThe port of Lindhaven employs 45 pilots');
  });

  afterEach(async () => {
    await waitForSentenceEnd(undefined);
    await closeAll();
  });

  it('is kept quiet about until it ends', async () => {
    await assertFound('46');
    await write('.');
    await assertFound('46', '45');
  });

  it('is kept quiet about until the cursor leaves it', async () => {
    await assertFound('46');
    editor.selection = new Selection(new Position(0, 0), new Position(0, 0));
    await assertFound('46', '45');
  });

  it('is kept quiet about until another editor is chosen', async () => {
    await assertFound('46');
    await openFile('article.md');
    await assertFound('46', '45');
  });

  it('is not held back where the setting is off', async () => {
    await waitForSentenceEnd(false);
    await write(' now');
    await assertFound('46', '45');
  });

  async function assertFound(...words: readonly string[]): Promise<void> {
    const found = await latestFindings(editor.document, words.length);
    assert.deepEqual(
      found.map(({ range }) => editor.document.getText(range)),
      words,
    );
  }
});

describe('what marks findings beside the squiggles', () => {
  afterEach(closeAll);

  it('hears which sentence is kept quiet about, and that the cursor left it', async () => {
    const editor = await openFile('draft.md');
    const quietSentence = createQuietSentence();
    const { uri } = editor.document;
    const claim = rangeOf(editor.document, 'Some 25 percent');
    const tell = () => {
      const { version } = editor.document;
      const diagnostic = Object.assign(new Diagnostic(claim, 'wrong'), { data: { version, claim } });
      quietSentence.handleDiagnostics(uri, [diagnostic], () => {});
    };
    editor.selection = new Selection(claim.start, claim.start);
    tell();
    assert.equal(quietSentence.quietIn(uri), undefined);
    await editor.edit((edit) => edit.insert(editor.document.lineAt(0).range.start, '-'));
    tell();
    assert.deepEqual(quietSentence.quietIn(uri), claim);
    const released = new Promise<void>((resolve) => quietSentence.onDidRelease(resolve));
    editor.selection = new Selection(0, 0, 0, 0);
    await released;
    assert.equal(quietSentence.quietIn(uri), undefined);
    quietSentence.dispose();
  });
});

describe('a sentence without an end that is only read', () => {
  afterEach(closeAll);

  it('is warned of as soon as the draft is opened', async () => {
    const content = '<!-- source-check: reference article.md -->\n\nThe port of Lindhaven employs 45 pilots';
    const { document } = await openFile('draft.md');
    const editor = await openFile('draft.md');
    await editor.edit((edit) => edit.replace(rangeOf(document, document.getText()), content));
    editor.selection = new Selection(new Position(0, 0), new Position(0, 0));
    await latestFindings(document, 1);
    editor.selection = new Selection(new Position(2, 10), new Position(2, 10));
    await commands.executeCommand('sourceCheck.checkDraft');
    await latestFindings(document, 1);
  });
});

describe('the end of a sentence', () => {
  const sentences: readonly (readonly [string, boolean])[] = [
    ['The port has 23 cranes.', true],
    ['“The port has 23 cranes.”', true],
    ['Has it 23 cranes?', true],
    ['*It has 23 cranes!*', true],
    ['It has (in all) 23 cranes.) ', true],
    ['The port has 23', false],
    ['The port has 23 cranes,', false],
    ['The port has 2.', true],
    ['', false],
  ];
  for (const [sentence, ended] of sentences)
    it(`${ended ? 'is there' : 'is missing'} in “${sentence}”`, () => assert.equal(hasEnded(sentence), ended));
});

/** Types as a writer does, at the cursor. */
async function write(text: string): Promise<void> {
  await commands.executeCommand('type', { text });
}

/** Waits until a draft as it is now has this many findings and answers them. */
function latestFindings(document: TextDocument, count: number): Promise<readonly Diagnostic[]> {
  return until(`${count} findings in ${document.uri} as it is now`, () => {
    const found = diagnosticsOf(document);
    return found.length === count && found.every((finding) => versionOf(finding) === document.version) && found;
  });
}

function versionOf(diagnostic: Diagnostic & { readonly data?: DiagnosticData }): number | undefined {
  return diagnostic.data?.version;
}

async function waitForSentenceEnd(value: boolean | undefined): Promise<void> {
  await workspace.getConfiguration('sourceCheck').update('waitForSentenceEnd', value, ConfigurationTarget.Workspace);
}
