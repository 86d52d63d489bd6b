import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type Profile, removeProfile } from './profile.js';
import { prepareTools } from './tools.js';

/** A VS Code server that is listening on a loopback address. */
export interface HeadlessServer {
  /** Host and port. */
  readonly authority: string;
  /** Settles with the reason when the server ends by itself. */
  readonly ended: Promise<string>;
  /** Ends the server with its extension hosts and removes its profile. May be called twice. */
  stop(): void;
}

/** What a page of the workbench opens. */
export interface WorkbenchOptions {
  readonly folder?: string;
  readonly workspace?: string;
  readonly file?: string;
  readonly development?: readonly string[];
  readonly tests?: string;
}

const hostOptions = [
  ['--auth', 'none'],
  ['--disable-telemetry'],
  ['--disable-update-check'],
  ['--disable-getting-started-override'],
  // Without it the workbench passes over the development and test folders that its address names.
  ['--vscode-option', 'enable-smoke-test-driver'],
].flat();

const trustOptions = { asked: [], given: ['--disable-workspace-trust'] } as const;

/** Starts the server on a free port. Rejects if it is not up within half a minute. */
export async function startHeadlessServer(
  profile: Profile,
  trust: 'asked' | 'given' = 'given',
): Promise<HeadlessServer> {
  const authority = `127.0.0.1:${await freePort()}`;
  const child = await spawnHost(profile, [...hostOptions, ...trustOptions[trust], '--bind-addr', authority]);
  const ended = endOf(child);
  const stop = stopper(child, profile);
  process.once('exit', stop);
  await Promise.race([untilHealthy(authority), ended.then((why) => Promise.reject(new Error(why)))]);
  return { authority, ended, stop };
}

/** Installs a packaged extension into the profile. Rejects if the host refuses it. */
export async function installExtension(vsix: string, profile: Profile): Promise<void> {
  const child = await spawnHost(profile, ['--install-extension', vsix]);
  const why = await endOf(child);
  if (child.exitCode !== 0) throw new Error(`${vsix} could not be installed: ${why}`);
}

/** The address of a workbench page. */
export function workbenchUrl(server: HeadlessServer, options: WorkbenchOptions): string {
  const remote = (path: string) =>
    `vscode-remote://${server.authority}${path.split('/').map(encodeURIComponent).join('/')}`;
  const payload = [
    ...(options.development ?? []).map((path) => ['extensionDevelopmentPath', remote(path)]),
    ...(options.tests ? [['extensionTestsPath', remote(options.tests)]] : []),
    ...(options.file ? [['openFile', remote(options.file)]] : []),
  ];
  const place = placeOf(options);
  return `http://${server.authority}/?${new URLSearchParams({ ...place, payload: JSON.stringify(payload) })}`;
}

function placeOf({ folder, workspace }: WorkbenchOptions): Record<string, string> {
  if (workspace) return { workspace };
  return folder ? { folder } : { ew: 'true' };
}

async function spawnHost(profile: Profile, args: readonly string[]): Promise<ChildProcess> {
  const tools = await prepareTools();
  const config = join(profile.work, 'config.yaml');
  writeFileSync(config, 'auth: none\n');
  const places = ['--user-data-dir', profile.userData, '--extensions-dir', profile.extensions];
  const socket = ['--session-socket', join(profile.work, 'ipc.sock')];
  return spawn(tools.node, [tools.entry, '--config', config, ...places, ...socket, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // A process group of its own, so that the extension hosts end with it.
    detached: true,
    env: hostEnvironment(profile),
  });
}

/** The environment without what an outer VS Code left in it; nothing is looked up online or left in the home folder. */
function hostEnvironment(profile: Profile): NodeJS.ProcessEnv {
  const foreign = /^(?:VSCODE_(?!TEST_)|ELECTRON_|CODE_SERVER_|PASSWORD$|HASHED_PASSWORD$)/;
  const own = Object.entries(process.env).filter(([name]) => !foreign.test(name));
  const folders = ['CONFIG', 'DATA', 'CACHE', 'STATE'].map((kind) => [`XDG_${kind}_HOME`, join(profile.work, kind)]);
  const runtime = { XDG_RUNTIME_DIR: profile.work, EXTENSIONS_GALLERY: '{}' };
  return { ...Object.fromEntries([...own, ...folders]), ...runtime };
}

function endOf(child: ChildProcess): Promise<string> {
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      log = `${log}${chunk}`.slice(-3000);
    });
  }
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(`the host could not be started: ${error.message}`));
    child.once('exit', (code, signal) => resolve(`the host ended (${code ?? signal})\n${log}`));
  });
}

function stopper(child: ChildProcess, profile: Profile): () => void {
  let stopped = false;
  return () => {
    if (!stopped) {
      stopped = true;
      killGroup(child);
      removeProfile(profile);
    }
  };
}

function killGroup(child: ChildProcess): void {
  try {
    process.kill(-(child.pid ?? Number.NaN), 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

async function untilHealthy(authority: string): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline) {
    const answer = await fetch(`http://${authority}/healthz`).catch(() => undefined);
    if (answer?.ok) return;
    await delay(100);
  }
  throw new Error('The headless host did not come up within half a minute.');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
