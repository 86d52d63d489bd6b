import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../../src/engine/rules/index.js';
import { type Outcome, useProgram } from './program.js';

const PROJECT = new URL('../../', import.meta.url);

function projectFile(path: string): string {
  return readFileSync(new URL(path, PROJECT), 'utf8');
}

describe('source-check', () => {
  const { programFolder, write, run: runWith } = useProgram();

  function run(...args: readonly string[]): Promise<Outcome> {
    return runWith(args);
  }

  function assertFailure({ code, stdout, stderr }: Outcome, says: RegExp): void {
    assert.match(stderr, /^source-check: [^\n]+\n$/);
    assert.match(stderr, says);
    assert.deepEqual([code, stdout], [2, '']);
  }

  describe('look-up', () => {
    it('prints the statements that come nearest, best first, with their places', async () => {
      const { code, stdout } = await run(
        'look-up',
        'who sells the lighthouse',
        '--reference',
        'article.md',
        'minutes.txt',
      );
      assert.equal(
        stdout.split('\n')[0],
        'article.md:6:1  Ida Lund, the harbour master, said that the old lighthouse would be sold next spring.',
      );
      assert.equal(code, 0);
    });

    it('forgives a misspelt word', async () => {
      const { stdout } = await run('look-up', 'lighhouse', '--reference', 'article.md');
      assert.match(stdout, /^article\.md:6:1 {2}Ida Lund/);
    });

    it('prints no more statements than asked for', async () => {
      const { stdout } = await run('look-up', 'Varnholm', '-r', 'article.md', 'minutes.txt', '--limit', '1');
      assert.equal(stdout.trim().split('\n').length, 1);
    });

    it('prints nothing and exits with 1 where nothing is found', async () => {
      assert.deepEqual(await run('look-up', 'zzzqqq', '-r', 'article.md'), { code: 1, stdout: '', stderr: '' });
    });

    it('prints a statement that is wrapped over lines as one line', async () => {
      write('wrapped.md', 'The whale museum\n  moves to Skarvik.\n');
      const { stdout } = await run('look-up', 'whale', '-r', 'wrapped.md');
      assert.equal(stdout, 'wrapped.md:1:1  The whale museum moves to Skarvik.\n');
    });

    it('needs words', async () => assertFailure(await run('look-up', ' ', '-r', 'article.md'), /no words to look up/));

    it('needs a reference', async () => assertFailure(await run('look-up', 'dock'), /--reference/));

    it('needs a reference that it can read', async () => {
      assertFailure(await run('look-up', 'dock', '-r', 'nope.md'), /the reference “nope\.md” does not exist/);
    });

    it('needs a whole number of statements', async () => {
      assertFailure(await run('look-up', 'dock', '-r', 'article.md', '-n', 'few'), /whole number above 0/);
    });
  });

  describe('explain', () => {
    for (const { id } of RULES) {
      it(`prints the page of ${id}`, async () => {
        const { code, stdout } = await run('explain', id);
        assert.deepEqual([code, stdout], [0, projectFile(`resources/rules/${id}.md`)]);
      });
    }

    it('names the rules where it is asked for another', async () => {
      assertFailure(await run('explain', 'figures'), /no rule “figures”; the rules are bound-differs, date-differs, /);
    });

    it('does not take a property of every object for a rule', async () => {
      assertFailure(await run('explain', 'constructor'), /no rule “constructor”/);
    });
  });

  describe('lsp', () => {
    it('runs the language server beside it until that ends', async () => {
      const server = join(programFolder(), 'server.cjs');
      writeFileSync(server, 'console.log(process.argv.at(-1)); setTimeout(() => process.exit(7), 50);');
      assert.deepEqual(await run('lsp'), { code: 7, stdout: '--stdio\n', stderr: '' });
      rmSync(server);
    });

    it('accepts the option that editors add', async () => {
      const server = join(programFolder(), 'server.cjs');
      writeFileSync(server, '');
      assert.equal((await run('lsp', '--stdio')).code, 0);
      rmSync(server);
    });

    it('says what is missing where the server was not built', async () => {
      assertFailure(await run('lsp'), /server\.cjs is missing; run “npm run build”/);
    });
  });

  it('prints its version', async () => {
    const { version } = JSON.parse(projectFile('package.json'));
    assert.deepEqual(await run('--version'), { code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('prints help with examples', async () => {
    const { code, stdout } = await run('--help');
    assert.match(stdout, /\$ source-check check draft\.md --reference article\.md/);
    assert.equal(code, 0);
  });

  const commands = ['check', 'look-up', 'explain', 'lsp'];
  for (const command of commands) {
    it(`prints help for ${command}`, async () => {
      const { code, stdout, stderr } = await run(command, '--help');
      assert.match(stdout, new RegExp(`^Usage: source-check ${command} `));
      assert.deepEqual([code, stderr], [0, '']);
    });
  }

  it('names every rule in the help of explain', async () => {
    const { stdout } = await run('explain', '--help');
    for (const { id } of RULES) assert.match(stdout, new RegExp(`^ {2}${id}$`, 'm'));
  });

  it('says what its exit codes mean in the help of check', async () => {
    assert.match(
      (await run('check', '--help')).stdout,
      /Exit codes:\n {2}0 {2}nothing differs.*\n {2}1 {2}something differs: .*--max-warnings.*\n {2}2/,
    );
  });

  it('shows its help on standard error and exits with 2 where it is given nothing to do', async () => {
    const { code, stdout, stderr } = await run();
    assert.match(stderr, /^Usage: source-check/);
    assert.deepEqual([code, stdout], [2, '']);
  });

  it('suggests the command that was meant', async () => {
    assertFailure(await run('chekc', 'draft.md'), /unknown command 'chekc' \(Did you mean check\?\)/);
  });
});
