import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import type { Frame, Page } from 'playwright-core';
import { middleOf, pickBehind } from '../host/workbench-actions.js';

/** How long the window may take to show what a test waits for, in milliseconds. */
const patience = 10_000;

/** Waits until something has a value and answers it. Fails with what the test waited for. */
export async function until<Value>(what: string, value: () => Promise<Value | undefined | false>): Promise<Value> {
  const deadline = Date.now() + patience;
  for (;;) {
    const found = await value();
    if (found !== undefined && found !== false) return found;
    assert.ok(Date.now() < deadline, `timed out waiting for ${what}`);
    await delay(100);
  }
}

/** Waits until the first check has underlined something. */
export async function untilChecked(page: Page): Promise<void> {
  await page.waitForSelector('.squiggly-warning', { timeout: 60_000 });
}

/** The page of the report that is in front, once it shows rows. */
export function reportIn(page: Page): Promise<Frame> {
  return until('the report', async () => {
    for (const frame of page.frames()) if (await isShownReport(frame)) return frame;
    return undefined;
  });
}

async function isShownReport(frame: Frame): Promise<boolean> {
  const rows = await frame
    .locator('#report tr[data-verdict]')
    .count()
    .catch(() => 0);
  return rows > 0 && (await frame.locator('h1').isVisible());
}

/** Opens a file of the folder by its name, in the group of editors that is in front. */
export async function openByName(page: Page, name: string): Promise<void> {
  await pickBehind(page, 'Control+P', name, name);
  await page.locator(`.tab.active[aria-label^="${name}"]`).first().waitFor({ timeout: patience });
}

/** Brings the editor of that name to the front. */
export async function showTab(page: Page, name: string): Promise<void> {
  await page.locator(`.tab[aria-label^="${name}"]`).first().click({ timeout: patience });
}

/** The names of the open editors, in order. */
export function tabsOf(page: Page): Promise<readonly string[]> {
  return page
    .locator('.tab')
    .evaluateAll((tabs) => tabs.map((tab) => tab.getAttribute('aria-label')?.split(',')[0] ?? ''));
}

/** Types over a word of the editor in front that it shows once, as a writer does. */
export async function typeOver(page: Page, word: string, text: string): Promise<void> {
  const { x, y } = await middleOf(page, word);
  await page.mouse.dblclick(x, y);
  await page.keyboard.type(text);
}

/** The lines of text that the editors show, with plain spaces. */
export async function linesOf(page: Page): Promise<readonly string[]> {
  const lines = await page.locator('.view-line').allInnerTexts();
  return lines.map((line) => line.replaceAll('\u00a0', ' '));
}

/** Waits until the status bar says something. */
export async function untilInStatusBar(page: Page, words: RegExp): Promise<void> {
  await until(`${words} in the status bar`, async () => words.test(await page.locator('.statusbar').innerText()));
}
