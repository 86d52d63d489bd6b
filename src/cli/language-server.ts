import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CannotRun, EXIT } from './cannot-run.js';

/** Runs the language server, which is built beside this program, on standard input and output until its client ends it. */
export async function runLanguageServer(): Promise<number> {
  const server = join(import.meta.dirname, 'server.cjs');
  if (!existsSync(server)) throw new CannotRun(`the language server ${server} is missing; run “npm run build”`);
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? EXIT.failure));
  });
}
