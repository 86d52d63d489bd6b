/**
 * `npm run screenshots`: pictures of the sample in a real VS Code, for the README and the walkthrough.
 * `npm run screenshots -- <theme> <folder>` takes them in another theme (see `themes.ts`) and puts them elsewhere.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openEditorWindow } from './editor-window.js';
import { projectFolder, sampleFolder } from './paths.js';
import { themeNamed, themeSettings, untilShown } from './themes.js';
import { middleOf, runCommand, settle } from './workbench-actions.js';

/** A picture and how the page comes to show it. */
interface Shot {
  readonly name: string;
  readonly show: (page: Page) => Promise<void>;
}

const [themeArgument = 'light', folder = `${projectFolder}/resources/screenshots`] = process.argv.slice(2);

/** A window as a writer has it: wide lines, no folders, letters large enough for a picture. */
const settings = {
  'breadcrumbs.enabled': false,
  'editor.fontSize': 14,
  'editor.lineNumbers': 'off',
  'editor.wordWrap': 'on',
  'sourceCheck.coverage.codeLens': true,
  'window.commandCenter': false,
  'workbench.activityBar.location': 'hidden',
  'workbench.layoutControl.enabled': false,
};

/** Large enough to be read in a column of text, small enough to be few bytes. */
const size = { width: 1120, height: 660 };

const wrongWords = '32';
const rightWords = 'mistake';
const misspelt = 'colective defense at the center';

/** In the order in which they are taken; each leaves the page as the next expects it. */
const shots: readonly Shot[] = [
  { name: 'problems', show: showProblems },
  { name: 'hover', show: showHover },
  { name: 'agrees', show: showAgreement },
  { name: 'quick-fix', show: showQuickFix },
  { name: 'look-up', show: showLookUp },
  { name: 'look-up-figure', show: showLookUpOfFigure },
  { name: 'compare', show: showComparison },
  { name: 'claims', show: showClaims },
  { name: 'report', show: showReport },
  { name: 'coverage', show: showCoverage },
];

try {
  await takeAll();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function takeAll(): Promise<void> {
  const theme = themeNamed(themeArgument);
  mkdirSync(folder, { recursive: true });
  const window = await openEditorWindow({
    folder: sampleFolder,
    file: 'draft.md',
    settings: { ...settings, ...themeSettings(theme) },
  });
  try {
    await window.page.setViewportSize(size);
    await untilShown(window.page, theme);
    for (const shot of shots) await take(window.page, shot);
  } finally {
    await window.close();
  }
}

async function take(page: Page, { name, show }: Shot): Promise<void> {
  await show(page);
  await settle(page);
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path });
  console.log(path);
}

async function showProblems(page: Page): Promise<void> {
  await page.waitForSelector('.squiggly-warning', { timeout: 60_000 });
  await page.keyboard.press('Control+B');
  await page.keyboard.press('Control+Shift+M');
  await page.waitForSelector('.markers-panel .monaco-list-row');
}

async function showHover(page: Page): Promise<void> {
  await page.keyboard.press('Control+J');
  await settle(page);
  await hover(page, wrongWords);
}

async function showAgreement(page: Page): Promise<void> {
  await hover(page, rightWords);
}

async function hover(page: Page, words: string): Promise<void> {
  const { x, y } = await middleOf(page, words);
  await page.mouse.move(x, y, { steps: 5 });
  await page.waitForSelector('.monaco-hover:not(.hidden) .hover-contents');
}

async function showQuickFix(page: Page): Promise<void> {
  const { x, y } = await middleOf(page, wrongWords);
  await page.mouse.click(x, y);
  await page.mouse.move(x, size.height - 20);
  await settle(page);
  await page.keyboard.press('Control+.');
  await page.waitForSelector('.action-widget');
}

async function showLookUp(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await lookUp(page, misspelt);
}

async function showLookUpOfFigure(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await settle(page);
  await lookUp(page, '#23');
}

async function lookUp(page: Page, query: string): Promise<void> {
  await runCommand(page, 'Source Check: Look Up Claim in References…');
  await page.waitForSelector('.quick-input-widget .quick-input-title:has-text("Look Up")');
  await settle(page);
  await page.locator('.quick-input-box input').fill(query);
}

async function showComparison(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await settle(page);
  await runCommand(page, 'Source Check: Compare Claim with Statement');
  await page.waitForSelector('.monaco-diff-editor');
}

async function showClaims(page: Page): Promise<void> {
  await runCommand(page, 'View: Close Editor');
  await runCommand(page, 'View: Show Source Check');
  await page.locator('.monaco-list-row', { hasText: wrongWords }).first().hover();
}

async function showReport(page: Page): Promise<void> {
  await page.keyboard.press('Control+B');
  await runCommand(page, 'Source Check: Open Report');
  await page.mouse.move(size.width / 4, size.height - 20);
}

async function showCoverage(page: Page): Promise<void> {
  await runCommand(page, 'View: Close Editor');
  await page.keyboard.press('Control+P');
  await page.locator('.quick-input-box input').fill('article.md');
  await settle(page);
  await page.keyboard.press('Enter');
  await settle(page);
  await runCommand(page, 'Source Check: Show Unused Statements');
}
