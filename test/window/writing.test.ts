import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { type EditorWindow, openEditorWindow } from '../host/editor-window.js';
import { sampleFolder } from '../host/paths.js';
import { chooseTheme, THEME_NAMES } from '../host/themes.js';
import { middleOf, runCommand } from '../host/workbench-actions.js';
import { until, untilChecked } from './support.js';

const SENTENCE = 'Rutte pointed out that 30 NATO countries are members of the European Union';

/** Colours that nothing else beside the scroll bar has, to tell the marks there by. */
const RULER_COLORS = {
  'sourceCheck.overviewRuler.differsForeground': '#ff00ff',
  'sourceCheck.overviewRuler.notFoundForeground': '#00ffff',
};

describe('a draft that is being written', () => {
  let window: EditorWindow;
  let page: Page;

  before(async function () {
    // The headless host runs there alone.
    if (process.platform !== 'linux') this.skip();
    window = await openEditorWindow({
      folder: sampleFolder,
      file: 'draft.md',
      settings: {
        'editor.wordWrap': 'on',
        'sourceCheck.decorations.endOfLine': true,
        'workbench.colorCustomizations': RULER_COLORS,
      },
    });
    page = window.page;
    await untilChecked(page);
  });
  after(() => window?.close());

  for (const theme of THEME_NAMES) {
    it(`has a tick on lines that agree and a note on those that do not, to be seen in the theme ${theme}`, async () => {
      await chooseTheme(page, theme);
      const ticks = await until('the ticks', () => picturesIn(page, '.cgmr'));
      assert.ok(ticks.every((picture) => picture.includes('svg')));
      const note = await until('the note', async () =>
        (await notesOf(page)).find(({ words }) => words === '"32 → 23"'),
      );
      assert.ok(contrast(note.color, note.background) >= (theme.startsWith('high') ? 7 : 4.5), JSON.stringify(note));
    });
  }

  it('has marks beside the scroll bar for what differs and what is not found, in their colours, unless they are off', async () => {
    await until('marks for what differs', async () => (await rulerDots(page, 'ff00ff')) > 0);
    await until('marks for what is not found', async () => (await rulerDots(page, '00ffff')) > 0);
    window.set({ 'sourceCheck.decorations.overviewRuler': false });
    await until('no marks', async () => (await rulerDots(page, 'ff00ff')) + (await rulerDots(page, '00ffff')) === 0);
  });

  it('leads from the name of the rule, where the pointer rests on wrong words, to the page of the rule', async () => {
    const { x, y } = await middleOf(page, '32');
    await page.mouse.move(x, y, { steps: 5 });
    await page.locator('.monaco-hover a', { hasText: 'figure-differs' }).click();
    await page.locator('.tab.active', { hasText: 'figure-differs.md' }).waitFor();
    await runCommand(page, 'View: Close Editor');
  });

  it('lists the sentence at the cursor once it has ended, as it is underlined', async () => {
    await runCommand(page, 'Source Check: Focus on Claims View');
    await until('the claims', async () => (await rowsOf(page)).length > 0);
    await page.locator('.view-line').first().click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(`\n\n${SENTENCE}`);
    await page.waitForTimeout(2000);
    assert.equal((await rowsOf(page))[0], 'Differs6');
    await page.keyboard.type('.');
    await until('one more', async () => (await rowsOf(page))[0] === 'Differs7');
  });
});

/** The texts of the rows of the claims view that can be seen. */
function rowsOf(page: Page): Promise<readonly string[]> {
  return page.locator('[id="workbench.view.extension.sourceCheck"] [role="treeitem"]').allInnerTexts();
}

/** How many dots of the overview ruler have a colour, given as `rrggbb`. */
function rulerDots(page: Page, color: string): Promise<number> {
  return page
    .locator('canvas.decorationsOverviewRuler')
    .first()
    .evaluate((ruler, wanted) => {
      const canvas = ruler as HTMLCanvasElement;
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
      let dots = 0;
      for (let at = 0; at < data.length; at += 4) {
        const dot = [...data.slice(at, at + 3)].map((part) => part.toString(16).padStart(2, '0')).join('');
        if (dot === wanted && data[at + 3] === 255) dots++;
      }
      return dots;
    }, color);
}

/** The pictures of the elements in the margin; nothing while there are none. */
async function picturesIn(page: Page, selector: string): Promise<readonly string[] | undefined> {
  const pictures = await page
    .locator(selector)
    .evaluateAll((elements) => elements.map((element) => getComputedStyle(element).backgroundImage));
  const drawn = pictures.filter((picture) => picture !== 'none');
  return drawn.length > 0 ? drawn : undefined;
}

/** Words behind the end of a line, with their colours as `rgb(…)`. */
interface Note {
  readonly words: string;
  readonly color: string;
  readonly background: string;
}

function notesOf(page: Page): Promise<readonly Note[]> {
  return page.locator('.view-line [class*="ced-"]').evaluateAll((elements) => {
    const background = getComputedStyle(
      document.querySelector('.monaco-editor-background') ?? document.body,
    ).backgroundColor;
    return elements.map((element) => {
      const { content: words, color } = getComputedStyle(element, '::after');
      return { words, color, background };
    });
  });
}

/** The contrast of two colours, 1 to 21, by the formula of WCAG 2.2. */
function contrast(one: string, two: string): number {
  const [lighter = 1, darker = 0] = [luminance(one), luminance(two)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = (color.match(/\d+/g) ?? [])
    .slice(0, 3)
    .map((part) => linear(Number(part) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(share: number): number {
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
