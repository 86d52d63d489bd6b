/** `npm run test:extension`: the suites of test/extension in a real VS Code. */
import { bundleTests } from './bundle-tests.js';
import { chooseEditor } from './editor.js';
import { projectFolder } from './paths.js';
import { runSuite } from './run-suite.js';

try {
  const editor = await chooseEditor();
  const tests = await bundleTests();
  console.log(`Testing in the ${editor.kind} VS Code`);
  await runSuite({ editor, tests, suite: 'source', development: projectFolder });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
