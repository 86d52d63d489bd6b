import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findOnPath } from './find-on-path.js';
import { runCommand } from './run-command.js';

/** The names under which systems know Chromium and its kin, the plainest first. */
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/** Debian's packages: the browser, and letters for it to write with. */
const debianPackages = ['chromium', 'fonts-dejavu-core'];

/**
 * A Chromium to show the workbench in: the one that `CHROMIUM_PATH` names, one of the system's, Playwright's, or (as root
 * on Debian) the system's package, installed first. Rejects with what to do about it if there is none.
 */
export async function prepareChromium(): Promise<string> {
  const found = findChromium() ?? (await installChromium());
  if (!found) throw new Error('No Chromium found for the headless host: install it, or name one in CHROMIUM_PATH.');
  return found;
}

function findChromium(): string | undefined {
  const { CHROMIUM_PATH } = process.env;
  const candidates = [CHROMIUM_PATH, ...names.map(findOnPath), chromium.executablePath()];
  return candidates.find((path) => path !== undefined && existsSync(path));
}

async function installChromium(): Promise<string | undefined> {
  if (process.getuid?.() !== 0 || !findOnPath('apt-get')) return undefined;
  console.log(`Installing ${debianPackages.join(' and ')} (once) ...`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await runCommand('apt-get', ['update'], { env });
  await runCommand('apt-get', ['install', '-y', '--no-install-recommends', ...debianPackages], { env });
  return findChromium();
}
