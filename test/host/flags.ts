import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** The part of VS Code's command line that the headless host understands; all paths are absolute. */
export interface Flags {
  readonly folder?: string;
  /** A file that names the folders of a workspace, in place of one folder. */
  readonly workspace?: string;
  /** `asked`: nobody has said yet that the workspace can be trusted. */
  readonly trust?: 'asked';
  /** Folders of extensions that are run from their source. */
  readonly development: readonly string[];
  /** The module whose `run` is called inside the extension host. */
  readonly tests?: string;
  readonly userData?: string;
  readonly extensions?: string;
  /** A packaged extension to install instead of opening a window. */
  readonly install?: string;
  /** The language of the editor, such as `de`. */
  readonly locale?: string;
}

const options = {
  extensionDevelopmentPath: { type: 'string', multiple: true },
  extensionTestsPath: { type: 'string' },
  'user-data-dir': { type: 'string' },
  'extensions-dir': { type: 'string' },
  'install-extension': { type: 'string' },
  restricted: { type: 'boolean' },
  locale: { type: 'string' },
} as const;

/** Reads VS Code's flags; those that only a desktop understands are passed over. */
export function readFlags(args: readonly string[]): Flags {
  const { values, positionals } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true });
  const development = values.extensionDevelopmentPath ?? [];
  return {
    development: development.flatMap((path) => (typeof path === 'string' ? [resolve(path)] : [])),
    ...(values.restricted === true && { trust: 'asked' }),
    ...named(positionals[0]?.endsWith('.code-workspace') ? 'workspace' : 'folder', positionals[0]),
    ...named('tests', values.extensionTestsPath),
    ...named('userData', values['user-data-dir']),
    ...named('extensions', values['extensions-dir']),
    ...named('install', values['install-extension']),
    ...(typeof values.locale === 'string' && { locale: values.locale }),
  };
}

function named(name: keyof Flags, path: unknown): Readonly<Record<string, string>> {
  return typeof path === 'string' ? { [name]: resolve(path) } : {};
}
