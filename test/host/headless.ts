/**
 * A headless VS Code that takes VS Code's own flags, so that `@vscode/test-electron` can run it like a desktop's:
 *   headless [folder or workspace] [--restricted] --extensionDevelopmentPath=<folder> --extensionTestsPath=<module>
 *   headless --install-extension <file.vsix> --extensions-dir <folder>
 */
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { type Flags, readFlags } from './flags.js';
import { installExtension, startHeadlessServer, workbenchUrl } from './headless-server.js';
import { createProfile, type Profile, removeProfile } from './profile.js';
import { openWorkbenchPage } from './workbench-page.js';

const timeout = 300_000;

/** Lines of the workbench that say nothing about the tests. */
const noise =
  /^(?:Resolv(?:ing|ed) connection token|Creating a socket|\[reconnection-grace-time\]|Updating additional builtin|Ignoring fetching additional builtin|Creation of workbench contribution|\[Service Worker\]|\[AgentHost|\[AccountPolicyGate\])/;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => process.exit(130));
}
try {
  process.exit(await main(readFlags(process.argv.slice(2))));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

async function main(flags: Flags): Promise<number> {
  const profile = createProfile(flags);
  if (flags.install) {
    await installExtension(flags.install, profile).finally(() => removeProfile(profile));
    return 0;
  }
  if (flags.tests) return runTests(flags, flags.tests, profile);
  throw new Error('The headless host needs --extensionTestsPath or --install-extension.');
}

async function runTests(flags: Flags, tests: string, profile: Profile): Promise<number> {
  const server = await startHeadlessServer(profile, flags.trust);
  const { page, lost, close } = await openWorkbenchPage(flags.locale);
  try {
    const exitCode = await exitCodeOf(page);
    await page.goto(workbenchUrl(server, { ...flags, tests }));
    const failed = Promise.race([lost, server.ended, tooLate()]);
    return await Promise.race([exitCode(), failed.then((why) => Promise.reject(new Error(why)))]);
  } finally {
    await close();
    server.stop();
  }
}

async function tooLate(): Promise<string> {
  await delay(timeout, undefined, { ref: false });
  return `the tests did not end within ${timeout / 1000} seconds`;
}

/** Prints what the extension host logs. What it returns waits for the exit code that the workbench reports. */
async function exitCodeOf(page: Page): Promise<() => Promise<number>> {
  let report = (_code: number) => {};
  const reported = new Promise<number>((resolve) => {
    report = resolve;
  });
  await page.exposeFunction('codeAutomationLog', printLog);
  await page.exposeFunction('codeAutomationExit', (code: number) => report(code));
  return () => reported;
}

function printLog(type: string, args: readonly unknown[]): void {
  const text = String(args[0] ?? '');
  if (type === 'trace' || type === 'debug' || noise.test(text) || text.includes('/workbench/workbench.js:')) return;
  console.log(...args);
}
