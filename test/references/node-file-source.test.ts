import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fileName, pathWithin } from '../../src/references/addresses.js';
import { nodeFileSource } from '../../src/references/node-file-source.js';
import { LARGEST_FILE } from '../../src/references/problems.js';

describe('the files of this machine', () => {
  let folder = '';

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'source check '));
  });

  afterEach(() => rm(folder, { recursive: true }));

  it('reads the bytes of a file whose name needs encoding', async () => {
    await writeFile(join(folder, 'a #%é.md'), 'One.');
    const content = await nodeFileSource.read(address('a #%é.md'));
    assert.ok(content.ok && 'bytes' in content);
    assert.equal(Buffer.from(content.bytes).toString(), 'One.');
  });

  it('tells what cannot be read, and why', async () => {
    await writeFile(join(folder, 'big.txt'), '');
    await truncate(join(folder, 'big.txt'), LARGEST_FILE + 1);
    await writeFile(join(folder, 'small.txt'), '');
    for (const [uri, problem] of [
      [address('none.md'), 'missing'],
      [address('small.txt/none.md'), 'missing'],
      [address('.'), 'directory'],
      [address('big.txt'), 'too-large'],
      ['file:///dev/null', 'unreadable'],
      ['untitled:Untitled-1', 'unreadable'],
    ] as const) {
      assert.deepEqual(await nodeFileSource.read(uri), { ok: false, problem }, uri);
    }
  });

  it('lists the files of a folder and its folders, but not those that hold no articles', async () => {
    for (const path of ['.git/x', 'node_modules/x', 'in/deep/a b.md', 'b.md']) {
      await mkdir(join(folder, path, '..'), { recursive: true });
      await writeFile(join(folder, path), '');
    }
    const listed = (await nodeFileSource.listFiles?.(address('.'))) ?? [];
    assert.deepEqual(listed.map((uri) => pathWithin(address('.'), uri)).sort(), ['b.md', 'in/deep/a b.md']);
    assert.ok(listed.map(fileName).includes('a b.md'));
  });

  it('finds nothing in a folder that is not there', async () => {
    assert.deepEqual(await nodeFileSource.listFiles?.(address('none')), []);
  });

  function address(name: string): string {
    return pathToFileURL(join(folder, name)).href;
  }
});
