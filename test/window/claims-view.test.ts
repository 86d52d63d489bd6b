import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { type EditorWindow, openEditorWindow } from '../host/editor-window.js';
import { sampleFolder } from '../host/paths.js';
import { runCommand } from '../host/workbench-actions.js';
import { until, untilChecked, untilInStatusBar } from './support.js';

const VIEWS = '[id="workbench.view.extension.sourceCheck"]';

describe('the views, from the keyboard alone', () => {
  let window: EditorWindow;
  let page: Page;

  before(async function () {
    // The headless host runs there alone.
    if (process.platform !== 'linux') this.skip();
    window = await openEditorWindow({ folder: sampleFolder, file: 'draft.md' });
    page = window.page;
    await untilChecked(page);
    await focusClaims(page);
    await page.locator(`${VIEWS} [role="treeitem"]`).first().waitFor();
  });
  after(() => window?.close());

  beforeEach(() => focusClaims(page));

  it('lead from group to claim to finding by the arrows, each with its verdict and its figures to be heard', async () => {
    await pressAll(page, ['Home']);
    assert.match(await focusedRow(page), /^Differs/);
    await pressAll(page, ['ArrowDown']);
    assert.match(
      await focusedRow(page),
      /^Differs\. He pointed out that 32 NATO countries .*[^.]\. 32, 25 percent · Mark Rutte$/,
    );
    await pressAll(page, ['ArrowDown']);
    assert.match(await focusedRow(page), /^The reference has “23”, not “32”$/);
    await pressAll(page, ['ArrowLeft', 'ArrowLeft', 'ArrowDown']);
    assert.match(await focusedRow(page), /^Differs\. In an interview with Funke/);
    await pressAll(page, ['ArrowUp', 'ArrowRight']);
  });

  it('go to the wrong words by Enter', async () => {
    await pressAll(page, ['Home', 'ArrowDown', 'ArrowDown', 'Enter']);
    await untilInStatusBar(page, /Ln 10, Col \d+ \(2 selected\)/);
  });

  it('have what the buttons of a row do in its menu', async () => {
    await pressAll(page, ['Home', 'ArrowDown', 'Shift+F10']);
    await page.getByRole('menuitem', { name: 'Go to Claim' }).waitFor();
    await page.getByRole('menuitem', { name: 'Open Statement' }).waitFor();
    await pressAll(page, ['ArrowDown', 'ArrowDown', 'Enter']);
    await page.locator('.tab', { hasText: 'article.md' }).waitFor();
  });

  it('are gone through by Tab: the claims, the references with their buttons, and back to the buttons above the claims', async () => {
    const forwards = ['Open Statement', 'References Section', 'Add Reference to This Draft…', 'References'];
    await pressAll(page, ['Home']);
    const seen = await stops(page, 'Tab', 6);
    // A row that was opened keeps its button.
    assert.deepEqual(seen.filter((name, at) => name !== seen[at - 1]).slice(0, forwards.length), forwards);
    await focusClaims(page);
    const backwards = [/^Previous Finding/, /^Claims Section/];
    for (const [at, name] of (await stops(page, 'Shift+Tab', backwards.length)).entries()) {
      assert.match(name, backwards[at] ?? /^$/);
    }
  });

  it('have all their buttons one beside the other by the arrows', async () => {
    await pressAll(page, ['Shift+Tab']);
    const names = [await focusedName(page), ...(await stops(page, 'ArrowRight', 2))];
    for (const [at, name] of [/^Previous Finding/, /^Next Finding/, /^Filter Claims/].entries()) {
      assert.match(names[at] ?? '', name);
    }
  });
});

function focusClaims(page: Page): Promise<void> {
  return runCommand(page, 'Source Check: Focus on Claims View');
}

async function pressAll(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.waitForTimeout(150);
  }
}

/** What the focus comes to by pressing a key some times. */
async function stops(page: Page, key: string, times: number): Promise<readonly string[]> {
  const names: string[] = [];
  for (let at = 0; at < times; at++) {
    await pressAll(page, [key]);
    names.push(await focusedName(page));
  }
  return names;
}

async function focusedName(page: Page): Promise<string> {
  return (await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))) ?? '';
}

/** What a screen reader says of the row that has the focus. */
function focusedRow(page: Page): Promise<string> {
  return until('a row to have the focus', async () => {
    const row = page.locator(`${VIEWS} .monaco-list:focus .monaco-list-row.focused`);
    return (await row.count()) === 1 ? ((await row.getAttribute('aria-label')) ?? '') : undefined;
  });
}
