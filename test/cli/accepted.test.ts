import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Outcome, useProgram } from './program.js';

const file = '.sourcecheck/accepted.json';

describe('source-check check with what writers accepted', () => {
  const { folder, write, run } = useProgram();

  const check = (...args: readonly string[]): Promise<Outcome> =>
    run(['check', 'draft.md', '-r', 'article.md', ...args]);

  beforeEach(() => {
    mkdirSync(join(folder(), '.sourcecheck'));
    write('draft.md', 'The northern dock now holds 32 cranes.\n');
    write(file, accepting('The northern dock now holds 23 cranes and cost 412 million kroner.'));
  });

  it('leaves it out and counts its claim apart', async () => {
    const { code, stdout, stderr } = await check();
    assert.equal(
      stdout,
      'Nothing differs. Claims: 0 agreeing, 0 differing, 0 not found, 0 unchecked, 1 checked by hand.\n',
    );
    assert.deepEqual([code, stderr], [0, '']);
  });

  it('reports it with --no-accepted', async () => {
    const { code, stdout } = await check('--no-accepted');
    assert.match(stdout, /figure-differs/);
    assert.equal(code, 1);
  });

  it('reports it once the reference says something else', async () => {
    write(file, accepting('The northern dock now holds 25 cranes.'));
    assert.equal((await check()).code, 1);
  });

  it('does not run where the file cannot be read, and says where', async () => {
    write(file, '{\n  "version": 1,\n  "acepted": []\n}');
    const { code, stdout, stderr } = await check();
    assert.equal(
      stderr,
      'source-check: “.sourcecheck/accepted.json”, line 3: the file has “acepted”, which is not known; mend it, or check with --no-accepted\n',
    );
    assert.deepEqual([code, stdout], [2, '']);
    assert.equal((await check('--no-accepted')).code, 1);
  });
});

function accepting(statement: string): string {
  const claim = 'The northern dock now holds 32 cranes.';
  const entry = { draft: 'draft.md', rule: 'figure-differs', claim, words: '32', reference: 'article.md', statement };
  return JSON.stringify({ version: 1, accepted: [entry] });
}
