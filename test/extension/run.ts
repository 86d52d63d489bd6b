import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type Mocha from 'mocha';

/**
 * Runs a suite inside the extension host. `SOURCE_CHECK_SUITE` names its folder and `SOURCE_CHECK_RESULT` the file that
 * its outcome is written to: a host that dies is reported as a success, so the runner believes this file alone.
 */
export async function run(): Promise<void> {
  const { default: Runner } = await import('mocha');
  const mocha = new Runner({ color: false, forbidOnly: true, timeout: 20_000 });
  const folder = join(__dirname, variable('SOURCE_CHECK_SUITE'));
  for (const file of readdirSync(folder)) {
    mocha.addFile(join(folder, file));
  }
  const outcome = await outcomeOf(mocha);
  writeFileSync(variable('SOURCE_CHECK_RESULT'), JSON.stringify(outcome));
  if (outcome.failures > 0) throw new Error(`${outcome.failures} failing`);
}

function outcomeOf(mocha: Mocha): Promise<{ readonly passes: number; readonly failures: number }> {
  return new Promise((resolve) => {
    const runner = mocha.run((failures) => resolve({ passes: runner.stats?.passes ?? 0, failures }));
  });
}

function variable(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}
