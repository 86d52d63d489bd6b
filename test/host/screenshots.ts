/**
 * `npm run screenshots`: pictures of the sample in a real VS Code, for the README.
 * `npm run screenshots -- <theme> <folder>` takes them in another theme and puts them elsewhere.
 */
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startHeadlessServer, workbenchUrl } from './headless-server.js';
import { projectFolder, sampleFolder } from './paths.js';
import { createProfile } from './profile.js';
import { openWorkbenchPage } from './workbench-page.js';

/** A picture and how the page comes to show it. */
interface Shot {
  readonly name: string;
  readonly show: (page: Page) => Promise<void>;
}

const [theme = 'Default Light Modern', folder = `${projectFolder}/resources/screenshots`] = process.argv.slice(2);

/** A window as a writer has it: wide lines, no folders, letters large enough for a picture. */
const settings = {
  'breadcrumbs.enabled': false,
  'editor.fontSize': 15,
  'editor.lineNumbers': 'off',
  'editor.wordWrap': 'on',
  'window.commandCenter': false,
  'workbench.activityBar.location': 'hidden',
  'workbench.colorTheme': theme,
  'workbench.layoutControl.enabled': false,
};

const wrongWords = '32';
const misspelt = 'colective defense at the center';

/** In the order in which they are taken; each leaves the page as the next expects it. */
const shots: readonly Shot[] = [
  { name: 'problems', show: showProblems },
  { name: 'hover', show: showHover },
  { name: 'quick-fix', show: showQuickFix },
  { name: 'look-up', show: showLookUp },
  { name: 'claims', show: showClaims },
];

try {
  await takeAll();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function takeAll(): Promise<void> {
  const profile = createProfile({ settings });
  const workspace = join(profile.work, 'sample');
  cpSync(sampleFolder, workspace, { recursive: true });
  mkdirSync(folder, { recursive: true });
  const server = await startHeadlessServer(profile);
  const { page, close } = await openWorkbenchPage();
  try {
    const file = join(workspace, 'draft.md');
    await page.goto(workbenchUrl(server, { folder: workspace, file, development: [projectFolder] }));
    for (const shot of shots) await take(page, shot);
  } finally {
    await close();
    server.stop();
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
  const { x, y } = await middleOf(page, wrongWords);
  await page.mouse.move(x, y, { steps: 5 });
  await page.waitForSelector('.monaco-hover:not(.hidden) .hover-contents');
}

async function showQuickFix(page: Page): Promise<void> {
  const { x, y } = await middleOf(page, wrongWords);
  await page.mouse.click(x, y);
  await page.mouse.move(x, 780);
  await settle(page);
  await page.keyboard.press('Control+.');
  await page.waitForSelector('.action-widget');
}

async function showLookUp(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await runCommand(page, 'Source Check: Look Up');
  await page.waitForSelector('.quick-input-widget .quick-input-title:has-text("Look Up")');
  await settle(page);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(misspelt);
}

async function showClaims(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await settle(page);
  await runCommand(page, 'View: Show Source Check');
  await page.locator('.monaco-list-row', { hasText: wrongWords }).first().hover();
}

/** Runs a command from the palette by the start of its name. */
async function runCommand(page: Page, name: string): Promise<void> {
  await page.keyboard.press('F1');
  await page.waitForSelector('.quick-input-widget input');
  await page.keyboard.type(name);
  await settle(page);
  await page.keyboard.press('Enter');
}

/** Animations and the editor's own delays are over after this. */
async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(1500);
}

/** The middle of some words of the editor on the page. Throws if no line shows them. */
async function middleOf(page: Page, words: string): Promise<{ readonly x: number; readonly y: number }> {
  const line = page.locator('.view-line', { hasText: words }).first();
  return line.evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.textContent?.indexOf(wanted) ?? -1;
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + wanted.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
    throw new Error(`no line shows “${wanted}”`);
  }, words);
}
