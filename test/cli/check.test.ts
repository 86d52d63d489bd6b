import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Outcome, useProgram } from './program.js';

describe('source-check check', () => {
  const { program, folder, write, run } = useProgram();

  function check(...args: readonly string[]): Promise<Outcome> {
    return run(['check', ...args]);
  }

  it('reports what differs like a compiler and exits with 1', async () => {
    write('draft.md', 'The northern dock now holds 32 cranes.\n');
    const { code, stdout, stderr } = await check('draft.md', '--reference', 'article.md');
    assert.deepEqual(stdout.split('\n'), [
      'draft.md:1:29  warning  figure-differs',
      '  The reference has “23”, not “32”',
      '     1 | The northern dock now holds 32 cranes.',
      '       |                             ^^',
      '  reference article.md:4:29',
      '     4 | The northern dock now holds 23 cranes and cost 412 million kroner.',
      '       |                             ^^',
      "  32 is 9 more than the reference's 23",
      '',
      '1 difference. Claims: 0 agreeing, 1 differing, 0 not found, 0 unchecked.',
      '',
    ]);
    assert.deepEqual([code, stderr], [1, '']);
  });

  it('prints what the README shows, as text and as JSON', async () => {
    write('draft.md', 'The northern dock now holds 32 cranes.\n');
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const text = await check('draft.md', '--reference', 'article.md');
    assert.ok(readme.includes(`\n\`\`\`text\n${text.stdout}\`\`\`\n`));
    const json = await check('draft.md', '--reference', 'article.md', '--format', 'json');
    const [, shown = ''] = /\n```json\n(\{\n {2}"version.*?)```\n/s.exec(readme) ?? [];
    assert.deepEqual(JSON.parse(shown), JSON.parse(json.stdout));
  });

  it('writes its report for other programs, and to a file', async () => {
    write('draft.md', 'The northern dock now holds 32 cranes.\n');
    const args = ['draft.md', '--reference', 'article.md'];
    const starts = {
      sarif: /^\{\n {2}"\$schema"/,
      junit: /^<\?xml /,
      github: /^::warning file=draft\.md,line=1,/,
      markdown: /^\*\*draft\.md\*\*: /,
    };
    for (const [format, start] of Object.entries(starts)) {
      const { code, stdout, stderr } = await check(...args, '--format', format);
      assert.match(stdout, start);
      assert.deepEqual([code, stderr], [1, '']);
      assert.deepEqual(await check(...args, '--format', format, '--output', 'report'), {
        code: 1,
        stdout: '',
        stderr: '',
      });
      assert.equal(readFileSync(join(folder(), 'report'), 'utf8'), stdout);
    }
    const nowhere = await check(...args, '--output', 'no/such/folder');
    assert.equal(nowhere.code, 2);
    assert.match(nowhere.stderr, /^source-check: the report “no\/such\/folder” could not be written: /);
  });

  it('succeeds with as many warnings as it is allowed', async () => {
    write('draft.md', 'The northern dock now holds 32 cranes.\n');
    const code = async (...more: readonly string[]) =>
      (await check('draft.md', ...more, '--reference', 'article.md')).code;
    assert.deepEqual([await code('--max-warnings', '1'), await code('--max-warnings', '0')], [0, 1]);
    const wrong = await check('draft.md', '--max-warnings', 'many', '--reference', 'article.md');
    assert.deepEqual([wrong.code, /whole number, 0 or more/.test(wrong.stderr)], [2, true]);
  });

  it('reads PDF files and Word documents, and tells the page', async () => {
    const file = (name: string) => readFileSync(new URL(`../references/converters/files/${name}`, import.meta.url));
    write('quay.pdf', file('groff-columns.pdf'));
    write('quay.docx', file('pandoc.docx'));
    write('draft.md', 'The second ferry will carry 69 passengers, the shipbuilders announced.\n');
    const { stdout } = await check('draft.md', '--reference', 'quay.pdf', 'quay.docx');
    assert.match(stdout, /^ {2}reference quay\.pdf, page 2$/m);
    const json = JSON.parse((await check('draft.md', '--reference', 'quay.pdf', '--format', 'json')).stdout);
    assert.equal(json.drafts[0].findings[0].source.page, 2);
    assert.match(
      (await run(['look-up', 'second ferry', '--reference', 'quay.pdf'])).stdout,
      /^quay\.pdf, page 2 {2}The second ferry/,
    );
  });

  it('compares what a draft cites with that file first', async () => {
    write('flats.md', 'The council will build 34 flats.\n');
    write('draft.md', 'The northern dock now holds 23 cranes ([minutes](flats.md)).\n');
    const { code, stdout } = await check('draft.md', '--reference', 'article.md');
    assert.match(
      stdout,
      /^draft\.md:1:40 {2}warning {2}wrong-source\n {2}This is in “article\.md”; “flats\.md”, which the draft cites/,
    );
    assert.equal(code, 1);
  });

  it('takes a link to a file that is not there for no reference', async () => {
    write('draft.md', 'The northern dock now holds 23 cranes ([minutes](gone.md)).\n');
    assert.equal((await check('draft.md', '--reference', 'article.md')).code, 0);
    assert.match((await check('draft.md')).stderr, /has no reference/);
  });

  it('prints a whole page as HTML, the same every time, and exits as with text', async () => {
    write('draft.md', 'The northern dock now holds 32 cranes.\n');
    const { code, stdout, stderr } = await check('draft.md', '--format', 'html', '--reference', 'article.md');
    assert.match(stdout, /^<!DOCTYPE html>\n.*<\/html>\n$/s);
    assert.match(stdout, /<p>The northern dock now holds <mark>32<\/mark> cranes\.<\/p>/);
    assert.match(stdout, /<p class="place">article\.md, line 4<\/p>/);
    assert.deepEqual([code, stderr], [1, '']);
    const again = await check('draft.md', '--format', 'html', '--reference', 'article.md');
    assert.equal(again.stdout, stdout);
  });

  it('puts several drafts into one page, which says nothing of where they lie', async () => {
    write('draft.md', 'The northern dock now holds 32 cranes.\n');
    const { stdout } = await check('draft.md', 'right.md', '--format', 'html', '--reference', 'article.md');
    assert.deepEqual(
      Array.from(stdout.matchAll(/<h2[^>]*>(.*?)<\/h2>/g), ([, name]) => name),
      ['draft.md', 'right.md'],
    );
    assert.ok(!stdout.includes(folder()), 'the page names the folder of the drafts');
  });

  it('complains of a comment that it cannot make out, but checks', async () => {
    write('draft.md', 'The northern dock now holds 23 cranes.\n\n<!-- source-check: ignore-nxt-line -->\n');
    const { code, stderr } = await check('draft.md', '--reference', 'article.md');
    assert.match(stderr, /^source-check: draft\.md:3:20: “ignore-nxt-line” .* did you mean “ignore-next-line”\?\n$/);
    assert.equal(code, 0);
  });

  it('exits with 0 where nothing differs', async () => {
    const { code, stdout, stderr } = await check('right.md');
    assert.equal(stdout, 'Nothing differs. Claims: 1 agreeing, 0 differing, 0 not found, 0 unchecked.\n');
    assert.deepEqual([code, stderr], [0, '']);
  });

  it('lists a figure that no reference has, but exits with 0', async () => {
    const { code, stdout } = await check('unfounded.md');
    assert.match(stdout, /^unfounded\.md:3:43 {2}information {2}figure-not-found$/m);
    assert.match(stdout, /^Nothing differs\. Claims: 0 agreeing, 0 differing, 1 not found, 0 unchecked\.$/m);
    assert.equal(code, 0);
  });

  it('lists a hedge that was left out, but exits with 0', async () => {
    write('hedged.md', 'The northern dock of Varnholm may hold 30 cranes as early as 2031.\n');
    write('unhedged.md', 'The northern dock of Varnholm will hold 30 cranes in 2031.\n');
    const { code, stdout } = await check('unhedged.md', '--reference', 'hedged.md');
    assert.match(stdout, /information {2}hedge-dropped$/m);
    assert.equal(code, 0);
  });

  it('speaks of a figure as soon as it is asked to', async () => {
    write('vague.md', 'Visitors to the old town see 32 tall machines.\n');
    write(
      'vaguer.md',
      'Fishermen who come home in the evening, tired and wet, tell their laughing children and grandmothers of 32 huge machines that they saw in the far north of the old bay, shining like fires.\n',
    );
    const ruleAt = async (draft: string, ...strictness: readonly string[]): Promise<string | undefined> => {
      const { stdout } = await check(draft, ...strictness, '--reference', 'article.md');
      return /figure-[a-z-]+/.exec(stdout)?.[0];
    };
    assert.equal(await ruleAt('vague.md', '--strictness', 'lenient'), undefined);
    assert.equal(await ruleAt('vague.md', '--strictness', 'standard'), 'figure-not-found');
    assert.equal(await ruleAt('vague.md'), 'figure-not-found');
    assert.equal(await ruleAt('vaguer.md', '--strictness', 'standard'), undefined);
    assert.equal(await ruleAt('vaguer.md', '--strictness', 'strict'), 'figure-not-found');
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
      `${readFileSync(join(folder(), 'right.md'), 'utf8')}\nThe tram line in Varnholm is due to open in 2027.\n`,
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
              source: { path: 'article.md', range: range(3, 28, 30), text: '23' },
              statement: {
                path: 'article.md',
                range: range(3, 0, 66),
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
    assert.deepEqual(
      [code, stdout],
      [0, 'Nothing differs. Claims: 0 agreeing, 0 differing, 0 not found, 0 unchecked.\n'],
    );
  });

  it('reads files with spaces and letters beyond ASCII in their names', async () => {
    mkdirSync(join(folder(), 'mes brouillons'));
    write('mes brouillons/été 1.md', readFileSync(join(folder(), 'bare.md')));
    const { stdout } = await check('mes brouillons/été 1.md', '--reference', 'article.md');
    assert.match(stdout, /^mes brouillons\/été 1\.md:1:29 {2}warning/m);
  });

  it('writes no colours into a pipe, and none where NO_COLOR asks for none', async () => {
    const environments: readonly Record<string, string>[] = [{}, { NO_COLOR: '1' }, { CI: 'true' }];
    for (const environment of environments) {
      const { stdout } = await run(['check', 'wrong.md'], environment);
      assert.doesNotMatch(stdout.replaceAll('\n', ''), /\p{Cc}/u);
    }
  });

  it('never writes to a file or beside it', async () => {
    const before = snapshot(folder());
    for (const name of readdirSync(folder())) chmodSync(join(folder(), name), 0o555);
    await check('wrong.md', 'right.md', 'bare.md', 'unfounded.md', '--reference', 'article.md');
    await check('wrong.md', '--format', 'json');
    assert.deepEqual(snapshot(folder()), before);
    for (const name of readdirSync(folder())) chmodSync(join(folder(), name), 0o755);
  });

  it('ends quietly when the reader of its output has gone', async () => {
    write('long.md', readFileSync(join(folder(), 'bare.md'), 'utf8').repeat(2_000));
    const child = spawn(process.execPath, [program(), 'check', 'long.md', '-r', 'article.md', '-f', 'json'], {
      cwd: folder(),
    });
    const errors: Buffer[] = [];
    child.stderr.on('data', (data: Buffer) => errors.push(data));
    child.stdout.destroy();
    await new Promise((resolve) => child.on('close', resolve));
    assert.equal(Buffer.concat(errors).toString(), '');
  });

  it('writes all of a long report into a pipe', async () => {
    write('long.md', readFileSync(join(folder(), 'bare.md'), 'utf8').repeat(400));
    const { stdout } = await check('long.md', '--reference', 'article.md', '--format', 'json');
    assert.ok(stdout.length > 300_000);
    assert.ok(JSON.parse(stdout).drafts[0].findings.length >= 400);
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
