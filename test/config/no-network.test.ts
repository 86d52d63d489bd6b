import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type BuildOptions, build, type Metafile } from 'esbuild';

/** Modules of Node that can send something to another machine, or start a program that can. */
const SENDING_MODULE = /^(?:node:)?(?:child_process|cluster|dgram|dns|http2?|https|inspector|net|tls|undici)(?:\/|$)/;

/** What can do so in a browser and in any version of Node, as it is called in a bundle. */
const SENDING_GLOBAL =
  /\b(?:fetch\s*\(|XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection|sendBeacon)/g;

/**
 * The same in a converter, from which the build takes the free names `fetch` and `XMLHttpRequest`. What is left of the first are methods of
 * a library's own, such as that by which pdf.js fetches an object of a file from its table.
 */
const SENDING_FROM_CONVERTER =
  /\b(?:(?:global|globalThis|self|window)\s*(?:\.\s*|\[\s*["'])(?:fetch|XMLHttpRequest)|WebSocket|WebTransport|EventSource|RTCPeerConnection|sendBeacon)/g;

/** As `esbuild.js` has it. */
const WITHOUT_NETWORK = { XMLHttpRequest: 'undefined', fetch: 'undefined' };

/**
 * Which files of libraries ask Node for such a module, by bundle. VS Code's own libraries start the server as a process beside the
 * editor, and can talk with it over a local socket; which way is taken is for `src/extension` and `src/server` to say. Commander
 * can start a program for a command, which `src/cli` has none of.
 */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'src/cli/main.ts': ['commander/lib/command.js: node:child_process'],
  'src/engine/index.ts': [],
  'src/references/converters/docx.ts': [],
  'src/references/converters/pdf.ts': [],
  'src/extension/node.ts': [
    'vscode-jsonrpc/lib/node/main.js: net',
    'vscode-languageclient/lib/node/main.js: child_process',
    'vscode-languageclient/lib/node/processes.js: child_process',
  ],
  'src/extension/web.ts': [],
  'src/server/node.ts': [
    'vscode-jsonrpc/lib/node/main.js: net',
    'vscode-languageserver/lib/node/files.js: child_process',
  ],
  'src/server/web.ts': [],
};

describe('nothing is sent anywhere', () => {
  it('by any of the bundles that are built', () => {
    const script = readFileSync('esbuild.js', 'utf8');
    const entries = Array.from(script.matchAll(/entryPoints: \['([^']+)'\]/g), ([, entry]) => entry);
    const [, converters = ''] = /CONVERTERS = \[(.*)\]/.exec(script) ?? [];
    const apart = Array.from(converters.matchAll(/\w+/g), ([name]) => `src/references/converters/${name}.ts`);
    assert.deepEqual([...entries, ...apart].sort(), Object.keys(ALLOWED).sort());
  });

  for (const [entry, allowed] of Object.entries(ALLOWED)) {
    it(`by ${entry}, which has nothing to send with but how the editor and its server talk`, async () => {
      const { metafile, outputFiles } = await build(optionsFor(entry));
      const [bundle] = outputFiles;
      assert.ok(bundle && bundle.text.length > 10_000);
      assert.deepEqual(sendingImports(metafile), allowed);
      assert.deepEqual(bundle.text.match(isConverter(entry) ? SENDING_FROM_CONVERTER : SENDING_GLOBAL), null);
    });
  }

  it('by converters, from which the build takes what a library would ask the network for', () => {
    const [, taken = ''] = /WITHOUT_NETWORK = \{ (.*) \}/.exec(readFileSync('esbuild.js', 'utf8')) ?? [];
    assert.equal(
      taken,
      Object.entries(WITHOUT_NETWORK)
        .map(([name, value]) => `${name}: '${value}'`)
        .join(', '),
    );
  });

  it('and what could send would be seen', async () => {
    const contents =
      "import 'node:https'; import 'net'; const send = () => globalThis.fetch('https://example.org'); send();";
    const { metafile, outputFiles } = await build({
      ...optionsFor('src/server/node.ts'),
      entryPoints: [],
      stdin: { contents },
    });
    assert.deepEqual(sendingImports(metafile), ['<stdin>: net', '<stdin>: node:https']);
    assert.deepEqual(outputFiles[0]?.text.match(SENDING_GLOBAL), ['fetch(']);
  });
});

function isConverter(entry: string): boolean {
  return entry.includes('/converters/');
}

function optionsFor(entry: string) {
  const platform = entry.endsWith('web.ts') ? 'browser' : 'node';
  return {
    entryPoints: [entry],
    platform,
    bundle: true,
    write: false,
    metafile: true,
    format: 'cjs',
    logLevel: 'silent',
    external: ['vscode', '../converters/*'],
    ...(isConverter(entry) && { define: WITHOUT_NETWORK }),
    loader: { '.md': 'text' },
    mainFields: platform === 'browser' ? ['browser', 'module', 'main'] : ['module', 'main'],
    ...(platform === 'browser' && { conditions: ['worker', 'module'] }),
  } as const satisfies BuildOptions;
}

/** Which file of a bundle asks for which module that could send, sorted. */
function sendingImports({ inputs }: Metafile): readonly string[] {
  const imports = Object.entries(inputs).flatMap(([file, input]) =>
    input.imports
      .filter(({ external, path }) => external && SENDING_MODULE.test(path))
      .map(({ path }) => `${withinPackages(file)}: ${path}`),
  );
  return [...new Set(imports)].sort();
}

/** The path of a file of a library, wherever the libraries are; of our own files as it is. */
function withinPackages(file: string): string {
  return file.split('node_modules/').at(-1) ?? file;
}
