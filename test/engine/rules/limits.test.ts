import assert from 'node:assert/strict';
import { findFigures } from '../../../src/engine/index.js';
import type { Figure } from '../../../src/engine/model/figure.js';
import { isLimitedBefore, limitBefore, putBefore, withLimit, withoutLimit } from '../../../src/engine/rules/limits.js';

function figureIn(text: string): Figure {
  const [figure] = findFigures(text);
  assert.ok(figure, `no figure in “${text}”`);
  return figure;
}

describe('what limits a figure', () => {
  const cases: readonly (readonly [text: string, before: boolean, limit: string, whole: string, bare: string])[] = [
    ['It cost more than 500 crowns.', true, 'more than', 'more than 500', '500'],
    ['More than 500 jobs went.', true, 'more than', 'More than 500', '500'],
    ['It cost 500 jobs or more.', false, 'at least', '500 jobs or more', '500 jobs'],
    ['There were 300 or fewer seats.', false, 'at most', '300 or fewer', '300'],
    ['There were 300 seats.', false, '', '300', '300'],
    ['It took nearly 40 hours.', true, 'nearly', 'nearly 40 hours', '40 hours'],
  ];
  for (const [text, before, limit, whole, bare] of cases) {
    it(`is found in “${text}”`, () => {
      const figure = figureIn(text);
      assert.equal(isLimitedBefore(figure), before);
      assert.equal(limitBefore(figure), limit);
      assert.equal(withLimit(figure, text).text, whole);
      assert.equal(withoutLimit(figure, text), bare);
    });
  }

  it('keeps to one line where the text breaks inside it', () => {
    assert.equal(limitBefore(figureIn('It cost more\nthan 500 crowns.')), 'more than');
  });

  it('stands at its place in the text', () => {
    const text = 'It cost more than 500 crowns.';
    const { start, end } = withLimit(figureIn(text), text);
    assert.deepEqual([start, end], [8, 21]);
  });
});

describe('putting a limit before what a draft has', () => {
  const cases: readonly (readonly [limit: string, draft: string, written: string])[] = [
    ['about', '23', 'about 23'],
    ['about', 'twenty', 'about twenty'],
    ['about', 'Twenty', 'About twenty'],
    ['more than', 'US$5', 'more than US$5'],
    ['', 'Twenty', 'Twenty'],
  ];
  for (const [limit, draft, written] of cases)
    it(`writes “${written}”`, () => assert.equal(putBefore(limit, draft), written));
});
