import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** What a run of the program left behind. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The built program in a folder of its own. */
export interface Program {
  readonly path: string;
  /** Runs it in a folder; `environment` is added to a bare one. */
  run(folder: string, args: readonly string[], environment?: Readonly<Record<string, string>>): Promise<Outcome>;
  remove(): void;
}

const ENTRY = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

/** Builds the program as `esbuild.js` does, into a temporary folder. */
export async function buildProgram(): Promise<Program> {
  const folder = mkdtempSync(join(tmpdir(), 'source-check-cli-'));
  const path = join(folder, 'cli.cjs');
  await build({
    entryPoints: [ENTRY],
    outfile: path,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    mainFields: ['module', 'main'],
    loader: { '.md': 'text' },
    define: { 'import.meta.dirname': '__dirname' },
    logLevel: 'error',
  });
  return {
    path,
    run: (cwd, args, environment = {}) => outcomeOf([path, ...args], cwd, environment),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A copy of `test/cli/files` in a temporary folder, so that a run cannot do harm. */
export function copyFiles(): string {
  const folder = mkdtempSync(join(tmpdir(), 'source-check-files-'));
  cpSync(fileURLToPath(new URL('./files/', import.meta.url)), folder, { recursive: true });
  return folder;
}

function outcomeOf(
  args: readonly string[],
  cwd: string,
  environment: Readonly<Record<string, string>>,
): Promise<Outcome> {
  const { PATH = '' } = process.env;
  const env = { PATH, ...environment };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [...args], { cwd, env }, (_, stdout, stderr) => {
      resolve({ code: child.exitCode ?? -1, stdout, stderr });
    });
    child.stdin?.end();
  });
}
