import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { check, createLibrary } from '../../../src/engine/index.js';
import { textOfPages } from '../../../src/references/converters/pdf-text.js';
import { type LoadedReference, loadReference, withoutRoughFixes } from '../../../src/references/index.js';
import { memoryFiles } from '../memory-file-source.js';

const FILES = new URL('./files/', import.meta.url);
/** Each sentence but the last says something of the article, and not what it says. */
const DRAFT =
  'The harbour of Skarvik counted 1,520 ships last year, Ida Lund said. The council will build 43 flats at the old shipyard. ' +
  'The quay is 208 metres long. It was built in 1913 by a well-known firm. Building is to start in May 2027.';

async function loaded(name: string, bytes: Uint8Array = readFileSync(new URL(name, FILES))): Promise<LoadedReference> {
  const load = await loadReference(`file:///${name}`, memoryFiles({ [`file:///${name}`]: bytes }));
  assert.ok(load.ok, load.ok ? '' : load.problem.message);
  return load.reference;
}

async function complaint(name: string, bytes: Uint8Array): Promise<string> {
  const load = await loadReference(`file:///${name}`, memoryFiles({ [`file:///${name}`]: bytes }));
  return load.ok ? '' : load.problem.message;
}

async function reportedOf(name: string): Promise<readonly (readonly unknown[])[]> {
  const { findings } = check({ text: DRAFT }, createLibrary([await loaded(name)]));
  return findings.map(({ rule, draft, source, fix }) => [rule, draft.text, source?.text, fix]);
}

describe('an article that another program wrote', () => {
  for (const name of ['pandoc.docx', 'libreoffice.docx', 'libreoffice.pdf']) {
    it(`has the same findings in ${name} as in plain words`, async () => {
      const expected = await reportedOf('article.md');
      assert.deepEqual(
        expected.map(([, draft, source]) => [draft, source]),
        [
          ['1,520', '1,250'],
          ['43', '34'],
          ['208 metres', '280 metres'],
          ['1913', '1931'],
        ],
      );
      assert.deepEqual(await reportedOf(name), expected);
    });
  }

  it('keeps its headings, lists and tables, without bookmarks', async () => {
    for (const name of ['pandoc.docx', 'libreoffice.docx']) {
      const { text, format } = await loaded(name);
      assert.equal(format, 'markdown');
      assert.match(text, /^# The harbour of Skarvik$/m);
      assert.match(text, /^- The quay is 280 metres long\.$/m);
      assert.match(text, /^\| 2025 +\| 1,250 +\|$/m);
      assert.ok(!text.includes('[]('));
    }
  });
});

describe('the pages of a PDF file', () => {
  it('are read column by column, without running heads and with divided words joined', async () => {
    const { text, converted } = await loaded('groff-columns.pdf');
    assert.match(text, /who called the undertaking a well-known precedent for comparable neighbourhoods\./);
    assert.match(text, /had asked for an extraordinarily detailed representation of international transportation\./);
    assert.ok(!text.includes('Skarvik Review'));
    const pages = converted?.pages ?? [];
    assert.deepEqual(
      pages.map((start) => text.slice(start, start + 12)),
      ['Harbours of ', 'On the secon', 'On the third'],
    );
  });

  const line = (
    text: string,
    at: Partial<{ left: number; right: number; base: number; height: number; isRow: boolean }> = {},
  ) => ({
    text,
    left: 0,
    right: 300,
    base: 500,
    height: 10,
    isRow: false,
    ...at,
  });

  it('go on in the next page where a sentence does', () => {
    const { text, pages } = textOfPages([[line('The harbour of')], [line('Skarvik counted 12 ships.')]]);
    assert.equal(text, 'The harbour of Skarvik counted 12 ships.');
    assert.deepEqual(pages, [0, 15]);
  });

  it('keep the hyphen of a word that has one elsewhere, and that of a span of years', () => {
    const lines = ['a well-known firm, the well-', 'known one of 1931–', '1940, is ship-', 'building.'];
    const { text } = textOfPages([lines.map((words, at) => line(words, { base: 500 - at * 12 }))]);
    assert.equal(text, 'a well-known firm, the well-known one of 1931–1940, is shipbuilding.');
  });

  it('have a place where a page has no words', () => {
    assert.deepEqual(textOfPages([[line('One.')], [], [line('Two.')]]).pages, [0, 4, 6]);
  });
});

describe('a file that has no text for us', () => {
  const read = (name: string) => readFileSync(new URL(name, FILES));
  const cases: readonly (readonly [what: string, name: string, bytes: () => Uint8Array, complaint: RegExp])[] = [
    [
      'a PDF file with a password',
      'a.pdf',
      () => read('encrypted.pdf'),
      /is protected by a password; save a copy without one/,
    ],
    ['a PDF file of pictures', 'a.pdf', () => read('drawing.pdf'), /has no text, only pictures of it/],
    [
      'a PDF file that breaks off',
      'a.pdf',
      () => read('libreoffice.pdf').subarray(0, 300),
      /is damaged, or not the kind of file/,
    ],
    ['a text with the name of a PDF file', 'a.pdf', () => read('article.md'), /is damaged, or not the kind of file/],
    [
      'a Word document that breaks off',
      'a.docx',
      () => read('pandoc.docx').subarray(0, 5000),
      /is damaged, or not the kind of file/,
    ],
    [
      'a text with the name of a Word document',
      'a.docx',
      () => read('article.md'),
      /is damaged, or not the kind of file/,
    ],
    [
      'a Word document with a password',
      'a.docx',
      () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]),
      /is protected by a password/,
    ],
    ['an empty file', 'a.docx', () => new Uint8Array(), /is empty/],
  ];

  for (const [what, name, bytes, message] of cases) {
    it(`is told in one line: ${what}`, async () => assert.match(await complaint(name, bytes()), message));
  }
});

describe('a text that was read with gaps', () => {
  it('gives no words to copy', () => {
    const article = 'The quay is 280 metres long and was built in 1931.';
    const reference = { uri: 'r', text: article, format: 'plaintext' } as const;
    const { findings } = check({ text: 'The quay is 208 metres long.' }, createLibrary([reference]));
    const fixes = (isRough: boolean) =>
      withoutRoughFixes(findings, [{ uri: 'r', converted: { isRough } }]).map(({ fix }) => fix);
    assert.deepEqual(fixes(false), ['280 metres']);
    assert.deepEqual(fixes(true), [undefined]);
  });
});
