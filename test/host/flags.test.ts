import assert from 'node:assert/strict';
import { readFlags } from './flags.js';

describe("VS Code's flags", () => {
  it('name the folder, the extensions under development and the tests', () => {
    const flags = readFlags([
      '/work',
      '--extensionDevelopmentPath=/a',
      '--extensionDevelopmentPath',
      '/b',
      '--extensionTestsPath=/t',
    ]);
    assert.deepEqual(flags, { folder: '/work', development: ['/a', '/b'], tests: '/t' });
  });

  it('name the folders of a profile and a package to install', () => {
    const flags = readFlags(['--user-data-dir=/u', '--extensions-dir', '/e', '--install-extension', '/x.vsix']);
    assert.deepEqual(flags, { development: [], userData: '/u', extensions: '/e', install: '/x.vsix' });
  });

  it('name a workspace of several folders, and whether it is trusted', () => {
    const flags = readFlags(['/work/desk.code-workspace', '--restricted']);
    assert.deepEqual(flags, { workspace: '/work/desk.code-workspace', trust: 'asked', development: [] });
  });

  it('name the language of the editor', () => {
    assert.deepEqual(readFlags(['--locale=de']), { development: [], locale: 'de' });
  });

  it('are passed over where only a desktop understands them', () => {
    assert.deepEqual(readFlags(['--no-sandbox', '--disable-updates', '--skip-welcome']), { development: [] });
  });
});
