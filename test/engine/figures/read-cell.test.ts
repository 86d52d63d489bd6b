import assert from 'node:assert/strict';
import { readCell, withoutUnit } from '../../../src/engine/figures/read-cell.js';

/** The figures of a cell as `kind value unit`. */
function read(cell: string, ...headings: readonly string[]): string {
  return readCell(cell, headings)
    .map(({ kind, value, unit }) => [kind, value, ...(unit === undefined ? [] : [unit])].join(' '))
    .join(', ');
}

/** A heading, its name without the unit, and what 12.5 is under it. */
const UNITS: readonly (readonly [heading: string, name: string, read: string])[] = [
  ['Revenue, $m', 'Revenue', 'money 12500000 USD'],
  ['Revenue ($m)', 'Revenue', 'money 12500000 USD'],
  ['Revenue (in $ million)', 'Revenue', 'money 12500000 USD'],
  ['Revenue (million dollars)', 'Revenue', 'money 12500000 USD'],
  ['Revenue in millions of dollars', 'Revenue', 'money 12500000 USD'],
  ['Profit ($ in millions)', 'Profit', 'money 12500000 USD'],
  ['Sales, €bn', 'Sales', 'money 12500000000 EUR'],
  ['Sales (£’000)', 'Sales', 'money 12500 GBP'],
  ['Sales, USD m', 'Sales', 'money 12500000 USD'],
  ['Price in euros', 'Price', 'money 12.5 EUR'],
  ['Rent, € per m²', 'Rent', 'money 12.5 EUR'],
  ['Berth ($/night)', 'Berth', 'money 12.5 USD'],
  ['Fee, kroner a month', 'Fee', 'money 12.5 krone'],
  ['Growth, %', 'Growth', 'percent 12.5 %'],
  ['Growth (percent)', 'Growth', 'percent 12.5 %'],
  ['Change, pp', 'Change', 'percentage-points 12.5 pp'],
  ['Length (km)', 'Length', 'measure 12.5 km'],
  ['Catch, tons', 'Catch', 'measure 12.5 ton'],
  ['Speed (km/h)', 'Speed', 'measure 12.5 km/h'],
  ['Time, hours', 'Time', 'duration 12.5 hour'],
  ['Population (thousands)', 'Population', 'number 12500'],
];

const NO_UNITS: readonly string[] = [
  'Ships',
  'City',
  '2033',
  'Revenue, 2033',
  'Born in May',
  'Seats in parliament',
  'Points, first half',
  'Wins (home)',
  'Rate per 100,000',
  'No.',
  '',
  '()',
  ', ',
];

describe('a cell of a table', () => {
  for (const [heading, , expected] of UNITS) {
    it(`has the unit of its column: “${heading}”`, () => assert.equal(read('12.5', 'Brode', heading), expected));
    it(`has the unit of its row: “${heading}”`, () => assert.equal(read('12.5', heading, '2033'), expected));
  }

  it('has the unit where that is all the heading says', () => {
    assert.equal(read('12.5', 'Brode', '%'), 'percent 12.5 %');
    assert.equal(read('12.5', 'Brode', 'Percent'), 'percent 12.5 %');
  });

  for (const heading of NO_UNITS) {
    it(`has none under “${heading}”`, () => assert.equal(read('12.5', 'Brode', heading), 'number 12.5'));
  }

  it('has the column’s rather than the row’s', () => {
    assert.equal(read('12.5', 'Length, km', 'Cost, $'), 'money 12.5 USD');
  });

  it('keeps what it says itself', () => {
    assert.equal(read('$12.5', 'Brode', 'Revenue, €m'), 'money 12.5 USD');
    assert.equal(read('12.5 percent', 'Brode', 'Revenue, €m'), 'percent 12.5 %');
    assert.equal(read('3 of 4', 'Brode', 'Length, km').includes('km'), false);
    assert.equal(read('12.5 (estimate)', 'Brode', 'Length, km'), 'number 12.5');
    assert.equal(read('none', 'Brode', 'Length, km'), '');
  });

  it('reads the sign and the separators of a number', () => {
    assert.equal(read('−1.2', 'Brode', 'Growth, %'), 'percent -1.2 %');
    assert.equal(read('1,260', 'Brode', 'Catch (tons)'), 'measure 1260 ton');
  });

  it('has the span and words of the number alone, at the precision that it states', () => {
    const [figure] = readCell('12.5', ['Brode', 'Revenue, $m']);
    assert.deepEqual([figure?.start, figure?.end, figure?.text, figure?.number?.text], [0, 4, '12.5', '12.5']);
    assert.equal(figure?.resolution, 100_000);
    const [moved] = readCell('12.5', ['Brode', 'Revenue, $m'], 40);
    assert.deepEqual([moved?.start, moved?.number], [40, { start: 40, end: 44, text: '12.5' }]);
  });

  it('has no figure for the unit of a heading', () => {
    assert.equal(read('Revenue (million dollars)'), '');
    assert.equal(read('One million dollars'), 'money 1000000 USD');
  });
});

describe('a heading without its unit', () => {
  for (const [heading, name] of UNITS)
    it(`of “${heading}” is “${name}”`, () => assert.equal(withoutUnit(heading), name));

  for (const heading of NO_UNITS) it(`of “${heading}” is all of it`, () => assert.equal(withoutUnit(heading), heading));

  it('that is only a unit is all of it', () => assert.equal(withoutUnit('%'), '%'));
});
