import assert from 'node:assert/strict';
import { readProse } from '../../../src/engine/reading/index.js';
import { describeReading } from './support.js';

describeReading('git-commit', [
  ['reads the message', 'Move 32 cranes\n\nThe port asked for it.', ['Move 32 cranes', 'The port asked for it.']],
  ['leaves out what Git says', 'Move cranes\n\n# On branch main\n#\tmodified: 9 files\n', ['Move cranes']],
  ['reads a number sign further on', 'Move cranes (#12)', ['Move cranes (#12)']],
  [
    'leaves out the change',
    'Move cranes\n# ------------------------ >8 ------------------------\n# Do not.\ndiff --git a/9 b/9\n+99 cranes',
    ['Move cranes'],
  ],
]);

describe('reading the message of a commit', () => {
  it('hears comments for Source Check', () => {
    const document = 'Move cranes\n# source-check: reference my article.md\n# other: nothing';
    const [directive, ...others] = readProse(document, 'git-commit').directives;
    assert.deepEqual([directive?.name, directive?.argument, others], ['reference', 'my article.md', []]);
    assert.equal(document.slice(directive?.start, directive?.end), '# source-check: reference my article.md');
  });
});
