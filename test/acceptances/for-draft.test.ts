import assert from 'node:assert/strict';
import type { AcceptedFile } from '../../src/acceptances/accepted-file.js';
import { acceptancesFor } from '../../src/acceptances/for-draft.js';
import { acceptedFileOf, pathFrom } from '../../src/acceptances/paths.js';
import { findAccepted } from '../../src/acceptances/read.js';
import type { FileSource } from '../../src/references/index.js';

const folder = 'file:///desk/news';

const file: AcceptedFile = {
  accepted: [
    {
      draft: 'a b.md',
      rule: 'figure-differs',
      claim: 'C 45.',
      words: '45',
      reference: '../art.md',
      statement: 'S 54.',
    },
    { draft: 'a b.md', rule: 'name-not-found', claim: 'By Ada.', words: 'Ada' },
    { draft: 'other.md', rule: 'figure-differs', claim: 'C 45.', words: '45' },
  ],
  checked: [
    { draft: 'a b.md', claim: 'It opens.' },
    { draft: 'other.md', claim: 'It closes.' },
  ],
};

describe('what holds for a draft', () => {
  it('is what stands in the file for it, with references as addresses', () => {
    assert.deepEqual(acceptancesFor('file:///desk/news/a%20b.md', folder, file), [
      {
        kind: 'difference',
        rule: 'figure-differs',
        claim: 'C 45.',
        words: '45',
        reference: 'file:///desk/art.md',
        statement: 'S 54.',
      },
      { kind: 'difference', rule: 'name-not-found', claim: 'By Ada.', words: 'Ada' },
      { kind: 'claim', claim: 'It opens.' },
    ]);
  });

  it('is nothing for a draft that the file does not name', () => {
    assert.deepEqual(acceptancesFor('file:///desk/news/sub/other.md', folder, file), []);
  });
});

describe('the paths of the file', () => {
  const cases: readonly (readonly [what: string, file: string, path: string])[] = [
    ['a file of the folder', 'file:///desk/news/a%20b.md', 'a b.md'],
    ['a file of a folder in it', 'file:///desk/news/2026/a.md', '2026/a.md'],
    ['a file beside the folder', 'file:///desk/articles/a.md', '../articles/a.md'],
    ['a file that only begins like the folder', 'file:///desk/newspaper.md', '../newspaper.md'],
    ['a file elsewhere', 'vscode-vfs://host/a.md', 'vscode-vfs://host/a.md'],
  ];

  for (const [what, address, path] of cases) {
    it(`lead from the folder to ${what} and back`, () => {
      assert.equal(pathFrom(folder, address), path);
      const entry = { draft: 'a.md', rule: 'r', claim: 'c', words: 'w', reference: path };
      const [back] = acceptancesFor('file:///desk/news/a.md', folder, { accepted: [entry], checked: [] });
      assert.equal(back?.kind === 'difference' && back.reference, address);
    });
  }

  it('start where the file itself is kept', () => {
    assert.equal(acceptedFileOf(folder), 'file:///desk/news/.sourcecheck/accepted.json');
  });
});

describe('finding the file without a workspace', () => {
  const source = (files: Readonly<Record<string, string>>): FileSource => ({
    read: async (uri) => {
      const text = files[uri];
      return text === undefined
        ? { ok: false, problem: 'missing' }
        : { ok: true, bytes: new TextEncoder().encode(text) };
    },
  });

  it('takes the innermost folder that has one', async () => {
    const files = source({
      'file:///desk/.sourcecheck/accepted.json': '{}',
      'file:///desk/news/.sourcecheck/accepted.json': '{ "version": 1 }',
    });
    const found = await findAccepted('file:///desk/news/2026/a.md', files);
    assert.equal(found?.folder, folder);
    assert.equal(found?.reading.ok, true);
  });

  it('finds nothing where there is none up to the root', async () => {
    assert.equal(await findAccepted('file:///desk/news/a.md', source({})), undefined);
  });

  it('does not look further when one cannot be read', async () => {
    const files: FileSource = { read: async () => ({ ok: false, problem: 'unreadable' }) };
    const found = await findAccepted('file:///desk/news/a.md', files);
    assert.deepEqual(found?.reading, { ok: false, message: '“.sourcecheck/accepted.json” cannot be read' });
  });
});
