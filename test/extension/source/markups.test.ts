import assert from 'node:assert/strict';
import {
  type CodeAction,
  commands,
  languages,
  type NotebookDocument,
  type TextDocument,
  type TextEditor,
  window,
  workspace,
} from 'vscode';
import { LANGUAGES } from '../../../src/config/languages.js';
import { closeAll, extension, fileUri, findings, openFile, rangeOf } from '../support/editing.js';

/** Drafts with one wrong figure, and how it is silenced there: by a comment of the draft's own language. */
const drafts: readonly Draft[] = [
  { file: 'draft.adoc', language: 'asciidoc', comment: '// source-check: ignore-next-line figure-differs\n' },
  { file: 'draft.html', language: 'html', comment: ' <!-- source-check: ignore-line figure-differs -->' },
  { file: 'draft.org', language: 'org', comment: '# source-check: ignore figure-differs\n\n' },
  { file: 'draft.qmd', language: 'quarto', comment: ' <!-- source-check: ignore-line figure-differs -->' },
  { file: 'draft.rmd', language: 'rmd', comment: ' <!-- source-check: ignore-line figure-differs -->' },
  { file: 'draft.rst', language: 'restructuredtext', comment: '.. source-check: ignore-next-line figure-differs\n\n' },
  { file: 'draft.tex', language: 'latex', comment: ' % source-check: ignore-line figure-differs' },
  { file: 'draft.txt', language: 'plaintext', comment: ' <!-- source-check: ignore-line figure-differs -->' },
  { file: 'draft.typ', language: 'typst', comment: ' // source-check: ignore-line figure-differs' },
];

interface Draft {
  readonly file: string;
  readonly language: string;
  readonly comment: string;
}

/** Markdown has tests of its own; the editor calls documents in plain TeX so only where it is told to. */
const ELSEWHERE = ['git-commit', 'markdown', 'tex'];

describe('a draft in another language', () => {
  afterEach(closeAll);

  for (const { file, language, comment } of drafts) {
    it(`has its squiggle in ${language} on just the wrong figure, and is silenced by a comment`, async () => {
      const editor = await openFile(`markups/${file}`);
      const { document } = editor;
      assert.equal(document.languageId, language);
      const [finding] = await findings(document, 1);
      assert.deepEqual(finding?.range, rangeOf(document, '45'));
      const wrong = document.getText();
      await ignoreWhere(editor, '45');
      assert.equal(document.getText().replace(comment, ''), wrong);
      assert.ok(document.getText().includes(comment), document.getText());
      await findings(document, 0);
      await commands.executeCommand('undo');
      await findings(document, 1);
    });
  }

  it('is checked in every language that it can be written in', async () => {
    const known = await languages.getLanguages();
    const tested = [...drafts.map(({ language }) => language), ...ELSEWHERE].sort();
    assert.deepEqual(tested, Object.keys(LANGUAGES));
    for (const language of tested) assert.ok(known.includes(language), language);
  });

  for (const [language, count] of [
    ['tex', 1],
    ['git-commit', 0],
  ] as const) {
    it(`has ${count === 0 ? 'no finding' : 'its finding'} in ${language}, unless the settings say otherwise`, async () => {
      const { document } = await openFile('markups/draft.tex');
      await findings(document, 1);
      await findings(await languages.setTextDocumentLanguage(document, language), count);
      await languages.setTextDocumentLanguage(document, 'latex');
    });
  }
});

/** Takes the quick fix that silences a finding on its line, or in its paragraph where the language has no other way. */
async function ignoreWhere({ document }: TextEditor, words: string): Promise<void> {
  const range = rangeOf(document, words);
  const actions = await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range);
  const { edit } = actions.find(({ title }) => / (?:on this line|in this paragraph)$/.test(title)) ?? {};
  assert.ok(edit && (await workspace.applyEdit(edit)));
}

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
