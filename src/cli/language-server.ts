import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CannotRun, EXIT, type ExitCode } from './cannot-run.js';

/** Tells the server which way its client talks to it. */
const STDIO = '--stdio';

/**
 * Starts the language server, a bundle of its own beside this program, in this process; it goes on until its client ends it.
 * Throws `CannotRun` where the bundle is missing.
 */
export async function startLanguageServer(): Promise<ExitCode> {
  const server = join(import.meta.dirname, 'server.cjs');
  if (!existsSync(server)) throw new CannotRun(`the language server ${server} is missing; run “npm run build”`);
  if (!process.argv.includes(STDIO)) process.argv.push(STDIO);
  await import(pathToFileURL(server).href);
  return EXIT.agreement;
}
