import assert from 'node:assert/strict';
import { readFigures } from '../../../../../src/engine/figures/index.js';
import { misfitOf } from '../../../../../src/engine/matching/figures/misfits/misfits.js';
import { wordingAround } from '../../../../../src/engine/matching/figures/wording.js';
import { wordsOf } from '../../../../../src/engine/segmenting/index.js';

/** Of the figures of a sentence, those that cannot stand where they stand. */
function misfits(text: string): string[] {
  const words = wordsOf(text);
  return readFigures(text)
    .filter((figure) => misfitOf(figure, () => wordingAround(figure, words)) !== undefined)
    .map((figure) => figure.text);
}

const CANNOT_STAND: readonly (readonly [text: string, figure: string])[] = [
  ['About 12 miles residents were moved.', '12 miles'],
  ['Some £3m passengers boarded.', '£3m'],
  ['The blast killed more than £3m, police said.', '£3m'],
  ['The storm injured £3m and left.', '£3m'],
  ['Seven worker fled.', 'Seven'],
  ['It hurt 12 student, the school said.', '12'],
  ['The strike has cost the firm 15 in lost trade.', '15'],
];

const CAN_STAND: readonly string[] = [
  'Police arrested £3m fraudsters.',
  'The blast killed £3m worth of cattle.',
  'Six-foot men and 100kg women were measured.',
  'A 10km run for residents ended.',
  'The 12-mile residents’ parade ended.',
  'They injured a man 12 miles from Orsk.',
  'A 12 person jury sat, and a 5 student team won.',
  'The number 10 driver left.',
  'Category 3 patient transport stopped.',
  'One student died.',
  'A dozen students died.',
  'The strike has cost the firm 15 jobs.',
  'The strike has cost the firm £15 in lost trade.',
  'The strike has cost the firm 1,500 in lost trade.',
  'The strike cost two of the firms.',
  'The fight cost him four years in jail.',
];

describe('what cannot stand where it stands', () => {
  for (const [text, figure] of CANNOT_STAND)
    it(`${figure} in “${text}”`, () => assert.deepEqual(misfits(text), [figure]));

  for (const text of CAN_STAND) it(`nothing in “${text}”`, () => assert.deepEqual(misfits(text), []));
});
