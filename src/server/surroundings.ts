import type { Connection } from 'vscode-languageserver';
import { resolveSettings, SECTION, type Settings } from '../config/index.js';
import { fileAround } from '../references/index.js';
import type { Client } from './client.js';

/** What holds for a draft because of where it is. */
export interface Surroundings {
  readonly settings: Settings;
  /** The address of the innermost workspace folder that it is in, or of the first for one that is in none. */
  readonly workspaceFolder?: string;
}

/** Asks the client for the surroundings of drafts, once each until something changes. */
export interface SurroundingsReader {
  of(uri: string): Promise<Surroundings>;
  /** Settings or folders have changed. */
  forgetAll(): void;
}

/** Makes a reader; a client that cannot tell has the defaults and no folders. */
export function createSurroundings(connection: Connection, client: Client): SurroundingsReader {
  const known = new Map<string, Promise<Surroundings>>();
  const of = (uri: string) => {
    const surroundings = known.get(uri) ?? read(connection, client, uri);
    known.set(uri, surroundings);
    return surroundings;
  };
  return { of, forgetAll: () => known.clear() };
}

async function read(connection: Connection, client: Client, document: string): Promise<Surroundings> {
  const uri = fileAround(document);
  const [section, folders] = await Promise.all([
    client.hasConfiguration ? connection.workspace.getConfiguration({ scopeUri: uri, section: SECTION }) : {},
    client.hasWorkspaceFolders ? connection.workspace.getWorkspaceFolders() : [],
  ]);
  const { settings, problems } = resolveSettings(section);
  for (const problem of problems) connection.console.warn(problem);
  const addresses = (folders ?? []).map((folder) => folder.uri);
  const workspaceFolder = innermost(uri, addresses) ?? addresses[0];
  return workspaceFolder === undefined ? { settings } : { settings, workspaceFolder };
}

function innermost(uri: string, folders: readonly string[]): string | undefined {
  const around = folders.filter((folder) => uri.startsWith(`${folder.replace(/\/$/, '')}/`));
  return around.sort((a, b) => b.length - a.length)[0];
}
