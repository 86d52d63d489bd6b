import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { type EditorWindow, openEditorWindow } from '../host/editor-window.js';
import { sampleFolder } from '../host/paths.js';
import { middleOf, runCommand } from '../host/workbench-actions.js';
import { linesOf, until, untilChecked, untilInStatusBar } from './support.js';

const LOOK_UP = 'Source Check: Look Up Claim in References…';

const COUNTRIES =
  "He counted 23 countries that are members of both, and together these stand for only about a quarter of NATO's economic strength.";

describe('looking up, with the keyboard and the pointer', () => {
  let window: EditorWindow;
  let page: Page;

  before(async function () {
    // The headless host runs there alone.
    if (process.platform !== 'linux') this.skip();
    window = await openEditorWindow({ folder: sampleFolder, file: 'draft.md', settings: { 'editor.wordWrap': 'on' } });
    page = window.page;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await untilChecked(page);
  });
  after(() => window?.close());

  it('shows the statements with the figure that “#23” asks for, and no other', async () => {
    await lookUp(page, '#23');
    await untilOnly(page, COUNTRIES);
    await leave(page);
  });

  it('shows what the speaker says that “@weber” asks for, with its reference, its line and its speaker', async () => {
    await lookUp(page, '@weber');
    const rows = await until('what Weber says', async () => {
      const shown = await rowsOf(page);
      return shown.length === 2 && shown;
    });
    for (const row of rows) assert.match(row, /\bWeber\b.*, article\.md, line 15 · Manfred Weber$/);
    await leave(page);
  });

  it('shows nothing where no statement has all that is asked for', async () => {
    await lookUp(page, '#23 @weber');
    await until('nothing to be found', async () => (await rowsOf(page)).length === 0);
    await leave(page);
  });

  it('copies the statement', async () => {
    await lookUp(page, '#23');
    await untilOnly(page, COUNTRIES);
    await press(page, 'Copy the Statement');
    assert.equal(await clipboardOf(page), COUNTRIES);
  });

  it('copies a link to the line of the statement', async () => {
    await lookUp(page, '#23');
    await untilOnly(page, COUNTRIES);
    await press(page, 'Copy a Link to the Statement');
    assert.equal(await clipboardOf(page), 'article.md#L9');
  });

  it('puts the figure in at the cursor', async () => {
    await cursorToEnd(page);
    await page.keyboard.type('It counted ');
    await lookUp(page, '#23');
    await untilOnly(page, COUNTRIES);
    await press(page, 'Insert the Figure');
    await untilLine(page, 'It counted 23');
  });

  it('puts the statement in as a quotation that names its reference, and goes on there', async () => {
    await cursorToEnd(page);
    await page.keyboard.type('\n\nThe article: ');
    await lookUp(page, 'nato sent no tropps money arms');
    await until('the statement', async () => (await rowsOf(page))[0]?.startsWith('So far NATO has helped'));
    await press(page, 'Insert as a Quotation with Its Source');
    await page.keyboard.type('!');
    await untilLine(page, 'The article: “So far NATO has helped Ukraine with money');
    await untilLine(page, '(article.md)!');
  });

  it('is done from the keyboard, buttons too', async () => {
    await lookUp(page, '#23');
    await untilOnly(page, COUNTRIES);
    // The box, the list, the buttons of the row.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    assert.equal(await focusedButton(page), 'Insert as a Quotation with Its Source');
    const names = ['Insert the Figure', 'Copy the Statement', 'Copy a Link to the Statement'];
    for (const name of names) {
      await page.keyboard.press('ArrowRight');
      assert.equal(await focusedButton(page), name);
    }
    await page.evaluate(() => navigator.clipboard.writeText(''));
    await page.keyboard.press('Enter');
    assert.equal(await clipboardOf(page), 'article.md#L9');
  });

  it('starts from the words that are selected, from the menu of the editor', async () => {
    await page.keyboard.press('Control+Home');
    await untilInStatusBar(page, /Ln 1, Col 1\b/);
    const { x, y } = await middleOf(page, 'backbone');
    await page.mouse.dblclick(x, y);
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: 'Look Up Selection' }).waitFor();
    // The menu takes the first moment of a click for the end of the one that opened it.
    await page.waitForTimeout(500);
    await page.getByRole('menuitem', { name: 'Look Up Selection' }).click();
    await until('the statement', async () =>
      (await rowsOf(page))[0]?.startsWith('The alliance, he said, is still the backbone'),
    );
    await leave(page);
  });

  it('is not in the menu of the editor where nothing is selected', async () => {
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: 'Command Palette...' }).waitFor();
    assert.equal(await page.getByRole('menuitem', { name: 'Look Up Selection' }).count(), 0);
    await page.keyboard.press('Escape');
  });
});

/** Opens the look-up, types a query over what it starts from, and waits for the answer. */
async function lookUp(page: Page, query: string): Promise<void> {
  await runCommand(page, LOOK_UP);
  await page.locator('.quick-input-title:visible', { hasText: 'Look Up Claim' }).waitFor();
  await page.locator('.quick-input-box input').fill(query);
}

async function leave(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  // The reference that was shown beside the draft goes away, and the draft has the keyboard again.
  await page.locator('.tab', { hasText: 'article.md' }).waitFor({ state: 'detached' });
  await page.waitForTimeout(300);
}

/** Statements with the place and the speaker of each, as a screen reader tells them. */
function rowsOf(page: Page): Promise<readonly string[]> {
  return page
    .locator('.quick-input-list .monaco-list-row')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label') ?? ''));
}

function untilOnly(page: Page, statement: string): Promise<unknown> {
  return until(`only “${statement}”`, async () => {
    const [row, ...others] = await rowsOf(page);
    return others.length === 0 && row?.startsWith(statement);
  });
}

/** Presses a button of the first row. */
async function press(page: Page, name: string): Promise<void> {
  const row = page.locator('.quick-input-list .monaco-list-row').first();
  await row.hover();
  await row.locator(`[aria-label="${name}"]`).click();
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}

function focusedButton(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
}

/** What was copied, once something was. */
function clipboardOf(page: Page): Promise<string> {
  return until('something to be copied', async () => {
    const text = await page.evaluate(() => navigator.clipboard.readText());
    return text === '' ? undefined : text;
  });
}

async function cursorToEnd(page: Page): Promise<void> {
  await page.locator('.monaco-editor .view-line').first().click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
}

function untilLine(page: Page, words: string): Promise<unknown> {
  return until(`a line with “${words}”`, async () => (await linesOf(page)).some((line) => line.includes(words)));
}
