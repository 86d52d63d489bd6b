import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { toolsFolder } from './paths.js';
import { runCommand } from './run-command.js';

/** What the headless host is made of. */
export interface Tools {
  /** The Node that the host runs on; the project's own may be older than the host allows. */
  readonly node: string;
  /** The script that starts the host. */
  readonly entry: string;
}

/** VS Code's own server, workbench and extension host, and the Node it asks for, with its headers for native modules. */
const packages: Readonly<Record<string, string>> = {
  'code-server': '4.139.1',
  [nodePackage()]: '24.21.0',
};

/** The native modules that the extension host loads; the host's other install scripts are not needed. */
const nativeModules = ['@vscode/native-watchdog', '@vscode/spdlog'];

/** Large parts of the host that a test never touches. */
const unneeded = ['extensions/copilot', 'node_modules/@devcontainers', 'node_modules/@github'];

const modules = `${toolsFolder}/node_modules`;
const nodeFolder = `${modules}/${nodePackage()}`;
const vscodeFolder = `${modules}/code-server/lib/vscode`;
const marker = `${toolsFolder}/installed.json`;
const wanted = JSON.stringify(packages);

/** The tools of the headless host, installed first (about a minute) if they are not there. Rejects if they cannot be. */
export async function prepareTools(): Promise<Tools> {
  if (!isInstalled()) {
    await install();
  }
  return { node: `${nodeFolder}/bin/node`, entry: `${modules}/code-server/out/node/entry.js` };
}

function nodePackage(): string {
  return `node-${process.platform}-${process.arch}`;
}

function isInstalled(): boolean {
  return existsSync(marker) && readFileSync(marker, 'utf8') === wanted;
}

async function install(): Promise<void> {
  if (process.platform !== 'linux')
    throw new Error('The headless host runs on Linux only. Install desktop VS Code and put `code` on the PATH.');
  console.log(`Installing the headless VS Code host into ${toolsFolder} (about a minute, once) ...`);
  await rm(toolsFolder, { recursive: true, force: true });
  await mkdir(toolsFolder, { recursive: true });
  await writeFile(`${toolsFolder}/package.json`, JSON.stringify({ name: 'vscode-host', private: true }));
  await installPackages();
  await writeFile(marker, wanted);
}

async function installPackages(): Promise<void> {
  const names = Object.entries(packages).map(([name, version]) => `${name}@${version}`);
  await npm(toolsFolder, 'install', '--ignore-scripts', ...names);
  // The host ships the list of its packages, not the packages.
  await npm(vscodeFolder, 'install', '--ignore-scripts', '--omit=dev');
  await npm(vscodeFolder, 'rebuild', ...nativeModules);
  await Promise.all(unneeded.map((path) => rm(`${vscodeFolder}/${path}`, { recursive: true, force: true })));
}

async function npm(cwd: string, ...args: readonly string[]): Promise<void> {
  const { PATH } = process.env;
  const path = `${nodeFolder}/bin:${PATH}`;
  await runCommand('npm', args, { cwd, env: { ...process.env, PATH: path, npm_config_nodedir: nodeFolder } });
}
