import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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

/** The built program, and files for it to work on. Paths are those of the running test. */
export interface Workplace {
  /** The folder of the program alone. */
  readonly programFolder: () => string;
  readonly program: () => string;
  /** The folder it runs in: a fresh copy of `test/cli/files` for every test. */
  readonly folder: () => string;
  readonly write: (name: string, content: string | Uint8Array) => void;
  /** Runs the program; `environment` is added to a bare one. */
  readonly run: (args: readonly string[], environment?: Readonly<Record<string, string>>) => Promise<Outcome>;
}

/** Builds the program before the tests of the suite that calls this, and gives each test its own files. */
export function useProgram(): Workplace {
  const programFolder = temporaryFolder('program');
  const folder = temporaryFolder('files');
  const program = (): string => join(programFolder(), 'cli.cjs');
  before(() => {
    programFolder.make();
    return buildProgram(program());
  });
  after(programFolder.remove);
  beforeEach(() => cpSync(fileURLToPath(new URL('./files/', import.meta.url)), folder.make(), { recursive: true }));
  afterEach(folder.remove);
  return {
    programFolder,
    program,
    folder,
    write: (name, content) => writeFileSync(join(folder(), name), content),
    run: (args, environment = {}) => outcomeOf([program(), ...args], folder(), environment),
  };
}

/** Builds as `esbuild.js` does. */
async function buildProgram(outfile: string): Promise<void> {
  await build({
    entryPoints: [fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    mainFields: ['module', 'main'],
    loader: { '.md': 'text' },
    define: { 'import.meta.dirname': '__dirname' },
    logLevel: 'error',
  });
}

/** A folder that comes and goes; calling it gives its path. */
interface TemporaryFolder {
  (): string;
  make(): string;
  remove(): void;
}

function temporaryFolder(name: string): TemporaryFolder {
  let path = '';
  return Object.assign(() => path, {
    make: () => {
      path = mkdtempSync(join(tmpdir(), `source-check-${name}-`));
      return path;
    },
    remove: () => rmSync(path, { recursive: true }),
  });
}

function outcomeOf(
  args: readonly string[],
  cwd: string,
  environment: Readonly<Record<string, string>>,
): Promise<Outcome> {
  const { PATH = '' } = process.env;
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [...args], { cwd, env: { PATH, ...environment } }, (_, stdout, stderr) => {
      resolve({ code: child.exitCode ?? -1, stdout, stderr });
    });
    child.stdin?.end();
  });
}
