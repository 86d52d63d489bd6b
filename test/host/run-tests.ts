/** `npm run test:extension`: the suites of test/extension in a real VS Code. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleTests } from './bundle-tests.js';
import { chooseEditor, type Editor } from './editor.js';
import { emptyExtension } from './empty-extension.js';
import { installExtension } from './install-extension.js';
import { projectFolder } from './paths.js';
import { runCommand } from './run-command.js';
import { runSuite } from './run-suite.js';

try {
  const editor = await chooseEditor();
  const tests = await bundleTests();
  console.log(`Testing in the ${editor.kind} VS Code`);
  await runSuite({ editor, tests, suite: 'source', development: projectFolder });
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

function runGerman(editor: Editor, tests: string): Promise<void> {
  return runSuite({ editor, tests, suite: 'german', development: projectFolder, flags: ['--locale=de'] });
}

/** Packages the extension, installs the package into an editor without extensions, and tests what is installed. */
async function testPackage(editor: Editor, tests: string): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'source-check-'));
  try {
    const extensions = join(scratch, 'extensions');
    await runCommand('npm', ['run', 'package'], { cwd: projectFolder });
    await installExtension(editor, join(projectFolder, 'source-check.vsix'), extensions);
    await runSuite({
      editor,
      tests,
      suite: 'packaged',
      development: emptyExtension(join(scratch, 'empty')),
      extensions,
    });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
