import assert from 'node:assert/strict';
import { readFigures } from '../../../../src/engine/figures/index.js';
import {
  areSameWording,
  isBesideSame,
  type Wording,
  wordingAround,
} from '../../../../src/engine/matching/figures/wording.js';
import { wordsOf } from '../../../../src/engine/segmenting/index.js';

/** The wording around the first figure of a sentence that stands somewhere in a text. */
function around(text: string, start = 0): Wording {
  const [figure] = readFigures(text);
  assert.ok(figure);
  const placed = { ...figure, start: figure.start + start, end: figure.end + start };
  const { boundText } = figure;
  const limit = boundText && { ...boundText, start: boundText.start + start, end: boundText.end + start };
  return wordingAround({ ...placed, ...(limit && { boundText: limit }) }, wordsOf(text, start));
}

describe('the wording around a figure', () => {
  it('is read outwards on both sides, small words and marks included', () =>
    assert.deepEqual(around('The bell, cast in 1720, fell on a cart.'), {
      before: ['in', 'cast', '', 'bell', 'the', ''],
      behind: ['', 'fell', 'on', 'a', 'cart', '', ''],
    }));

  it('is the same wherever the sentence stands', () =>
    assert.deepEqual(around('It fell for more than 20 years.', 500), around('It fell for more than 20 years.')));

  it('begins beyond the words that limit the figure', () =>
    assert.equal(around('The siege lasted less than two weeks in all.').before[0], 'lasted'));

  it('begins beyond the part of the day', () => {
    const { before, behind } = around('The ship docked in late Monday evening fog.');
    assert.deepEqual([before[0], behind[0]], ['in', 'fog']);
  });

  it('is empty around a figure that is a sentence', () =>
    assert.deepEqual(around('1720'), { before: [''], behind: [''] }));
});

describe('a figure beside the words of a wording', () => {
  const isBeside = (text: string): boolean => {
    const [figure] = readFigures(text);
    assert.ok(figure);
    return isBesideSame(figure, wordsOf(text), around('The alarm came in late May after the storm.'));
  };

  it('has the same next words', () => assert.ok(isBeside('A letter in 2014 after a row.')));
  it('may have the part of the day between', () => assert.ok(isBeside('A letter in late May evening after a row.')));
  it('has no other word before it', () => assert.ok(!isBeside('A letter by 2014 after a row.')));
  it('has no other word behind it', () => assert.ok(!isBeside('A letter in 2014 before a row.')));
  it('has no mark behind it', () => assert.ok(!isBeside('A letter in 2014, after a row.')));
});

describe('two wordings', () => {
  const cases: readonly (readonly [one: string, other: string, areSame: boolean])[] = [
    ['The alarm came two weeks after the storm.', 'Word and alarm came Sunday after a row.', true],
    ['The drill sank 90 metres in four minutes.', 'A drill sank 80 metres in four minutes, he said.', true],
    ['The alarm came two weeks before the storm.', 'The alarm came Sunday after the storm.', false],
    ['The alarm rang two weeks after the storm.', 'The alarm came Sunday after the storm.', false],
    ['It prolonged the ferry by eight years.', 'It cut the ferry by $8,000.', false],
    ['He left in May.', 'She left in four minutes.', false],
  ];
  for (const [one, other, areSame] of cases)
    it(`${areSame ? 'are' : 'are not'} the same: “${one}” “${other}”`, () =>
      assert.equal(areSameWording(around(one), around(other)), areSame));
});
