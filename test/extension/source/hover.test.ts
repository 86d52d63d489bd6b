import assert from 'node:assert/strict';
import { commands, type Hover, MarkdownString, type TextDocument, Uri, window } from 'vscode';
import { closeAll, findings, openFile, rangeOf, typeOver, until } from '../support/editing.js';

describe('the hover', () => {
  afterEach(closeAll);

  it('says the verdict, shows both sentences and names the line of the reference', async () => {
    const text = await hoverText(await openWrong(), '45');
    assert.match(text, /^\*\*Differs from the reference\*\*/);
    assert.match(text, /employs \*\*45\*\* pilots.*employs \*\*54\*\* pilots/);
    assert.match(text, /\[article\.md, line 3\]\(file:.*article\.md#L3\)/);
  });

  it("says the reason once: in the problem, which the editor shows above the server's words", async () => {
    const document = await openWrong();
    const reason = "45 is 9 less than the reference's 54";
    const [problem] = await findings(document, 1);
    assert.ok(problem?.message.endsWith(reason), problem?.message);
    assert.ok(!(await hoverText(document, '45')).includes(reason));
  });

  it('says what a claim agrees with', async () => {
    const { document } = await openFile('draft.md');
    assert.match(await hoverText(document, '25 percent'), /^\*\*Agrees with\*\* \[article\.md, line 7\]/);
  });

  it('may run its own commands and no others', async () => {
    const [hover] = await hovers(await openWrong(), '45');
    const [contents] = hover?.contents ?? [];
    assert.ok(contents instanceof MarkdownString);
    assert.ok(typeof contents.isTrusted === 'object');
    const linked = [...contents.value.matchAll(/\(command:([^?)]*)/g)].map(([, command = '']) => command);
    assert.equal(linked.length, 4);
    assert.deepEqual([...contents.isTrusted.enabledCommands].sort(), [...linked].sort());
    const known = new Set(await commands.getCommands(true));
    assert.deepEqual(
      linked.filter((command) => !known.has(command)),
      [],
    );
  });

  it("puts the reference's words in", async () => {
    const document = await openWrong();
    await run(document, '45', 'Use “54”');
    await until('the fix', () => document.getText().includes('employs 54 pilots'));
    await findings(document, 0);
  });

  it('puts nothing in once the draft has changed', async () => {
    const document = await openWrong();
    const link = await linkOf(document, '45', 'Use “54”');
    const editor = window.activeTextEditor ?? assert.fail('no editor');
    await typeOver(editor, '2029', '2028');
    // Not awaited: the command ends when the writer has put its message away.
    execute(link);
    await findings(document, 2);
    assert.ok(document.getText().includes('employs 45 pilots'));
  });

  it('opens the statement', async () => {
    const document = await openWrong();
    await run(document, '45', 'Open statement');
    await until('the statement', () =>
      window.visibleTextEditors.find(({ document: shown, selection }) =>
        shown.getText(selection).startsWith('The port of Lindhaven employs 54 pilots'),
      ),
    );
  });

  it('looks the claim up, wherever the cursor is', async () => {
    const document = await openWrong();
    const ended = execute(await linkOf(document, '25 percent', 'Look up'));
    await until('the look-up', () =>
      window.visibleTextEditors.find(({ document: shown, selection }) =>
        shown.getText(selection).startsWith('About a quarter of the ships'),
      ),
    );
    await commands.executeCommand('workbench.action.closeQuickOpen');
    await ended;
  });

  it('compares the claim with its statement', async () => {
    await run(await openWrong(), '45', 'Compare');
    await until('the comparison', () => window.tabGroups.activeTabGroup.activeTab?.label.includes('↔'));
  });
});

async function openWrong(): Promise<TextDocument> {
  const editor = await openFile('draft.md');
  await typeOver(editor, '54', '45');
  await findings(editor.document, 1);
  return editor.document;
}

/** The hovers of the server at some words; the editor adds that of the diagnostic by itself. */
function hovers(document: TextDocument, words: string): Thenable<readonly Hover[]> {
  const { start } = rangeOf(document, words);
  return commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, start);
}

async function hoverText(document: TextDocument, words: string): Promise<string> {
  const found = await hovers(document, words);
  const contents = found.flatMap((hover) => hover.contents);
  return contents.map((part) => (part instanceof MarkdownString ? part.value : '')).join('\n');
}

async function run(document: TextDocument, words: string, label: string): Promise<void> {
  await execute(await linkOf(document, words, label));
}

async function linkOf(document: TextDocument, words: string, label: string): Promise<Uri> {
  const text = await hoverText(document, words);
  const [, address] = text.match(new RegExp(`\\[${label}\\]\\((command:[^)]*)\\)`)) ?? [];
  return Uri.parse(address ?? assert.fail(`no “${label}” in ${text}`));
}

/** Runs a link as the editor does when it is clicked. */
function execute({ path, query }: Uri): Thenable<unknown> {
  return commands.executeCommand(path, ...JSON.parse(query));
}
