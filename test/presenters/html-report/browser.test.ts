import assert from 'node:assert/strict';
import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { htmlReport } from '../../../src/presenters/html-report.js';
import { openWorkbenchPage, type WorkbenchPage } from '../../host/workbench-page.js';
import { longDraft, MIXED } from './drafts.js';

/** Ways to look at the page, as a browser emulates them. */
const LOOKS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced light colours': { colorScheme: 'light', forcedColors: 'active' },
  'forced dark colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

describe('The page of a report in a browser', () => {
  let browser: WorkbenchPage;
  let page: Page;

  before(async function () {
    this.timeout(120_000);
    browser = await openWorkbenchPage();
    page = browser.page;
  });
  after(() => browser.close());
  beforeEach(() => page.setContent(htmlReport([MIXED], 'n0nce')));

  for (const [name, look] of Object.entries(LOOKS)) {
    it(`has no violation that axe knows of in ${name}`, async () => {
      await page.emulateMedia(look);
      const { violations, passes } = await axeOn(page);
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`),
        [],
      );
      assert.ok(passes.some(({ id }) => id === 'color-contrast'));
    });
  }

  it('is read from heading to heading', async () => {
    const headings = await page.getByRole('heading').allTextContents();
    assert.deepEqual(headings, ['Source Check report', 'draft.md', 'Reference']);
  });

  it('filters the rows by verdict and says how many are left', async () => {
    await page.getByRole('checkbox', { name: 'Agrees' }).uncheck();
    assert.equal(await page.getByRole('status').textContent(), 'Showing 3 of 4 claims');
    assert.equal(await page.getByRole('row', { name: 'It opened in 1931.' }).count(), 0);
  });

  it('filters the rows by words of claim, statement or reason', async () => {
    await page.getByRole('searchbox').fill('HARBOUR OPENED');
    assert.equal(await page.getByRole('status').textContent(), 'Showing 1 of 4 claims');
    assert.ok(await page.getByRole('row', { name: 'It opened in 1931.' }).isVisible());
  });

  it('leads from the strip to the row by keyboard, also where the filter hides it', async () => {
    await page.getByRole('checkbox', { name: 'Differs' }).uncheck();
    await page.getByRole('link', { name: 'Line 3, differs' }).focus();
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'claim-1-1');
    assert.equal(await page.getByRole('status').textContent(), 'Showing 4 of 4 claims');
  });

  it('leads first to the report', async () => {
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Skip to the report');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('href')), '#claim-1-1');
  });

  it('makes the segments of the strip as long as their claims', async () => {
    const width = async (name: string) => (await page.getByRole('link', { name }).boundingBox())?.width ?? 0;
    const ratio = (await width('Line 3, differs')) / (await width('Line 3, agrees'));
    assert.ok(Math.abs(ratio - 7 / 4) < 0.05, `${ratio} times as long`);
  });

  it('prints all rows, whatever the filter hides, and no controls', async () => {
    await page.getByRole('checkbox', { name: 'Agrees' }).uncheck();
    await page.emulateMedia({ media: 'print' });
    assert.ok(await page.getByText('It opened in 1931.').isVisible());
    assert.ok(!(await page.getByRole('searchbox').isVisible()));
    await page.emulateMedia({ media: 'screen' });
  });

  it('keeps to the width of the window with 500 claims', async () => {
    await page.setContent(htmlReport([longDraft()], 'n0nce'));
    assert.equal(await page.getByRole('status').textContent(), 'Showing 500 of 500 claims');
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth));
  });

  it('runs no script but its own', async () => {
    const attack = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
    await page.setContent(htmlReport([MIXED], 'n0nce').replace('</main>', `${attack}</main>`));
    assert.equal(await page.title(), 'Source Check report');
    assert.equal(await page.getByRole('status').textContent(), 'Showing 4 of 4 claims');
  });
});

/** What axe finds; from outside the page's policy, as developer tools run. */
async function axeOn(page: Page): Promise<AxeResults> {
  await page.evaluate(axe.source);
  return page.evaluate('axe.run()');
}
