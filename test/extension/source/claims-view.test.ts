import assert from 'node:assert/strict';
import { commands, type Range, Selection, type TextEditor, window, workspace } from 'vscode';
import { everyClaim } from '../../../src/extension/claims/filter.js';
import { withKeys } from '../../../src/extension/claims/keys.js';
import { groupsOf } from '../../../src/extension/claims/tree.js';
import { claim } from '../support/claims.js';
import {
  closeAll,
  eventually,
  extension,
  fileUri,
  findings,
  openFile,
  press,
  rangeOf,
  typeOver,
  until,
} from '../support/editing.js';

const pilots = "Lindhaven's port employs 45 pilots, Greta Olsen said.";

describe('the claims view', () => {
  let editor: TextEditor;

  beforeEach(async () => {
    editor = await openFile('draft.md');
    await typeOver(editor, '54', '45');
    await findings(editor.document, 1);
    await commands.executeCommand('sourceCheck.claims.focus');
  });

  afterEach(async () => {
    await commands.executeCommand('sourceCheck.clearClaimsFilter');
    await closeAll();
  });

  it('leads to a claim and to the wrong words in it', async () => {
    await goToFirst(editor, 1, rangeOf(editor.document, pilots));
    await goToFirst(editor, 2, rangeOf(editor.document, '45'));
  });

  it('leads to where a claim stands now, checked again or not', async () => {
    await goToFirst(editor, 1, rangeOf(editor.document, pilots));
    await editor.edit((edit) => edit.insert(rangeOf(editor.document, pilots).start, 'A line that says nothing.\n\n'));
    await goToFirst(editor, 1, rangeOf(editor.document, pilots));
  });

  it('keeps what is folded and what is chosen when a check comes in', async () => {
    await goToFirst(editor, 1, rangeOf(editor.document, pilots));
    await press('sourceCheck.claims.focus', 'list.focusFirst', 'list.collapse');
    const year = rangeOf(editor.document, '2029');
    await editor.edit((edit) => edit.replace(year, '2027'));
    await findings(editor.document, 2);
    await editor.edit((edit) => edit.replace(year, '2029'));
    await findings(editor.document, 1);
    // The first row is folded still, so the second is the next group.
    await press('sourceCheck.claims.focus');
    await eventually('the first claim of the second group to be selected', async () => {
      await press('list.focusFirst', 'list.focusDown', 'list.collapse', 'list.expand', 'list.focusDown', 'list.select');
      const quay = 'The new quay will cost €12 million and open in 2029.';
      return editor.selection.isEqual(rangeOf(editor.document, quay));
    });
  });

  it('shows the claims that have the words of the filter', async () => {
    await goToFirst(editor, 1, rangeOf(editor.document, pilots));
    await commands.executeCommand('sourceCheck.filterClaims', 'norway');
    await goToFirst(editor, 1, rangeOf(editor.document, 'Some 25 percent of the ships come from Norway.'));
  });

  it('opens the statement of a claim beside the draft and leaves the keyboard there', async () => {
    const words = 'About a quarter of the ships come from Norway.';
    const article = (await workspace.openTextDocument(fileUri('article.md'))).uri.toString();
    const { start, end } = rangeOf(await workspace.openTextDocument(fileUri('article.md')), words);
    const ships = claim('Ships.', { statement: { uri: article, range: { start, end }, text: words } });
    const [group] = groupsOf('', withKeys([ships], []), everyClaim);
    await commands.executeCommand('sourceCheck.openStatement', group?.claims[0]);
    const beside = await until('the statement', () =>
      window.visibleTextEditors.find(({ document, selection }) => document.getText(selection) === words),
    );
    assert.equal(beside.document.uri.toString(), article);
    assert.equal(window.activeTextEditor?.document, editor.document);
  });
});

describe('going from finding to finding', () => {
  let editor: TextEditor;

  beforeEach(async () => {
    editor = await openFile('draft.md');
    await typeOver(editor, '54', '45');
    await typeOver(editor, '2029', '2027');
    await findings(editor.document, 2);
    editor.selection = new Selection(0, 0, 0, 0);
  });

  afterEach(closeAll);

  it('comes to each in turn and begins again', async () => {
    await walk(editor, 'sourceCheck.nextFinding', '45');
    await walk(editor, 'sourceCheck.nextFinding', '2027');
    await walk(editor, 'sourceCheck.nextFinding', '45');
    await walk(editor, 'sourceCheck.previousFinding', '2027');
    await walk(editor, 'sourceCheck.previousFinding', '45');
  });

  it('comes to what was typed a moment ago', async () => {
    await typeOver(editor, '25 percent', '35 percent');
    editor.selection = new Selection(0, 0, 0, 0);
    await walk(editor, 'sourceCheck.previousFinding', '35 percent');
  });

  it('goes on in the draft while one of its references is read', async () => {
    await walk(editor, 'sourceCheck.nextFinding', '45');
    await openFile('article.md');
    await commands.executeCommand('sourceCheck.nextFinding');
    await until('the next finding of the draft', () => {
      const { document, selection } = window.activeTextEditor ?? {};
      return document === editor.document && selection?.active.isEqual(rangeOf(editor.document, '2027').start);
    });
  });

  it('has keys that nothing else of the editor has', async () => {
    await commands.executeCommand('workbench.action.openDefaultKeybindingsFile');
    const keys = window.activeTextEditor?.document.getText() ?? '';
    assert.ok(keys.length > 10_000);
    for (const { command, key } of extension().packageJSON.contributes.keybindings) {
      const bound = [...keys.matchAll(/"key": "([^"]+)",\s+"command": "([^"]+)"/g)].filter(([, own]) => own === key);
      assert.deepEqual([...new Set(bound.map(([, , name]) => name))], [command], key);
    }
  });
});

/** Folds everything up, then unfolds the first row, the first under it and so on, and goes to the last of them. */
async function goToFirst(editor: TextEditor, depth: number, words: Range): Promise<void> {
  const steps = new Array(depth).fill(['list.expand', 'list.focusDown']).flat();
  await eventually(`the first row at depth ${depth} to lead to “${editor.document.getText(words)}”`, async () => {
    await press('sourceCheck.claims.focus', 'workbench.actions.treeView.sourceCheck.claims.collapseAll');
    await press('list.focusFirst', ...steps, 'list.select');
    return editor.selection.isEqual(words);
  });
}

async function walk(editor: TextEditor, command: string, words: string): Promise<void> {
  await commands.executeCommand(command);
  await until(`${command} to come to “${words}”`, () =>
    editor.selection.active.isEqual(rangeOf(editor.document, words).start),
  );
}
