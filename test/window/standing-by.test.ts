import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { type EditorWindow, openEditorWindow } from '../host/editor-window.js';
import { sampleFolder } from '../host/paths.js';
import { middleOf, runCommand } from '../host/workbench-actions.js';
import { linesOf, until, untilChecked } from './support.js';

const ACCEPTED = '.sourcecheck/accepted.json';
const REASON = 'NATO counted again in May';

describe('standing by what a draft says', () => {
  let window: EditorWindow;
  let page: Page;

  before(async function () {
    // The headless host runs there alone.
    if (process.platform !== 'linux') this.skip();
    window = await openEditorWindow({
      folder: sampleFolder,
      file: 'draft.md',
      settings: { 'editor.fontSize': 10, 'editor.wordWrap': 'on' },
    });
    page = window.page;
    await untilChecked(page);
  });
  after(() => window?.close());

  const path = () => join(window.folder, ACCEPTED);

  it('says what is wrong when it cannot be written, loses nothing, and writes it when asked again', async () => {
    // In the way of the new file, for whoever runs the tests: a superuser may write into folders that others may only read.
    mkdirSync(`${path()}.new`, { recursive: true });
    const squiggles = await squigglesOf(page);
    await accept(page, '2027', REASON);
    const message = await messageWith(page, 'could not be saved');
    assert.match(
      await message.innerText(),
      /What you accept could not be saved: EISDIR: illegal operation on a directory/,
    );
    assert.ok(!existsSync(path()));
    assert.equal(await squigglesOf(page), squiggles);
    rmSync(`${path()}.new`, { recursive: true });
    await message.getByRole('button', { name: 'Try Again' }).click();
    await until('the file', async () => existsSync(path()));
    assert.equal(acceptedIn(path())[0]?.reason, REASON);
    await until('the squiggle to go', async () => (await squigglesOf(page)) === squiggles - 1);
  });

  it('keeps the reason that the writer types, and shows it', async () => {
    const squiggles = await squigglesOf(page);
    await accept(page, '32', 'He misspoke');
    await until('the squiggle to go', async () => (await squigglesOf(page)) === squiggles - 1);
    assert.deepEqual(
      acceptedIn(path())
        .map(({ words, reason }) => [words, reason])
        .sort(),
      [
        ['2027', REASON],
        ['32', 'He misspoke'],
      ],
    );
    await runCommand(page, 'Source Check: Show Accepted Differences');
    await until('the reason', async () =>
      (await linesOf(page)).some((line) => line.includes('"reason": "He misspoke"')),
    );
    await runCommand(page, 'View: Close Editor');
  });

  it('asks for a folder where the draft is in none, and leaves the finding', async () => {
    await runCommand(page, 'File: New Untitled Text File');
    const reference = join(window.folder, 'article.md');
    await page.keyboard.insertText(
      `<!-- source-check: reference ${reference} -->\n\nHe counted 32 countries that are members of both.\n`,
    );
    await until('the squiggle', async () => (await squigglesOf(page)) === 1);
    await takeFix(page, '32', 'Accept this difference…');
    const message = await messageWith(page, 'Save the draft in a folder');
    assert.equal(await message.getByRole('button', { name: 'Open Folder…' }).count(), 1);
    assert.equal(await squigglesOf(page), 1);
  });
});

function acceptedIn(path: string): readonly { readonly words: string; readonly reason?: string }[] {
  return JSON.parse(readFileSync(path, 'utf8')).accepted;
}

async function accept(page: Page, words: string, reason: string): Promise<void> {
  await takeFix(page, words, 'Accept this difference…');
  await page.locator('.quick-input-title', { hasText: 'Accept This Difference' }).waitFor();
  await page.keyboard.type(reason);
  await page.keyboard.press('Enter');
}

async function takeFix(page: Page, words: string, title: string): Promise<void> {
  const { x, y } = await middleOf(page, words);
  await page.mouse.click(x, y);
  const fix = page.locator('.action-widget .monaco-list-row', { hasText: title });
  // A menu that opens while a check is under way may be of the text before.
  await until(`“${title}” on “${words}”`, async () => {
    await page.keyboard.press('Control+.');
    const isThere = await fix.waitFor({ timeout: 1500 }).then(
      () => true,
      () => false,
    );
    if (!isThere) await page.keyboard.press('Escape');
    return isThere;
  });
  await fix.click();
}

/** A message of the editor. They are listed, since those beside the status bar do not show in a window that a program drives. */
async function messageWith(page: Page, words: string): Promise<Locator> {
  await page.locator('[id="status.notifications"] .codicon-bell-dot').waitFor();
  await runCommand(page, 'Notifications: Show Notifications');
  const message = page.locator('.notifications-center .notification-list-item', { hasText: words });
  await message.waitFor();
  return message;
}

function squigglesOf(page: Page): Promise<number> {
  return page.locator('.squiggly-warning').count();
}
