import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { findOnPath } from './find-on-path.js';
import { projectFolder } from './paths.js';

/** A VS Code that runs tests: a desktop's executable, or the headless host, which takes the same flags. */
export interface Editor {
  readonly kind: 'desktop' | 'headless';
  readonly executable: string;
}

/** Where a desktop keeps its executable, seen from the folder of the `code` program. */
const executables = ['../code', '../Code.exe', '../../../MacOS/Electron', '../../../MacOS/Code'];

const headless: Editor = { kind: 'headless', executable: `${projectFolder}/test/host/headless` };

/** The editor to test in: the desktop VS Code that is installed, else its download, else the headless host. */
export async function chooseEditor(): Promise<Editor> {
  const { SOURCE_CHECK_HOST } = process.env;
  if (SOURCE_CHECK_HOST === 'headless' || !hasDisplay()) return headless;
  return installedDesktop() ?? (await downloadedDesktop()) ?? headless;
}

/** The desktop VS Code that `VSCODE_EXECUTABLE` names or whose `code` is on the PATH, if there is one and it can show a window. */
export function installedDesktop(): Editor | undefined {
  const { VSCODE_EXECUTABLE } = process.env;
  const executable = VSCODE_EXECUTABLE ?? executableOf(findOnPath('code') ?? findOnPath('code.cmd'));
  return executable && hasDisplay() ? { kind: 'desktop', executable } : undefined;
}

function executableOf(program: string | undefined): string | undefined {
  const folder = program && dirname(realpathSync(program));
  return folder && executables.map((path) => join(folder, path)).find((path) => existsSync(path));
}

async function downloadedDesktop(): Promise<Editor | undefined> {
  try {
    return { kind: 'desktop', executable: await downloadAndUnzipVSCode() };
  } catch {
    console.log('Desktop VS Code could not be downloaded; using the headless host.');
    return undefined;
  }
}

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY ?? WAYLAND_DISPLAY);
}
