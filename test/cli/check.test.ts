import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildProgram, copyFiles, type Outcome, type Program } from './program.js';

describe('source-check check', () => {
  let program: Program;
  let folder: string;

  before(async () => {
    program = await buildProgram();
  });
  after(() => program.remove());
  beforeEach(() => {
    folder = copyFiles();
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function check(...args: readonly string[]): Promise<Outcome> {
    return program.run(folder, ['check', ...args]);
  }

  function write(name: string, content: string | Uint8Array): void {
    writeFileSync(join(folder, name), content);
  }

  it('reports what differs like a compiler and exits with 1', async () => {
    write('draft.md', 'The northern dock now holds 32 cranes.\n');
    const { code, stdout, stderr } = await check('draft.md', '--reference', 'article.md');
    assert.deepEqual(stdout.split('\n'), [
      'draft.md:1:29  warning  figure-differs',
      '  The reference has “23”, not “32”',
      '     1 | The northern dock now holds 32 cranes.',
      '       |                             ^^',
      '  reference article.md:3:88',
      '     3 | …nholm reopened its northern dock on Monday. The northern dock now holds 23 cranes and cost 412 million kroner.',
      '       |                                                                          ^^',
      "  32 is 9 more than the reference's 23",
      '',
      '1 difference. Claims that agree with the references: 0 of 1.',
      '',
    ]);
    assert.deepEqual([code, stderr], [1, '']);
  });

  it('exits with 0 where nothing differs', async () => {
    const { code, stdout, stderr } = await check('right.md');
    assert.equal(stdout, 'Nothing differs. Claims that agree with the references: 1 of 1.\n');
    assert.deepEqual([code, stderr], [0, '']);
  });

  it('lists a figure that no reference has, but exits with 0', async () => {
    const { code, stdout } = await check('unfounded.md');
    assert.match(stdout, /^unfounded\.md:3:43 {2}information {2}figure-not-found$/m);
    assert.match(stdout, /^Nothing differs, 1 not found in the references\./m);
    assert.equal(code, 0);
  });

  it('finds the reference that a draft names, from the folder of the draft', async () => {
    const { code, stdout } = await check('chapters/one.md');
    assert.match(stdout, /^chapters\/one\.md:3:45 {2}warning {2}date-differs$/m);
    assert.match(stdout, /^ {2}reference minutes\.txt:1:95$/m);
    assert.equal(code, 1);
  });

  it('checks a draft against several references', async () => {
    const { stdout } = await check('bare.md', '--reference', 'article.md', 'minutes.txt');
    assert.match(stdout, /^bare\.md:1:29 {2}warning {2}figure-differs$/m);
    assert.match(stdout, /^bare\.md:3:45 {2}warning {2}date-differs$/m);
  });

  it('checks several drafts, each against its own references', async () => {
    const { code, stdout } = await check('right.md', 'wrong.md', 'chapters/one.md');
    const places = stdout.split('\n').filter((line) => / {2}warning {2}/.test(line));
    assert.deepEqual(places, ['wrong.md:5:29  warning  figure-differs', 'chapters/one.md:3:45  warning  date-differs']);
    assert.equal(code, 1);
  });

  it('adds the given references to those that a draft names', async () => {
    write(
      'both.md',
      `${readFileSync(join(folder, 'right.md'), 'utf8')}\nThe tram line in Varnholm is due to open in 2027.\n`,
    );
    const { stdout } = await check('both.md', '--reference', 'minutes.txt', '--format', 'json');
    const { references, findings } = JSON.parse(stdout).drafts[0];
    assert.deepEqual(references, ['article.md', 'minutes.txt']);
    assert.deepEqual(
      findings.map(({ rule }: { rule: string }) => rule),
      ['date-differs'],
    );
  });

  it('writes JSON that programs can read, with lines and characters from 0', async () => {
    const { code, stdout } = await check('wrong.md', '--format', 'json');
    const range = (line: number, start: number, end: number): object => ({
      start: { line, character: start },
      end: { line, character: end },
    });
    assert.deepEqual(JSON.parse(stdout), {
      version: 1,
      drafts: [
        {
          path: 'wrong.md',
          references: ['article.md'],
          claims: 1,
          findings: [
            {
              rule: 'figure-differs',
              topic: 'figure',
              verdict: 'differs',
              severity: 'warning',
              message: 'The reference has “23”, not “32”',
              reason: "32 is 9 more than the reference's 23",
              range: range(4, 28, 30),
              text: '32',
              source: { path: 'article.md', range: range(2, 87, 89), text: '23' },
              statement: {
                path: 'article.md',
                range: range(2, 59, 125),
                text: 'The northern dock now holds 23 cranes and cost 412 million kroner.',
              },
              fix: '23',
            },
          ],
        },
      ],
    });
    assert.equal(code, 1);
  });

  it('keeps silent where the draft asks for it', async () => {
    write('silenced.md', '<!-- source-check: ignore-file -->\nThe northern dock now holds 32 cranes.\n');
    assert.equal((await check('silenced.md', '--reference', 'article.md')).code, 0);
  });

  it('counts columns the same in a draft with CRLF line ends, a byte-order mark and an emoji', async () => {
    write('windows.md', '\ufeff# 🚢\r\n\r\nThe northern dock now holds 32 cranes.\r\n');
    const { stdout } = await check('windows.md', '--reference', 'article.md');
    assert.match(stdout, /^windows\.md:3:29 {2}warning/m);
  });

  it('finds nothing to check in an empty draft', async () => {
    const { code, stdout } = await check('empty.md', '--reference', 'article.md');
    assert.deepEqual([code, stdout], [0, 'Nothing differs. Claims that agree with the references: 0 of 0.\n']);
  });

  it('reads files with spaces and letters beyond ASCII in their names', async () => {
    mkdirSync(join(folder, 'mes brouillons'));
    write('mes brouillons/été 1.md', readFileSync(join(folder, 'bare.md')));
    const { stdout } = await check('mes brouillons/été 1.md', '--reference', 'article.md');
    assert.match(stdout, /^mes brouillons\/été 1\.md:1:29 {2}warning/m);
  });

  it('writes no colours into a pipe, and none where NO_COLOR asks for none', async () => {
    const environments: readonly Record<string, string>[] = [{}, { NO_COLOR: '1' }, { CI: 'true' }];
    for (const environment of environments) {
      const { stdout } = await program.run(folder, ['check', 'wrong.md'], environment);
      assert.doesNotMatch(stdout.replaceAll('\n', ''), /\p{Cc}/u);
    }
  });

  it('never writes to a file or beside it', async () => {
    const before = snapshot(folder);
    for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o555);
    await check('wrong.md', 'right.md', 'bare.md', 'unfounded.md', '--reference', 'article.md');
    await check('wrong.md', '--format', 'json');
    assert.deepEqual(snapshot(folder), before);
    for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o755);
  });

  it('ends quietly when the reader of its output has gone', async () => {
    write('long.md', readFileSync(join(folder, 'bare.md'), 'utf8').repeat(2_000));
    const child = spawn(process.execPath, [program.path, 'check', 'long.md', '-r', 'article.md', '-f', 'json'], {
      cwd: folder,
    });
    const errors: Buffer[] = [];
    child.stderr.on('data', (data: Buffer) => errors.push(data));
    child.stdout.destroy();
    await new Promise((resolve) => child.on('close', resolve));
    assert.equal(Buffer.concat(errors).toString(), '');
  });

  it('writes all of a long report into a pipe', async () => {
    write('long.md', readFileSync(join(folder, 'bare.md'), 'utf8').repeat(400));
    const { stdout } = await check('long.md', '--reference', 'article.md', '--format', 'json');
    assert.ok(stdout.length > 300_000);
    assert.ok(JSON.parse(stdout).drafts[0].findings.length >= 400);
  });

  describe('says in one line why it could not run, and exits with 2,', () => {
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
        says: /the draft “d\.md”: [Tt]he front matter is not valid YAML/,
      },
      {
        name: 'for a reference on the network',
        args: ['d.md'],
        files: { 'd.md': '<!-- source-check: reference https://example.org/a.md -->\n' },
        says: /is on the network; Source Check reads only files/,
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
      { name: 'for an unknown format', args: ['wrong.md', '--format', 'xml'], says: /'xml' is invalid.*text, json;/ },
    ];

    for (const { name, args, says, files = {} } of failures) {
      it(name, async () => {
        for (const [file, content] of Object.entries(files)) write(file, content);
        const { code, stdout, stderr } = await check(...args);
        assert.match(stderr, /^source-check: [^\n]+\n$/);
        assert.match(stderr, says);
        assert.deepEqual([code, stdout], [2, '']);
      });
    }

    it('even if other drafts could be checked', async () => {
      const { code, stdout } = await check('wrong.md', 'nope.md');
      assert.deepEqual([code, stdout], [2, '']);
    });
  });
});

/** The content of every file of a folder and when it was last changed. */
function snapshot(folder: string): readonly unknown[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => {
      const path = join(folder, name);
      const { mtimeMs } = statSync(path);
      return [name, mtimeMs, statSync(path).isFile() ? readFileSync(path, 'utf8') : ''];
    });
}
