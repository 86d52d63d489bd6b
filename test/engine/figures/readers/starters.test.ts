import assert from 'node:assert/strict';
import { mayStartFigure } from '../../../../src/engine/figures/readers/starters.js';
import { tokenise } from '../../../../src/engine/figures/tokens.js';

const OPENING: readonly string[] = [
  '12 boats',
  'twelve boats',
  'a dozen boats',
  '$5',
  '-5 degrees',
  '-$5',
  '−five degrees',
  "'90s fashion",
  '(12 boats)',
  '½ a mile',
  'Route 66',
  'Route-66',
  'under-21s',
  'i10',
  'March 3',
];

const NOT_OPENING: readonly string[] = [
  'boats',
  'a boat',
  '- they left',
  "'tis late",
  '(the boats)',
  '$$',
  'in 2031',
  'of 12 boats',
  'over 40',
];

describe('where a figure may start', () => {
  for (const text of OPENING) it(`is at “${text}”`, () => assert.ok(mayStartFigure(tokenise(text), 0)));

  for (const text of NOT_OPENING) it(`is not at “${text}”`, () => assert.ok(!mayStartFigure(tokenise(text), 0)));

  it('is nowhere behind the end', () => assert.ok(!mayStartFigure(tokenise('boats'), 1)));
});
