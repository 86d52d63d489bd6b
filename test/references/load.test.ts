import assert from 'node:assert/strict';
import { createLibraryLoader, type FileContent, loadReference } from '../../src/references/index.js';
import { memoryFiles } from './memory-file-source.js';

const A = 'file:///news/a.md';
const B = 'file:///news/b.txt';

describe('loading a reference', () => {
  it('gives its text, its markup and its file name', async () => {
    const loaded = await loadReference(
      'file:///news/my%20a.MD',
      memoryFiles({ 'file:///news/my%20a.MD': '\uFEFF# A' }),
    );
    assert.deepEqual(loaded, {
      ok: true,
      reference: { uri: 'file:///news/my%20a.MD', title: 'my a.MD', text: '# A', format: 'markdown' },
    });
  });

  it('takes the text and the language of an editor that has it open', async () => {
    const open: FileContent = { ok: true, text: '# A', languageId: 'markdown' };
    const loaded = await loadReference('untitled:Untitled-2', { read: async () => open });
    assert.equal(loaded.ok && loaded.reference.format, 'markdown');
  });

  it('names the file that cannot be used and says why', async () => {
    const broken = memoryFiles({ [A]: new Uint8Array([0x41, 0xff]), [B]: ' \n' });
    const messages = await Promise.all(
      [A, B, 'file:///news/none.md'].map(async (uri) => {
        const loaded = await loadReference(uri, broken);
        return loaded.ok ? '' : loaded.problem.message;
      }),
    );
    assert.deepEqual(messages, [
      '“a.md” is not valid UTF-8 text; save it as UTF-8',
      '“b.txt” is empty',
      '“none.md” does not exist',
    ]);
  });

  it('takes blank text in an editor for an empty file', async () => {
    const loaded = await loadReference(A, { read: async () => ({ ok: true, text: ' \n', languageId: 'markdown' }) });
    assert.equal(!loaded.ok && loaded.problem.problem, 'empty');
  });
});

describe('loading a library', () => {
  it('loads what can be loaded and says what cannot', async () => {
    const { load } = createLibraryLoader(memoryFiles({ [A]: 'The bay has 23 buoys.' }));
    const { library, references, problems } = await load([A, B]);
    assert.equal(library.references.length, 1);
    assert.deepEqual(
      references.map(({ uri }) => uri),
      [A],
    );
    assert.deepEqual(
      problems.map(({ uri, problem }) => [uri, problem]),
      [[B, 'missing']],
    );
  });

  it('reads a file once and keeps the library', async () => {
    const files = memoryFiles({ [A]: 'One.', [B]: 'Two.' });
    const { load } = createLibraryLoader(files);
    const first = await load([A, B]);
    const second = await load([A, B]);
    assert.equal(second.library, first.library);
    await load([B]);
    assert.deepEqual(files.reads, [A, B]);
  });

  it('builds the library again when the text of a reference changes', async () => {
    const files = memoryFiles({ [A]: 'One.' });
    const { load, invalidate } = createLibraryLoader(files);
    const first = await load([A]);
    files.write(A, 'Another one.');
    assert.equal((await load([A])).library, first.library);
    invalidate(A);
    const second = await load([A]);
    assert.notEqual(second.library, first.library);
    assert.equal(second.references[0]?.text, 'Another one.');
  });

  it('keeps the library when a reference is saved as it was', async () => {
    const { load, invalidate } = createLibraryLoader(memoryFiles({ [A]: 'One.' }));
    const first = await load([A]);
    invalidate(A);
    assert.equal((await load([A])).library, first.library);
  });

  it('notices when a reference goes and comes back', async () => {
    const files = memoryFiles();
    const { load, invalidate } = createLibraryLoader(files);
    assert.equal((await load([A])).problems.length, 1);
    files.write(A, 'One.');
    invalidate(A);
    const { references, problems } = await load([A]);
    assert.deepEqual([references.length, problems.length], [1, 0]);
  });

  it('knows a file under every way to write its address', async () => {
    const files = memoryFiles({ 'file:///c%3A/a.md': 'One.' });
    const { load, invalidate } = createLibraryLoader(files);
    const first = await load(['file:///C:/a.md']);
    assert.equal((await load(['file:///c%3A/a.md'])).library, first.library);
    files.write('file:///c%3A/a.md', 'Two.');
    invalidate('file:///c:/a.md');
    assert.equal((await load(['file:///C:/a.md'])).references[0]?.text, 'Two.');
  });

  it('keeps only so many libraries, and the latest', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `file:///${index}.md`);
    const { load } = createLibraryLoader(memoryFiles(Object.fromEntries(names.map((name) => [name, 'One.']))));
    const loaded = [];
    for (const name of names) loaded.push(await load([name]));
    assert.equal((await load(names.slice(-1))).library, loaded.at(-1)?.library);
    assert.notEqual((await load(names.slice(0, 1))).library, loaded[0]?.library);
  });

  it('loads an empty library for a draft without references', async () => {
    const { library, references } = await createLibraryLoader(memoryFiles()).load([]);
    assert.deepEqual([library.references.length, references.length], [0, 0]);
  });
});
