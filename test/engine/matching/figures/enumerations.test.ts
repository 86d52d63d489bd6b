import assert from 'node:assert/strict';
import { enumerationsIn } from '../../../../src/engine/matching/figures/enumerations.js';
import { wordsOf } from '../../../../src/engine/segmenting/index.js';

/** The items of each enumeration of a sentence, divided by bars. */
function listsIn(text: string): string[] {
  return enumerationsIn(wordsOf(text)).map(({ items }) =>
    items.map(({ start, end }) => text.slice(start, end)).join(' | '),
  );
}

const LISTS: readonly (readonly [text: string, ...lists: readonly string[]])[] = [
  ['Copper, zinc and lead', 'Copper | zinc | lead'],
  ['Copper, zinc, and lead', 'Copper | zinc | lead'],
  ['rain, snow or hail', 'rain | snow | hail'],
  ['There are four ports: Brode, Vey, Lonskar and Old Kharn.', 'Brode | Vey | Lonskar | Old Kharn'],
  ['Ada Fell, 23, Ben Orr, 45, and Carl Ott, 12, were late', 'Ada Fell | Ben Orr | Carl Ott'],
  ['red, green and blue; salt and tar', 'red | green | blue'],
  ['red, green and blue: black, white and grey', 'red | green | blue', 'black | white | grey'],
];

const NO_LISTS: readonly string[] = [
  'Salt and tar',
  'The ship left the port, turned around at once, and came back late',
  'It has 12 boats, 4 cranes and 3 docks',
  'No list at all',
  'and, and, and',
  '',
];

describe('the enumerations of a sentence', () => {
  for (const [text, ...lists] of LISTS) it(`are read: ${text}`, () => assert.deepEqual(listsIn(text), lists));

  for (const text of NO_LISTS) it(`are none in: “${text}”`, () => assert.deepEqual(listsIn(text), []));

  it('begin and end with their first and last item, at offsets of the text around the sentence', () => {
    const [list] = enumerationsIn(wordsOf('copper, zinc and lead', 100));
    assert.deepEqual([list?.start, list?.end], [100, 121]);
  });

  it('are read in linear time', () => {
    for (const scrap of ['a, ', 'a and ', 'a, and ', 'and ', ', ']) enumerationsIn(wordsOf(scrap.repeat(50_000)));
  });
});
