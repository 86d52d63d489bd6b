import { readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { build } from 'esbuild';
import { bundledTestsFolder, projectFolder } from './paths.js';

const sources = `${projectFolder}/test/extension`;

/** Bundles the suites for the extension host, one file a test file, and answers the path of the module that runs them. */
export async function bundleTests(): Promise<string> {
  await rm(bundledTestsFolder, { recursive: true, force: true });
  await build({
    entryPoints: [`${sources}/run.ts`, ...testFiles()],
    outdir: bundledTestsFolder,
    outbase: sources,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return `${bundledTestsFolder}/run.cjs`;
}

function testFiles(): readonly string[] {
  const files = readdirSync(sources, { recursive: true, encoding: 'utf8' });
  return files.filter((path) => path.endsWith('.test.ts')).map((path) => `${sources}/${path}`);
}
