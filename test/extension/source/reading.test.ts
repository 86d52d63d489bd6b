import assert from 'node:assert/strict';
import { commands, type Hover, type LocationLink, MarkdownString, type TextEditor } from 'vscode';
import { closeAll, fileUri, findings, openFile, rangeOf, typeOver } from '../support/editing.js';

describe('reading a finding', () => {
  let editor: TextEditor;

  beforeEach(async () => {
    editor = await openFile('draft.md');
    await typeOver(editor, '54', '45');
    await findings(editor.document, 1);
  });

  afterEach(closeAll);

  it('hovers with both sentences, the differing words marked, and a link', async () => {
    const text = await hoverText(editor, '45');
    assert.match(text, /employs \*\*45\*\* pilots, Greta Olsen said/);
    assert.match(text, /employs \*\*54\*\* pilots, harbour master Greta Olsen said on Tuesday/);
    assert.match(text, /\[article\.md, line 3\]\([^)]+article\.md#L3\)/);
  });

  it('hovers over a figure that follows from others with their statements and the arithmetic', async () => {
    await typeOver(
      editor,
      'Some 25 percent',
      'The new quay opens 98 years after the old quay was built. Some 25 percent',
    );
    const text = await hoverText(editor, '98 years');
    assert.match(text, /Follows from.*\[article\.md, line 5\]\([^)]+article\.md#L5\)/);
    assert.match(text, /open in \*\*2029\*\*/);
    assert.match(text, /2029 − 1931 = 98/);
  });

  it('goes from a wrong figure to the words of the reference', async () => {
    const [link] = await definitions(editor, '45');
    assert.equal(link?.targetUri.toString(), fileUri('article.md').toString());
    const article = (await openFile('article.md')).document;
    assert.equal(article.getText(link?.targetSelectionRange), '54');
    assert.match(article.getText(link?.targetRange), /^The port of Lindhaven .* on Tuesday\.$/);
  });

  it('goes from a claim that agrees to the statement it rests on', async () => {
    const [link] = await definitions(editor, '25 percent');
    const article = (await openFile('article.md')).document;
    assert.equal(article.getText(link?.targetRange), 'About a quarter of the ships come from Norway.');
  });
});

async function hoverText(editor: TextEditor, words: string): Promise<string> {
  const { start } = rangeOf(editor.document, words);
  const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', editor.document.uri, start);
  const contents = hovers.flatMap((hover) => hover.contents);
  return contents.map((content) => (content instanceof MarkdownString ? content.value : String(content))).join('\n');
}

function definitions(editor: TextEditor, words: string): Thenable<LocationLink[]> {
  const { start } = rangeOf(editor.document, words);
  return commands.executeCommand('vscode.executeDefinitionProvider', editor.document.uri, start);
}
