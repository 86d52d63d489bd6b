import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type EditorWindow, openEditorWindow } from '../host/editor-window.js';
import { sampleFolder } from '../host/paths.js';
import { pick, runCommand } from '../host/workbench-actions.js';
import { until, untilChecked } from './support.js';

const CHECKED = 'article.md: 10 agree, 6 differ, 3 not found';
const UNUSABLE = 'Reference cannot be used';

describe('a reference that is handled outside of the editor', () => {
  let window: EditorWindow;
  let page: Page;

  before(async function () {
    // The headless host runs there alone.
    if (process.platform !== 'linux') this.skip();
    window = await openEditorWindow({ folder: sampleFolder, file: 'draft.md' });
    page = window.page;
    await untilChecked(page);
    await untilStatus(page, CHECKED);
  });
  after(() => window?.close());

  const article = () => join(window.folder, 'article.md');
  const renamed = () => join(window.folder, 'sources', 'interview.md');

  it('is missed in the status bar as soon as it is deleted, and found again when it is back', async () => {
    const text = readFileSync(article(), 'utf8');
    rmSync(article());
    await untilStatus(page, UNUSABLE);
    writeFileSync(article(), text);
    await untilStatus(page, CHECKED);
  });

  it('has the draft checked anew when its words are others', async () => {
    const text = readFileSync(article(), 'utf8');
    writeFileSync(article(), text.replace('23 countries', '32 countries'));
    await untilStatus(page, 'article.md: 11 agree, 5 differ, 3 not found');
    writeFileSync(article(), text);
    await untilStatus(page, CHECKED);
  });

  it('is missed under its old name when it is renamed and moved, until the draft is told the new one', async () => {
    mkdirSync(join(window.folder, 'sources'));
    renameSync(article(), renamed());
    await untilStatus(page, UNUSABLE);
    await runCommand(page, 'Source Check: Show Status');
    await pick(page, '', 'Choose Reference…');
    await pick(page, 'interview', 'interview.md');
    await untilStatus(page, 'interview.md: 10 agree, 6 differ, 3 not found');
  });
});

/** What the item of the status bar says, without its icon. */
async function statusOf(page: Page): Promise<string> {
  const text = await page.locator('[id="source-check.source-check.sourceCheck.status"]').innerText();
  return text.trim();
}

async function untilStatus(page: Page, words: string): Promise<void> {
  let shown = '';
  await until(`“${words}” in the status bar`, async () => {
    shown = await statusOf(page);
    return shown === words;
  }).catch((error) => assert.fail(`${error.message}, which says “${shown}”`));
}
