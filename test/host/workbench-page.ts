import { type Browser, chromium, type Page } from 'playwright-core';
import { prepareChromium } from './chromium.js';

/** A browser window with a page for the workbench in it. */
export interface WorkbenchPage {
  readonly page: Page;
  /** Settles with the reason when the page or its browser goes away by itself. */
  readonly lost: Promise<string>;
  close(): Promise<void>;
}

/** No sandbox, since tests run as root in containers; no talk with anyone outside. */
const browserOptions = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Opens an empty page in a headless Chromium; the workbench that it goes to speaks English, or tells its extensions another
 * language. Rejects if there is no Chromium.
 */
export async function openWorkbenchPage(locale?: string): Promise<WorkbenchPage> {
  const browser = await chromium.launch({ executablePath: await prepareChromium(), args: browserOptions });
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  if (locale !== undefined) await page.addInitScript({ content: speaking(locale) });
  return { page, lost: lossOf(browser, page), close: () => browser.close() };
}

/** Without a language pack the workbench stays English, but its extensions get their own texts in the language of this variable. */
function speaking(locale: string): string {
  const language = `{ get: () => ${JSON.stringify(locale)}, set: () => {}, configurable: true }`;
  return `Object.defineProperty(globalThis, '_VSCODE_NLS_LANGUAGE', ${language});`;
}

function lossOf(browser: Browser, page: Page): Promise<string> {
  return new Promise((resolve) => {
    browser.once('disconnected', () => resolve('the browser went away'));
    page.once('crash', () => resolve('the page of the workbench crashed'));
  });
}
