import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import axe, { type AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { type EditorWindow, openEditorWindow } from '../host/editor-window.js';
import { sampleFolder } from '../host/paths.js';
import { chooseTheme, THEME_NAMES } from '../host/themes.js';
import { runCommand } from '../host/workbench-actions.js';
import { openByName, reportIn, showTab, tabsOf, typeOver, until, untilChecked } from './support.js';

const OTHER_DRAFT = '---\nreferences: [article.md]\n---\n\nHe counted 32 countries that are members of both.\n';

describe('the report beside a draft', () => {
  let window: EditorWindow;
  let page: Page;

  before(async function () {
    // The headless host runs there alone.
    if (process.platform !== 'linux') this.skip();
    window = await openEditorWindow({ folder: sampleFolder, file: 'draft.md' });
    page = window.page;
    writeFileSync(join(window.folder, 'other.md'), OTHER_DRAFT);
    await untilChecked(page);
    await runCommand(page, 'Source Check: Open Report');
    await reportIn(page);
  });
  after(() => window?.close());

  it('says what came of the claims, and nothing of kinds without news', async () => {
    const totals = await (await reportIn(page)).getByRole('list', { name: 'Claims by verdict' }).innerText();
    assert.match(totals.replace(/\s+/g, ' '), /6 differing .*3 not found .*10 agreeing .*8 unchecked$/);
  });

  it('stacks the parts of a row in a narrow column, and keeps to its width', async () => {
    const report = await reportIn(page);
    const row = report.getByRole('row', { name: '32 NATO countries' });
    const [draft, reference] = await row
      .getByRole('cell')
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().toJSON()));
    assert.ok(draft.bottom <= reference.top, 'the reference stands under the draft');
    assert.ok(await report.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  });

  for (const theme of THEME_NAMES) {
    it(`has no violation that axe knows of in the theme ${theme}`, async () => {
      await chooseTheme(page, theme);
      const { violations, passes } = await axeOn(await reportIn(page));
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`),
        [],
      );
      assert.ok(passes.some(({ id }) => id === 'color-contrast'));
    });
  }

  it('moves nothing by itself, so that there is nothing to reduce', async () => {
    const moving = await (await reportIn(page)).evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((element) => {
          const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
          return animationName !== 'none' || transitionDuration !== '0s' || scrollBehavior !== 'auto';
        }).length,
    );
    assert.equal(moving, 0);
  });

  it('is used from the keyboard: filter, strip, row and its places in this order', async () => {
    const report = await reportIn(page);
    await report.getByRole('checkbox', { name: 'Differs' }).focus();
    await page.keyboard.press('Space');
    assert.equal(await report.getByRole('status').textContent(), 'Showing 21 of 27 claims');
    await page.keyboard.press('Space');
    for (const name of ['Not found', 'Agrees', 'Unchecked']) {
      await page.keyboard.press('Tab');
      assert.equal(await focusedText(report), name);
    }
    await page.keyboard.press('Tab');
    await page.keyboard.type('32 nato');
    assert.equal(await report.getByRole('status').textContent(), 'Showing 1 of 27 claims');
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    await report.getByRole('link', { name: 'Line 10, differs' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    assert.equal(await focusedText(report), 'Line 10');
    await page.keyboard.press('Tab');
    assert.equal(await focusedText(report), 'article.md, line 9');
  });

  it('leads by a key to the statement in the reference', async () => {
    const report = await reportIn(page);
    await report
      .getByRole('row', { name: '32 NATO countries' })
      .getByRole('button', { name: 'article.md, line 9' })
      .focus();
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: 'article.md' }).waitFor();
    await until('the line of the statement', async () => (await statusOf(page)).includes('Ln 9,'));
    await runCommand(page, 'View: Close Editor');
  });

  it('follows the draft while it is edited, and keeps the filter', async () => {
    const report = await reportIn(page);
    await report.getByRole('checkbox', { name: 'Agrees' }).uncheck();
    await showTab(page, 'draft.md');
    await typeOver(page, '32', '23');
    await until('the mended claim', async () => (await totalsOf(report)).includes('5 differing'));
    assert.ok(!(await report.getByRole('checkbox', { name: 'Agrees' }).isChecked()));
    assert.equal(await report.getByRole('row', { name: '23 NATO countries' }).count(), 0);
    assert.equal(await report.getByRole('status').textContent(), 'Showing 16 of 27 claims');
  });

  it('stands beside that of another draft', async () => {
    await showTab(page, 'draft.md');
    await openByName(page, 'other.md');
    await runCommand(page, 'Source Check: Open Report');
    await until('the second report', async () => (await tabsOf(page)).includes('Report: other.md'));
    assert.ok((await tabsOf(page)).includes('Report: draft.md'));
    const report = await reportIn(page);
    await until('its rows', async () => (await report.getByRole('row', { name: '32 countries' }).count()) === 1);
    await showTab(page, 'Report: other.md');
    await runCommand(page, 'View: Close Editor');
  });

  it('stays as it was when its draft is closed, and opens it again', async () => {
    await showTab(page, 'draft.md');
    await runCommand(page, 'File: Save');
    await runCommand(page, 'View: Close Editor');
    await until('the draft to close', async () => !(await tabsOf(page)).includes('draft.md'));
    const report = await reportIn(page);
    await report.getByRole('row', { name: '$968 billion' }).getByRole('button', { name: 'Line 12' }).click();
    await until('the draft', async () => (await tabsOf(page)).includes('draft.md'));
    await reportIn(page);
  });

  it('is there again after the window was loaded anew, with its filter', async () => {
    await runCommand(page, 'Developer: Reload Window');
    await page.waitForEvent('load');
    await untilChecked(page);
    const report = await reportIn(page);
    assert.equal(await report.locator('h1').textContent(), 'Report: draft.md');
    assert.ok(!(await report.getByRole('checkbox', { name: 'Agrees' }).isChecked()));
    assert.match(await totalsOf(report), /5 differing/);
  });
});

/** What axe finds; from outside the page's policy, as developer tools run. */
async function axeOn(report: Frame): Promise<AxeResults> {
  await report.evaluate(axe.source);
  return report.evaluate('axe.run()');
}

async function totalsOf(report: Frame): Promise<string> {
  const text = await report.locator('.totals').innerText();
  return text.replace(/\s+/g, ' ');
}

/** The text of what has the focus, or the label of a box. */
async function focusedText(report: Frame): Promise<string> {
  const text = await report.evaluate(() => {
    const element = document.activeElement;
    return (element?.closest('label') ?? element)?.textContent;
  });
  return text?.trim() ?? '';
}

function statusOf(page: Page): Promise<string> {
  return page.locator('.statusbar').innerText();
}
