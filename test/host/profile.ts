import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The folders that a host keeps its state in. */
export interface Profile {
  /** Sockets and everything else that goes away with the host. Short, since a socket's path may hold 107 characters. */
  readonly work: string;
  readonly userData: string;
  readonly extensions: string;
}

/** What a host is told to differ in from a fresh profile. */
export interface ProfileOptions {
  readonly userData?: string;
  readonly extensions?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** An editor that shows the draft and nothing that moves, asks or advertises. */
const quietSettings = {
  'chat.disableAIFeatures': true,
  'editor.minimap.enabled': false,
  'extensions.ignoreRecommendations': true,
  // In a browser the editor would save by itself, over the sample.
  'files.autoSave': 'off',
  'files.hotExit': 'off',
  'git.enabled': false,
  'security.workspace.trust.startupPrompt': 'never',
  'telemetry.telemetryLevel': 'off',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
};

/** Makes a fresh profile, except for the folders that are given. */
export function createProfile(options: ProfileOptions = {}): Profile {
  const work = mkdtempSync(join(tmpdir(), 'source-check-'));
  const userData = options.userData ?? join(work, 'user-data');
  const extensions = options.extensions ?? join(work, 'extensions');
  mkdirSync(join(userData, 'User'), { recursive: true });
  mkdirSync(extensions, { recursive: true });
  writeSettings(join(userData, 'User', 'settings.json'), { ...quietSettings, ...options.settings });
  return { work, userData, extensions };
}

/** Removes what goes away with the host; folders that were given stay. */
export function removeProfile(profile: Profile): void {
  rmSync(profile.work, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

function writeSettings(path: string, settings: Readonly<Record<string, unknown>>): void {
  if (!existsSync(path)) {
    writeFileSync(path, JSON.stringify(settings, null, 2));
  }
}
