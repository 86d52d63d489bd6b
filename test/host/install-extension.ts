import { resolveCliArgsFromVSCodeExecutablePath } from '@vscode/test-electron';
import type { Editor } from './editor.js';
import { runCommand } from './run-command.js';

/** Installs a packaged extension into a folder of extensions. Rejects if the editor refuses it. */
export async function installExtension(editor: Editor, vsix: string, extensions: string): Promise<void> {
  const [program, ...args] = commandLineOf(editor);
  await runCommand(program, [...args, '--install-extension', vsix, '--extensions-dir', extensions]);
}

/** A desktop has a program of its own for such errands. */
function commandLineOf({ kind, executable }: Editor): readonly [string, ...string[]] {
  if (kind === 'headless') return [executable];
  const [program = executable, ...args] = resolveCliArgsFromVSCodeExecutablePath(executable, {
    reuseMachineInstall: true,
  });
  return [program, ...args];
}
