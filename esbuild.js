// Builds every bundle: `node esbuild.js` (development, with source maps), `--production` (minified), `--watch`.
import { context } from 'esbuild';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

const common = {
  bundle: true,
  minify: production,
  sourcemap: !production,
  sourcesContent: false,
  target: 'es2022',
  logLevel: 'info',
  // Both builds of the JSON parser work, but only this one can be bundled for CommonJS.
  mainFields: ['module', 'main'],
};
/** Readers of other programs' files, which are loaded when they are first needed. */
const CONVERTERS = ['docx', 'pdf'];

/** What a library would ask the network for is not there in a converter. */
const WITHOUT_NETWORK = { XMLHttpRequest: 'undefined', fetch: 'undefined' };

/** Leaves converters out of the bundles that need them now and then; they are bundles of their own, with the given ending. */
function convertersApart(ending) {
  return {
    name: 'converters-apart',
    setup(build) {
      build.onResolve({ filter: /^\.\.\/converters\/\w+\.js$/ }, ({ path, kind }) =>
        kind === 'dynamic-import'
          ? { path: `./converters/${path.slice(path.lastIndexOf('/') + 1, -'.js'.length)}${ending}`, external: true }
          : undefined,
      );
    },
  };
}

const node = { ...common, platform: 'node', target: 'node20', plugins: [convertersApart('.cjs')] };
const browser = {
  ...common,
  platform: 'browser',
  mainFields: ['browser', 'module', 'main'],
  // Both run in web workers: what packages have for pages would look for a document.
  conditions: ['worker', 'module'],
  plugins: [convertersApart('.js')],
};

/** One entry a line: what is built from where. */
const bundles = [
  { ...common, platform: 'neutral', format: 'esm', entryPoints: ['src/engine/index.ts'], outfile: 'dist/engine.mjs' },
  {
    ...node,
    format: 'cjs',
    entryPoints: ['src/extension/node.ts'],
    outfile: 'dist/extension.cjs',
    external: ['vscode'],
  },
  { ...node, format: 'cjs', entryPoints: ['src/server/node.ts'], outfile: 'dist/server.cjs' },
  ...CONVERTERS.map((name) => ({
    ...node,
    format: 'cjs',
    define: WITHOUT_NETWORK,
    entryPoints: [`src/references/converters/${name}.ts`],
    outfile: `dist/converters/${name}.cjs`,
  })),
  ...CONVERTERS.map((name) => ({
    ...browser,
    format: 'esm',
    define: WITHOUT_NETWORK,
    entryPoints: [`src/references/converters/${name}.ts`],
    outfile: `dist/web/converters/${name}.js`,
  })),
  {
    ...node,
    format: 'cjs',
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.cjs',
    loader: { '.md': 'text' },
    define: { 'import.meta.dirname': '__dirname' },
  },
  {
    ...browser,
    format: 'cjs',
    entryPoints: ['src/extension/web.ts'],
    outfile: 'dist/web/extension.js',
    external: ['vscode'],
  },
  { ...browser, format: 'iife', entryPoints: ['src/server/web.ts'], outfile: 'dist/web/server.js' },
];

for (const bundle of bundles) {
  const build = await context(bundle);
  if (watch) {
    await build.watch();
    continue;
  }
  await build.rebuild();
  await build.dispose();
}
