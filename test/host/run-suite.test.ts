import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runSuite } from './run-suite.js';

describe('running a suite in an editor', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'source-check-'));

  after(() => rmSync(scratch, { recursive: true, force: true }));

  /** Runs a suite in an "editor" that is a shell script. */
  const runIn = (script: string): Promise<void> => {
    const executable = join(scratch, 'editor');
    writeFileSync(executable, `#!/bin/sh\n${script}\n`);
    chmodSync(executable, 0o755);
    return runSuite({ editor: { kind: 'desktop', executable }, suite: 'own', tests: 'run.cjs', development: scratch });
  };

  const report = (outcome: object) => `echo '${JSON.stringify(outcome)}' > "$SOURCE_CHECK_RESULT"`;

  it('is content with tests that ran and passed', async () => {
    await runIn(report({ passes: 3, failures: 0 }));
  });

  it('fails with a failing test', async () => {
    await assert.rejects(runIn(`${report({ passes: 3, failures: 1 })}; exit 1`), /failed with code 1/);
  });

  it('fails when an editor that ends well reports a failing test', async () => {
    await assert.rejects(runIn(report({ passes: 3, failures: 1 })), /1 test of the own suite failed/);
  });

  it('fails when no test ran', async () => {
    await assert.rejects(runIn(report({ passes: 0, failures: 0 })), /No test of the own suite ran/);
  });

  it('fails when the extension host ends before the tests, even if the editor ends well', async () => {
    await assert.rejects(runIn('exit 0'), /ended before the own tests did/);
  });

  it('tells the tests which suite to run, in a workspace that they may change', async () => {
    const check = 'test "$SOURCE_CHECK_SUITE" = own && test -f "$1/draft.md" && touch "$1/draft.md"';
    await runIn(`${check} || exit 1; ${report({ passes: 1, failures: 0 })}`);
  });
});
