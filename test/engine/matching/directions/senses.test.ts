import assert from 'node:assert/strict';
import { readSenses } from '../../../../src/engine/matching/directions/senses.js';
import { wordsOf } from '../../../../src/engine/segmenting/index.js';

/** The words of a sentence that it negates, each with its negator: `sign < did not`. */
function negated(sentence: string): string[] {
  const { words, contents } = readSenses(wordsOf(sentence), (word) => word);
  return contents.flatMap(({ word, negation }) =>
    negation
      ? [
          `${word.lower} < ${words
            .slice(negation.first, negation.past)
            .map(({ lower }) => lower)
            .join(' ')}`,
        ]
      : [],
  );
}

describe('what a sentence negates', () => {
  const sentences: readonly (readonly [sentence: string, ...negated: readonly string[]])[] = [
    ['The crew did not sign.', 'sign < not'],
    ['The crew didn’t sign.', "sign < didn't"],
    ['The island cannot live without the ferry.', 'live < cannot'],
    ['The pilots have not yet been paid.', 'paid < not'],
    ['The ministry no longer pays.', 'pays < no longer'],
    ['The union failed to reach a deal.', 'reach < failed to'],
    ['Sailors refused to work and were unable to leave.', 'work < refused to', 'leave < unable to'],
    ['The minister said no to a grant.'],
    ['Engineers found no cracks.', 'cracks < no'],
    ['The company never paid.', 'paid < never'],
    ['The ferry is not only old.'],
    ['Not all pilots signed.'],
    ['The pier closed not after the storm.'],
    ['The mayor did not say what the pier costs.'],
    ['The crew signed.'],
    ['No, the crew signed.'],
  ];
  for (const [sentence, ...expected] of sentences)
    it(`is read from “${sentence}”`, () => assert.deepEqual(negated(sentence), expected));
});
