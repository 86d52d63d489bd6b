/** `npm run test:extension`: the suites of test/extension in a real VS Code. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleTests } from './bundle-tests.js';
import { chooseEditor, type Editor } from './editor.js';
import { installExtension } from './install-extension.js';
import { FURTHER_LANGUAGES, madeExtension } from './made-extension.js';
import { projectFolder } from './paths.js';
import { runCommand } from './run-command.js';
import { runSuite } from './run-suite.js';

try {
  const editor = await chooseEditor();
  const tests = await bundleTests();
  console.log(`Testing in the ${editor.kind} VS Code`);
  await testSource(editor, tests);
  await runSuite({
    editor,
    tests,
    suite: 'folders',
    development: projectFolder,
    opened: 'desk/desk.code-workspace',
    flags: ['--restricted'],
  });
  // A desktop speaks German only where somebody installed a language pack.
  if (editor.kind === 'headless') await runGerman(editor, tests);
  await testPackage(editor, tests);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** Beside an extension that brings the languages which a writer installs one for. */
function testSource(editor: Editor, tests: string): Promise<void> {
  return inScratch((scratch) => {
    const extensions = join(scratch, 'extensions');
    madeExtension(join(extensions, 'languages'), FURTHER_LANGUAGES);
    return runSuite({ editor, tests, suite: 'source', development: projectFolder, extensions });
  });
}

function runGerman(editor: Editor, tests: string): Promise<void> {
  return runSuite({ editor, tests, suite: 'german', development: projectFolder, flags: ['--locale=de'] });
}

/** Packages the extension, installs the package into an editor without extensions, and tests what is installed. */
function testPackage(editor: Editor, tests: string): Promise<void> {
  return inScratch(async (scratch) => {
    const extensions = join(scratch, 'extensions');
    await runCommand('npm', ['run', 'package'], { cwd: projectFolder });
    await installExtension(editor, join(projectFolder, 'source-check.vsix'), extensions);
    // A host runs tests only beside an extension.
    const development = madeExtension(join(scratch, 'empty'));
    await runSuite({ editor, tests, suite: 'packaged', development, extensions });
  });
}

/** Does something with a folder that is gone afterwards. */
async function inScratch(act: (folder: string) => Promise<void>): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'source-check-'));
  try {
    await act(scratch);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
