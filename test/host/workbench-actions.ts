import type { Page } from 'playwright-core';

/** How long a box that the editor opened may take to answer, in milliseconds: one that does not has closed again. */
const patience = 8000;

/** How often a box is opened before it counts as not to be had: a busy editor closes it when something else takes the focus. */
const attempts = 4;

/** Runs a command from the palette by its name. Rejects if the palette does not offer it. */
export function runCommand(page: Page, name: string): Promise<void> {
  return pickBehind(page, 'F1', `>${name}`, name);
}

/** Presses the keys that open a box, and picks in it. */
export async function pickBehind(page: Page, keys: string, typed: string, name: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    await page.keyboard.press(keys);
    try {
      return await pick(page, typed, name);
    } catch (error) {
      if (attempt === attempts) throw error;
    }
  }
}

/** Types into the box that the editor shows, and takes the row of that name. Rejects if there is none. */
export async function pick(page: Page, typed: string, name: string): Promise<void> {
  await page.locator('.quick-input-box input').fill(typed, { timeout: patience });
  const whole = new RegExp(`^${name.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')}$`);
  const label = page.locator('.label-name', { hasText: whole });
  const row = page.locator('.quick-input-list .monaco-list-row', { has: label }).first();
  await row.click({ timeout: patience });
}

/** Animations and the editor's own delays are over after this. */
export async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(1500);
}

/** The middle of some words of the editor on the page. Rejects if no line shows them. */
export async function middleOf(page: Page, words: string): Promise<{ readonly x: number; readonly y: number }> {
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
