import assert from 'node:assert/strict';
import { useProgram } from './program.js';

describe('source-check check says in one line why it could not run, and exits with 2,', () => {
  const { write, run } = useProgram();

  interface Failure {
    readonly name: string;
    readonly args: readonly string[];
    readonly says: RegExp;
    readonly files?: Readonly<Record<string, string | Uint8Array>>;
  }

  const failures: readonly Failure[] = [
    { name: 'for a missing draft', args: ['nope.md'], says: /the draft “nope\.md” does not exist; check its path/ },
    {
      name: 'for a missing reference',
      args: ['bare.md', '--reference', 'nope.md'],
      says: /the reference “nope\.md” does not exist; check its path/,
    },
    {
      name: 'for a missing reference that the draft names',
      args: ['d.md'],
      files: { 'd.md': '<!-- source-check: reference gone.md -->\n' },
      says: /the reference “gone\.md” does not exist/,
    },
    {
      name: 'for a folder as draft',
      args: ['chapters'],
      says: /the draft “chapters” is a folder, not a file; name the files/,
    },
    {
      name: 'for a folder as reference',
      args: ['bare.md', '--reference', 'chapters'],
      says: /the reference “chapters” is a folder, not a file/,
    },
    {
      name: 'for a binary draft',
      args: ['photo.md', '--reference', 'article.md'],
      files: { 'photo.md': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13) },
      says: /the draft “photo\.md” is not a text file; convert it/,
    },
    {
      name: 'for a binary reference',
      args: ['bare.md', '--reference', 'photo.png'],
      files: { 'photo.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13) },
      says: /the reference “photo\.png” is not a text file; convert it/,
    },
    {
      name: 'for invalid UTF-8',
      args: ['latin1.md', '--reference', 'article.md'],
      files: { 'latin1.md': Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x20, 0x32, 0x33) },
      says: /the draft “latin1\.md” is not valid UTF-8 text; save it as UTF-8/,
    },
    {
      name: 'for an empty reference',
      args: ['bare.md', '--reference', 'empty.md'],
      says: /the reference “empty\.md” is empty; name a reference that has text/,
    },
    {
      name: 'for a reference without prose',
      args: ['bare.md', '--reference', 'no-prose.md'],
      says: /the reference “no-prose\.md” is empty/,
    },
    {
      name: 'for a draft without reference',
      args: ['bare.md'],
      says: /“bare\.md” has no reference; add --reference <file>/,
    },
    {
      name: 'for a draft that is its own reference',
      args: ['bare.md', '--reference', 'bare.md'],
      says: /“bare\.md” has no reference/,
    },
    {
      name: 'for front matter that is broken',
      args: ['d.md'],
      files: { 'd.md': '---\nreferences: [article.md\n---\nText.\n' },
      says: /the draft “d\.md”: The front matter is not valid YAML/,
    },
    {
      name: 'for a reference on the network',
      args: ['d.md'],
      files: { 'd.md': '<!-- source-check: reference https://example.org/a.md -->\n' },
      says: /is on the network; Source Check reads only files/,
    },
    {
      name: 'for a path that would command the terminal',
      args: ['nope\u001b[2J\n.md'],
      says: /the draft “nope\ufffd\[2J \.md” does not exist/,
    },
    { name: 'for no draft', args: [], says: /no draft to check; name the drafts before --reference/ },
    {
      name: 'for drafts behind --reference',
      args: ['--reference', 'article.md', 'bare.md'],
      says: /no draft to check; name the drafts before --reference/,
    },
    {
      name: 'for an unknown option',
      args: ['bare.md', '--refrence', 'x'],
      says: /unknown option '--refrence'.*--reference/,
    },
    { name: 'for an option without its value', args: ['bare.md', '--reference'], says: /argument missing/ },
    {
      name: 'for an unknown strictness',
      args: ['wrong.md', '--strictness', 'harsh'],
      says: /'harsh' is invalid.*lenient, standard, strict;/,
    },
    {
      name: 'for an unknown format',
      args: ['wrong.md', '--format', 'xml'],
      says: /'xml' is invalid.*text, json, html, sarif, junit, github, markdown;/,
    },
  ];

  for (const { name, args, says, files = {} } of failures) {
    it(name, async () => {
      for (const [file, content] of Object.entries(files)) write(file, content);
      const { code, stdout, stderr } = await run(['check', ...args]);
      assert.match(stderr, /^source-check: [^\n]+\n$/);
      assert.match(stderr, says);
      assert.deepEqual([code, stdout], [2, '']);
    });
  }

  it('even if other drafts could be checked', async () => {
    const { code, stdout } = await run(['check', 'wrong.md', 'nope.md']);
    assert.deepEqual([code, stdout], [2, '']);
  });
});
