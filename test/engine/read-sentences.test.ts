import assert from 'node:assert/strict';
import type { Sentence } from '../../src/engine/model/sentence.js';
import { readSentences } from '../../src/engine/read-sentences.js';
import { readProse } from '../../src/engine/reading/index.js';
import { segment } from '../../src/engine/segmenting/index.js';

const DRAFT = 'It has 23 cranes. About half of the 1,200 members slept. Nobody was there.';

function sentencesOf(text: string): readonly Sentence[] {
  return segment(readProse(text, 'markdown'));
}

describe('reading the sentences of a document again', () => {
  const cases: readonly (readonly [what: string, edited: string])[] = [
    ['nothing was edited', DRAFT],
    ['a sentence was put in front', `It rained at 5 p.m. today. ${DRAFT}`],
    ['a sentence was taken out', DRAFT.replace('It has 23 cranes. ', '')],
    ['a word was edited', DRAFT.replace('23', '320')],
    ['it is another kind of block', `| Year | Cranes |\n|---|---|\n| 2031 | ${DRAFT} |`],
    ['it is empty', ''],
  ];

  for (const [what, edited] of cases) {
    it(`gives what reading them from scratch gives where ${what}`, () => {
      const before = readSentences(sentencesOf(DRAFT));
      assert.deepEqual(readSentences(sentencesOf(edited), before), readSentences(sentencesOf(edited)));
    });
  }

  it('takes over what stands where it stood', () => {
    const before = readSentences(sentencesOf(DRAFT));
    const after = readSentences(sentencesOf(DRAFT.replace('Nobody', 'Somebody')), before);
    assert.deepEqual(
      after.map((reading) => before.includes(reading)),
      [true, true, false],
    );
  });
});
