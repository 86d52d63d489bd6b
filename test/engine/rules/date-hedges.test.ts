import assert from 'node:assert/strict';
import { findFigures } from '../../../src/engine/index.js';
import type { Figure } from '../../../src/engine/model/figure.js';
import { dateWithPreposition, openDate } from '../../../src/engine/rules/date-hedges.js';

function figureIn(text: string): Figure {
  const figure = findFigures(text).at(-1);
  assert.ok(figure, `no figure in “${text}”`);
  return figure;
}

describe('a date that a reference leaves open', () => {
  const cases: readonly (readonly [text: string, open: string | undefined])[] = [
    ['It opens as early as 2027.', 'as early as 2027'],
    ['It opens as late as May 2027.', 'as late as May 2027'],
    ['It opens no earlier than June 3.', 'no earlier than June 3'],
    ['No later than May 2027 it opens.', 'No later than May 2027'],
    ['It opens not before 2027.', 'not before 2027'],
    ['It opens as soon as\n2027.', 'as soon as\n2027'],
    ['It opens in 2027.', undefined],
    ['It opens early in 2027.', undefined],
    ['It cost as early as 40 crowns.', undefined],
  ];
  for (const [text, open] of cases)
    it(`is told from one that is not: ${text}`, () => assert.equal(openDate(figureIn(text), text)?.text, open));

  it('is found at its place, far into a text too', () => {
    const text = `${'It rained. '.repeat(9)}It opens as early as 2027.`;
    const found = openDate(figureIn(text), text);
    assert.equal(text.slice(found?.start, found?.end), 'as early as 2027');
  });
});

describe('a date with its preposition', () => {
  const cases: readonly (readonly [text: string, date: string | undefined])[] = [
    ['It opens in 2027.', 'in 2027'],
    ['On May 4 it opens.', 'On May 4'],
    ['It opens by 2027.', undefined],
    ['It opens before 2027.', undefined],
    ['It holds in 20 rooms.', undefined],
  ];
  for (const [text, date] of cases)
    it(`is read: ${text}`, () => assert.equal(dateWithPreposition(figureIn(text), text)?.text, date));
});
