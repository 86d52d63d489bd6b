import assert from 'node:assert/strict';
import { citedFiles } from '../../src/references/citations.js';
import { findReferences, isMeant } from '../../src/references/index.js';
import { memoryFiles } from './memory-file-source.js';

const FOLDER = 'file:///home/mia/news';

describe('the files that a draft cites', () => {
  const cases: readonly (readonly [what: string, text: string, cited: readonly (readonly [string, string])[]])[] = [
    ['a link', 'It has 23 [members](nato.md).', [['[members](nato.md)', 'nato.md']]],
    [
      'a link with a title, a fragment and an escape',
      'So [it](in/my%20notes.md#two "Notes") is.',
      [['[it](in/my%20notes.md#two "Notes")', 'in/my notes.md']],
    ],
    ['a link that is defined elsewhere', 'So [it][n] is.\n\n[n]: nato.md', [['[it][n]', 'nato.md']]],
    ['a note with a link', 'It has 23 members.[^1]\n\n[^1]: See [the article](nato.md).', [['[^1]', 'nato.md']]],
    [
      'a note with two links, one of them defined elsewhere',
      'It has 23.[^1]\n\n[^1]: [a](a.md), [b][]\n\n[b]: b.html',
      [
        ['[^1]', 'a.md'],
        ['[^1]', 'b.html'],
      ],
    ],
    [
      'two marks of one note',
      'A.[^n] B.[^n]\n\n[^n]: [a](a.md)',
      [
        ['[^n]', 'a.md'],
        ['[^n]', 'a.md'],
      ],
    ],
    ['no web page', 'See [it](https://example.org/nato.md) and <https://example.org/a.md>.', []],
    ['no other kind of file', '![A map](map.png) and [the sheet](sheet.xyz).', []],
    ['no place in the draft itself', 'See [above](#top).', []],
    ['no address that cannot be read', 'See [it](%E0%A4%A.md).', []],
    ['nothing that code shows', '`[it](nato.md)`', []],
    [
      'a link in a heading, a list and a table',
      '# [H](h.md)\n\n- [L](l.md)\n\n| [T](t.md) |\n| - |\n',
      [
        ['[H](h.md)', 'h.md'],
        ['[L](l.md)', 'l.md'],
        ['[T](t.md)', 't.md'],
      ],
    ],
  ];

  for (const [what, text, cited] of cases) {
    it(`are those of ${what}`, () => {
      for (const mark of ['', '\uFEFF']) {
        const found = citedFiles({ uri: `${FOLDER}/draft.md`, text: mark + text, format: 'markdown' });
        assert.deepEqual(
          found.map(({ start, end, name }) => [(mark + text).slice(start, end), name]),
          cited,
        );
      }
    });
  }

  it('are none where the draft is in no folder yet', () => {
    assert.deepEqual(citedFiles({ uri: 'untitled:Untitled-1', text: 'See [it](a.md).', format: 'markdown' }), []);
  });
});

describe('the references of a draft that cites files', () => {
  const draft = (text: string, chosen: readonly string[] = []) =>
    findReferences({ uri: `${FOLDER}/draft.md`, text, format: 'markdown', chosen, settings: [] }, memoryFiles());

  it('need no other configuration', async () => {
    const { references, isCitedAlone } = await draft('It has 23 [members](nato.md), [they](./nato.md) say.');
    assert.deepEqual(
      references.map(({ uri, namedBy }) => [uri, namedBy]),
      [[`${FOLDER}/nato.md`, 'citation']],
    );
    assert.ok(isCitedAlone);
  });

  it('stand beside those that it names, each once', async () => {
    const found = await draft('<!-- source-check: reference a.md -->\n\n[A](a.md) and [b](b.md).', ['file:///x/c.md']);
    assert.deepEqual(
      found.references.map(({ uri, namedBy }) => [uri, namedBy]),
      [
        [`${FOLDER}/a.md`, 'comment'],
        ['file:///x/c.md', 'choice'],
        [`${FOLDER}/b.md`, 'citation'],
      ],
    );
    assert.ok(!found.isCitedAlone);
    assert.ok(isMeant(`${FOLDER}/a.md`, found));
    assert.ok(!isMeant(`${FOLDER}/b.md`, found));
  });

  it('are not the draft itself', async () => {
    assert.deepEqual((await draft('See [above](draft.md#top).')).references, []);
  });
});
