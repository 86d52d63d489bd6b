import { runTests } from '@vscode/test-electron';
import type { Editor } from './editor.js';

/** What runs in which editor; all paths are absolute. */
export interface EditorRun {
  readonly editor: Editor;
  /** The module whose `run` is called inside the extension host. */
  readonly tests: string;
  /** The extension that is run from its source. */
  readonly development: string;
  /** The folder that the editor opens. */
  readonly workspace: string;
  readonly userData: string;
  readonly extensions: string;
  /** Further flags of VS Code. */
  readonly flags?: readonly string[];
  /** Variables that the module can read. */
  readonly environment: Readonly<Record<string, string>>;
}

/** Runs a module inside a real extension host. Rejects if it does, or if the editor cannot be started. */
export async function runInEditor(run: EditorRun): Promise<void> {
  await runTests({
    vscodeExecutablePath: run.editor.executable,
    extensionDevelopmentPath: run.development,
    extensionTestsPath: run.tests,
    launchArgs: [
      run.workspace,
      ...(run.flags ?? []),
      `--user-data-dir=${run.userData}`,
      `--extensions-dir=${run.extensions}`,
    ],
    extensionTestsEnv: run.environment,
  });
}
