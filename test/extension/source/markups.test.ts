import assert from 'node:assert/strict';
import { languages, type NotebookDocument, type TextDocument, window, workspace } from 'vscode';
import { closeAll, extension, fileUri, findings, openFile, rangeOf } from '../support/editing.js';

/** A draft in each language that VS Code knows by itself, with the one wrong figure in it. */
const drafts: readonly (readonly [file: string, language: string, wrong: string])[] = [
  ['markups/draft.html', 'html', '45'],
  ['markups/draft.rst', 'restructuredtext', '45'],
  ['markups/draft.tex', 'latex', '45'],
];

describe('a draft in another language', () => {
  afterEach(closeAll);

  for (const [file, language, wrong] of drafts) {
    it(`has its squiggle in ${language} on just the wrong figure`, async () => {
      const { document } = await openFile(file);
      assert.equal(document.languageId, language);
      const [finding] = await findings(document, 1);
      assert.deepEqual(finding?.range, rangeOf(document, wrong));
    });
  }

  it('is checked in every language of VS Code that it can be written in', async () => {
    const known = await languages.getLanguages();
    for (const [, language] of drafts) assert.ok(known.includes(language), language);
  });
});

describe('a notebook', () => {
  afterEach(closeAll);

  it('has squiggles in its Markdown cells, and in no code and no output', async () => {
    await extension().activate();
    const notebook = await workspace.openNotebookDocument(fileUri('markups/notebook.ipynb'));
    await window.showNotebookDocument(notebook);
    const [markdown, code] = cellsOf(notebook);
    assert.ok(markdown && code);
    const [finding] = await findings(markdown, 1);
    assert.deepEqual(finding?.range, rangeOf(markdown, '45'));
    await findings(code, 0);
  });
});

function cellsOf(notebook: NotebookDocument): TextDocument[] {
  return notebook.getCells().map(({ document }) => document);
}
