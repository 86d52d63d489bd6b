/** `npm start`: checks the bundled sample in the terminal, then opens it in an editor with the extension running. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { relative } from 'node:path';
import { installedDesktop } from './editor.js';
import { startHeadlessServer, workbenchUrl } from './headless-server.js';
import { projectFolder, sampleFolder } from './paths.js';
import { createProfile } from './profile.js';

const draft = `${sampleFolder}/draft.md`;

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => process.exit(0));
}
try {
  checkInTerminal();
  const desktop = installedDesktop();
  await (desktop ? openDesktop(desktop.executable) : serveHeadless());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

/** Findings are what the sample is for; only a check that could not run (exit code 2) is a failure. */
function checkInTerminal(): void {
  const args = ['dist/cli.cjs', 'check', relative(projectFolder, draft)];
  const { status } = spawnSync(process.execPath, args, { cwd: projectFolder, stdio: 'inherit' });
  if (status !== 0 && status !== 1) throw new Error('The sample could not be checked.');
}

async function openDesktop(executable: string): Promise<void> {
  console.log('\nOpening the sample in VS Code.');
  const args = ['--new-window', `--extensionDevelopmentPath=${projectFolder}`, sampleFolder, draft];
  const window = spawn(executable, args, { stdio: 'ignore', detached: true });
  await once(window, 'spawn');
  window.unref();
}

async function serveHeadless(): Promise<void> {
  const server = await startHeadlessServer(createProfile());
  const url = workbenchUrl(server, { folder: sampleFolder, file: draft, development: [projectFolder] });
  console.log(`\nThe sample is open in an editor at this address of this machine (Ctrl+C ends it):\n${url}`);
  throw new Error(await server.ended);
}
