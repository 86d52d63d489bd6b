import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import {
  type CodeAction,
  CodeActionKind,
  commands,
  Selection,
  type TextEditor,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { type AcceptedFile, acceptedFileText } from '../../../src/acceptances/accepted-file.js';
import { closeAll, enterIn, fileUri, findings, openFile, rangeOf, typeOver, until } from '../support/editing.js';

const accepted = () => fileUri('.sourcecheck/accepted.json');

const acceptTitle = 'Accept this difference…';

const pilots = {
  draft: 'draft.md',
  rule: 'figure-differs',
  claim: "Lindhaven's port employs 45 pilots, Greta Olsen said.",
  words: '45',
  reference: 'article.md',
  statement: 'The port of Lindhaven employs 54 pilots, harbour master Greta Olsen said on Tuesday.',
};

const order = [
  'Use “54” from the reference',
  'Fix all 2 findings of “figure-differs” in this draft',
  acceptTitle,
  'Ignore “figure-differs” on this line',
  'Ignore “figure-differs” in this draft',
  'Turn off “figure-differs” in this workspace',
  'Turn off “figure-differs” everywhere',
  'Open the statement in the reference',
];

describe('acting on a finding', () => {
  afterEach(async () => {
    await closeAll();
    await workspace.fs.delete(fileUri('.sourcecheck'), { recursive: true }).then(undefined, () => undefined);
    await setSeverity(undefined);
  });

  it('has its quick fixes in one order', async () => {
    const editor = await openWrong();
    await typeOver(editor, '€12 million', '€21 million');
    await findings(editor.document, 2);
    const titles = (await actionsOn(editor, '45')).map(({ title }) => title);
    assert.deepEqual(
      titles.filter((title) => order.includes(title)),
      order,
    );
  });

  for (const title of order.slice(3, 5)) {
    it(`silences by a comment, which can be undone: ${title}`, async () => {
      const editor = await openWrong();
      const wrong = editor.document.getText();
      await apply(await actionOn(editor, '45', title));
      assert.match(editor.document.getText(), /<!-- source-check: ignore-(?:line|file) figure-differs -->/);
      await findings(editor.document, 0);
      await commands.executeCommand('undo');
      assert.equal(editor.document.getText(), wrong);
      await findings(editor.document, 1);
    });
  }

  it('fixes all of a rule in one step, which can be undone', async () => {
    const editor = await openFile('draft.md');
    const right = editor.document.getText();
    await typeOver(editor, '54', '45');
    await typeOver(editor, '€12 million', '€21 million');
    await findings(editor.document, 2);
    await apply(await actionOn(editor, '45', order[1] ?? ''));
    assert.equal(editor.document.getText(), right);
    await findings(editor.document, 0);
    await commands.executeCommand('undo');
    await findings(editor.document, 2);
  });

  it('fixes all where a source action asks for it', async () => {
    const editor = await openWrong();
    const actions = await actionsOn(editor, '45', CodeActionKind.SourceFixAll.append('sourceCheck'));
    assert.deepEqual(
      actions.map(({ title }) => title),
      ['Fix all differences in this draft'],
    );
  });

  it('turns the rule off in the settings of the workspace', async () => {
    const editor = await openWrong();
    await run(await actionOn(editor, '45', 'Turn off “figure-differs” in this workspace'));
    const { workspaceValue, globalValue } = severity() ?? {};
    assert.deepEqual([workspaceValue, globalValue], ['off', undefined]);
    await findings(editor.document, 0);
  });

  it('turns the rule off everywhere', async () => {
    const editor = await openWrong();
    await run(await actionOn(editor, '45', 'Turn off “figure-differs” everywhere'));
    assert.equal(severity()?.globalValue, 'off');
    await findings(editor.document, 0);
  });

  it('opens the statement with its words selected', async () => {
    const editor = await openWrong();
    await run(await actionOn(editor, '45', 'Open the statement in the reference'));
    const shown = await until('the reference', () => {
      const active = window.activeTextEditor;
      return active?.document.uri.path.endsWith('article.md') && active;
    });
    assert.equal(shown.document.getText(shown.selection), '54');
  });

  it('accepts: asks why, writes it into the workspace, and is silent', async () => {
    const editor = await openWrong();
    await accept(editor);
    await findings(editor.document, 0);
    assert.equal(await textOf(accepted()), acceptedFileText({ accepted: [pilots], checked: [] }));
  });

  it('accepts nothing when the writer escapes', async () => {
    const editor = await openWrong();
    const done = run(await actionOn(editor, '45', acceptTitle));
    await delay(500);
    await commands.executeCommand('workbench.action.closeQuickOpen');
    await done;
    assert.equal(await textOf(accepted()), undefined);
    await findings(editor.document, 1);
  });

  it('shows an accepted difference again once its claim is another, not when another is edited', async () => {
    const editor = await openWrong();
    await accept(editor);
    await findings(editor.document, 0);
    await typeOver(editor, 'Some 25 percent', 'Some 25%');
    await typeOver(editor, 'open in 2029', 'open in 2027');
    const [other] = await findings(editor.document, 1);
    assert.equal(other?.code && editor.document.getText(other.range), '2027');
    await typeOver(editor, 'employs 45', 'has 45');
    await findings(editor.document, 2);
  });

  it('leaves a file alone that it cannot read', async () => {
    const unreadable = '{\n  "version": 2\n}\n';
    await workspace.fs.writeFile(accepted(), new TextEncoder().encode(unreadable));
    const editor = await openWrong();
    await accept(editor);
    assert.equal(await textOf(accepted()), unreadable);
    await findings(editor.document, 1);
  });

  it('marks the claim at the cursor as checked', async () => {
    const editor = await openWrong();
    const { start } = rangeOf(editor.document, 'employs');
    editor.selection = new Selection(start, start);
    await enterIn(commands.executeCommand('sourceCheck.markClaimAsChecked'));
    await findings(editor.document, 0);
    const expected: AcceptedFile = { accepted: [], checked: [{ draft: pilots.draft, claim: pilots.claim }] };
    assert.equal(await textOf(accepted()), acceptedFileText(expected));
  });

  it('shows the file, so that an acceptance can be taken back', async () => {
    const editor = await openWrong();
    await accept(editor);
    await findings(editor.document, 0);
    await commands.executeCommand('sourceCheck.showAcceptedDifferences');
    assert.equal(window.activeTextEditor?.document.uri.toString(), accepted().toString());
    const nothing = acceptedFileText({ accepted: [], checked: [] });
    await workspace.fs.writeFile(accepted(), new TextEncoder().encode(nothing));
    await findings(editor.document, 1);
  });
});

/** Opens the draft and puts one wrong figure in. */
async function openWrong(): Promise<TextEditor> {
  const editor = await openFile('draft.md');
  await typeOver(editor, '54', '45');
  await findings(editor.document, 1);
  return editor;
}

async function actionsOn(editor: TextEditor, words: string, kind = CodeActionKind.QuickFix): Promise<CodeAction[]> {
  const range = rangeOf(editor.document, words);
  return commands.executeCommand('vscode.executeCodeActionProvider', editor.document.uri, range, kind.value);
}

async function actionOn(editor: TextEditor, words: string, title: string): Promise<CodeAction> {
  const actions = await actionsOn(editor, words);
  return actions.find((action) => action.title === title) ?? assert.fail(`nothing is called “${title}”`);
}

async function apply({ edit }: CodeAction): Promise<void> {
  assert.ok(edit && (await workspace.applyEdit(edit)));
}

async function run({ command }: CodeAction): Promise<void> {
  assert.ok(command);
  await commands.executeCommand(command.command, ...(command.arguments ?? []));
}

/** Accepts the wrong figure without a reason. */
async function accept(editor: TextEditor): Promise<void> {
  await enterIn(run(await actionOn(editor, '45', acceptTitle)));
}

async function textOf(uri: Uri): Promise<string | undefined> {
  return workspace.fs.readFile(uri).then(
    (bytes) => new TextDecoder().decode(bytes),
    () => undefined,
  );
}

function severity() {
  return workspace.getConfiguration('sourceCheck').inspect('severity.figure-differs');
}

async function setSeverity(value: string | undefined): Promise<void> {
  for (const isGlobal of [true, false]) {
    await workspace.getConfiguration('sourceCheck').update('severity.figure-differs', value, isGlobal);
  }
}
