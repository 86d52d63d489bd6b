import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { startHeadlessServer, workbenchUrl } from './headless-server.js';
import { projectFolder } from './paths.js';
import { createProfile, type Profile } from './profile.js';
import { openWorkbenchPage } from './workbench-page.js';

/** A window of the headless VS Code with the extension in it, as a writer sees and uses it: from outside, by keys and pointer. */
export interface EditorWindow {
  readonly page: Page;
  /** The copy of the folder that is open, to look into and to change. */
  readonly folder: string;
  /** Changes some of the writer's settings. */
  set(settings: Settings): void;
  /** Closes the window, ends its host and removes its profile. */
  close(): Promise<void>;
}

/** What a window starts with. */
export interface WindowOptions {
  /** A folder to open a copy of; none for a window without a folder. */
  readonly folder?: string;
  /** A file of that folder to open. */
  readonly file?: string;
  readonly settings?: Settings;
}

type Settings = Readonly<Record<string, unknown>>;

/** Editors are open again after the window was loaded anew, although its address names a file. */
const windowSettings: Settings = { 'window.restoreWindows': 'preserve' };

/** Opens a window in a fresh profile. Rejects where the headless host cannot be had. */
export async function openEditorWindow({ folder, file, settings = {} }: WindowOptions): Promise<EditorWindow> {
  const profile = createProfile({ settings: { ...windowSettings, ...settings } });
  const copy = join(profile.work, folder === undefined ? 'none' : basename(folder));
  if (folder !== undefined) cpSync(folder, copy, { recursive: true });
  const server = await startHeadlessServer(profile);
  const { page, close } = await openWorkbenchPage();
  const opened = {
    ...(folder !== undefined && { folder: copy }),
    ...(file !== undefined && { file: join(copy, file) }),
  };
  await page.goto(workbenchUrl(server, { ...opened, development: [projectFolder] }));
  return {
    page,
    folder: copy,
    set: (changed) => changeSettings(profile, changed),
    close: () => close().finally(server.stop),
  };
}

function changeSettings({ userData }: Profile, changed: Settings): void {
  const path = join(userData, 'User', 'settings.json');
  writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), ...changed }, null, 2));
}
