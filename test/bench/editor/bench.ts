/** Measures in a real VS Code what a writer feels, and what the editor takes without the extension: part of `npm run bench`. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chooseEditor, type Editor } from '../../host/editor.js';
import { madeExtension } from '../../host/made-extension.js';
import { projectFolder } from '../../host/paths.js';
import { runInEditor } from '../../host/run-in-editor.js';
import { type Corpus, makeCorpus } from '../corpus.js';
import type { Session } from './measures.js';
import { tableOf } from './table.js';

const SIZE = { statements: 1_000, words: 10_000 };

const scratch = mkdtempSync(join(tmpdir(), 'source-check-'));
try {
  await measure();
} catch (error) {
  console.error(`VS Code could not be measured: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function measure(): Promise<void> {
  const corpus = makeCorpus(SIZE);
  const editor = await chooseEditor();
  const tests = await bundleSession();
  const ours = await sessionIn(editor, tests, projectFolder, corpus);
  const without = await sessionIn(editor, tests, madeExtension(join(scratch, 'empty')), corpus);
  console.log(`\nWriting in a draft of ${corpus.words} words with a reference of ${corpus.statements} statements`);
  console.log(`(${ours.writing.keystrokes} keystrokes in the ${editor.kind} VS Code)\n`);
  console.log(tableOf(ours, without));
}

async function bundleSession(): Promise<string> {
  const outfile = join(scratch, 'session.cjs');
  const entryPoints = [`${projectFolder}/test/bench/editor/session.ts`];
  await build({ entryPoints, outfile, bundle: true, platform: 'node', format: 'cjs', external: ['vscode'] });
  return outfile;
}

async function sessionIn(editor: Editor, tests: string, development: string, corpus: Corpus): Promise<Session> {
  const folder = mkdtempSync(join(scratch, 'session-'));
  const [workspace, result] = [join(folder, 'workspace'), join(folder, 'result.json')];
  mkdirSync(workspace);
  writeFileSync(join(workspace, 'reference.md'), corpus.reference);
  writeFileSync(join(workspace, 'draft.md'), `<!-- source-check: reference reference.md -->\n\n${corpus.draft}\n`);
  const [userData, extensions] = [join(folder, 'data'), join(folder, 'extensions')];
  const environment = { SOURCE_CHECK_RESULT: result };
  await runInEditor({ editor, tests, development, workspace, userData, extensions, environment });
  return JSON.parse(readFileSync(result, 'utf8'));
}
