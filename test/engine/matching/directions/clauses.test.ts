import assert from 'node:assert/strict';
import { clausesOf } from '../../../../src/engine/matching/directions/clauses.js';
import { wordsOf } from '../../../../src/engine/segmenting/index.js';

/** The clauses of a sentence, in lower case. */
function clauses(sentence: string): string[] {
  return clausesOf(wordsOf(sentence)).map((words) => words.map(({ lower }) => lower).join(' '));
}

describe('the clauses of a sentence', () => {
  const cases: readonly (readonly [what: string, sentence: string, ...clauses: readonly string[]])[] = [
    ['are one where it tells one thing', 'Freight fell in May.', 'freight fell in may .'],
    [
      'begin at words of contrast and at semicolons',
      'Freight fell while fares rose; tolls stayed.',
      'freight fell',
      'fares rose',
      'tolls stayed .',
    ],
    ['are told without what a relative clause adds', 'The ferry, which Lund built, sank.', 'the ferry sank .'],
    ['are told without what describes a name', 'Lund, a pilot from Tornby, and Ost, 34, left.', 'lund and ost left .'],
    [
      'keep a relative clause that is not closed',
      'Lund sank the ferry, which Ost built.',
      'lund sank the ferry , which ost built .',
    ],
    ['keep the members of a list', 'Ships, boats, ferries left.', 'ships , boats , ferries left .'],
    [
      'share the subject that only the first one has',
      'The ferry was late but has now left.',
      'the ferry was late',
      'the ferry has now left .',
    ],
    [
      'share who said it',
      'Lund denied that freight fell and that fares rose.',
      'lund denied that freight fell',
      'lund denied that fares rose .',
    ],
    [
      'keep a longer passage between commas',
      'Lund, a man who never once in all his years took a ferry, left.',
      'lund , a man who never once in all his years took a ferry , left .',
    ],
  ];
  for (const [what, sentence, ...expected] of cases) it(what, () => assert.deepEqual(clauses(sentence), expected));

  it('are found in any words, closed or not', () => {
    assert.deepEqual(clauses(''), ['']);
    assert.deepEqual(clauses(', which'), [', which']);
    assert.equal(clauses('but '.repeat(50)).length, 51);
  });
});
