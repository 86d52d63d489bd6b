import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Editor } from './editor.js';
import { projectFolder } from './paths.js';
import { runInEditor } from './run-in-editor.js';

/** A suite and what it runs on. */
export interface SuiteOptions {
  readonly editor: Editor;
  /** The folder of the suite under `test/extension`. */
  readonly suite: string;
  /** The module that runs it. */
  readonly tests: string;
  /** The extension that is run from its source. */
  readonly development: string;
  /** Folder of installed extensions; a fresh one if left out. */
  readonly extensions?: string;
  /** What is opened, under `test/extension`; the folder `workspace` if left out. */
  readonly opened?: string;
  /** Further flags of VS Code. */
  readonly flags?: readonly string[];
}

const fixtures = `${projectFolder}/test/extension`;

/** Runs a suite in a real extension host. Rejects if a test fails, if none ran or if the host died on the way. */
export async function runSuite(options: SuiteOptions): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'source-check-'));
  try {
    await runInHost(options, scratch);
    requirePasses(options.suite, join(scratch, 'result.json'));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function runInHost(options: SuiteOptions, scratch: string): Promise<void> {
  // A copy, since the tests edit it.
  const opened = options.opened ?? 'workspace';
  const [folder = ''] = opened.split('/');
  cpSync(join(fixtures, folder), join(scratch, folder), { recursive: true });
  await runInEditor({
    ...options,
    workspace: join(scratch, opened),
    userData: join(scratch, 'data'),
    extensions: options.extensions ?? join(scratch, 'extensions'),
    environment: { SOURCE_CHECK_SUITE: options.suite, SOURCE_CHECK_RESULT: join(scratch, 'result.json') },
  });
}

function requirePasses(suite: string, resultFile: string): void {
  if (!existsSync(resultFile)) throw new Error(`The extension host ended before the ${suite} tests did.`);
  const { passes, failures } = JSON.parse(readFileSync(resultFile, 'utf8'));
  if (failures > 0) throw new Error(`${failures} ${failures === 1 ? 'test' : 'tests'} of the ${suite} suite failed.`);
  if (passes === 0) throw new Error(`No test of the ${suite} suite ran.`);
}
