import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readFigures } from '../../../src/engine/figures/index.js';
import { findFigures } from '../../../src/engine/index.js';

interface Row {
  readonly what: string;
  readonly text: string;
  readonly value: number | undefined;
  readonly unit?: string;
}

const ROWS: readonly Row[] = [
  { what: 'pence as pence', text: 'The bun costs 80 pence.', value: 80, unit: 'GBX' },
  { what: 'pence glued to their number', text: 'The bun costs 80p.', value: 80, unit: 'GBX' },
  { what: 'cents before a noun', text: 'a 15-cent stamp', value: 15, unit: 'USX' },
  { what: 'kopecks', text: 'It sold for 30 kopecks.', value: 30, unit: 'RUX' },
  { what: 'coins behind a whole sum in its currency', text: '4 dollars and 20 cents', value: 4.2, unit: 'USD' },
  { what: 'a sum of less than one in its currency', text: 'It costs £0.80.', value: 0.8, unit: 'GBP' },
  { what: 'per mille in percent', text: 'a levy of 5 per mille', value: 0.5, unit: '%' },
  { what: 'the number of an article', text: 'under Article 12', value: 12 },
  { what: 'the number of a name in words', text: 'They shipped version three.', value: 3 },
  { what: 'the number of a name with letters glued to it', text: 'the G7 leaders', value: 7 },
  { what: 'no number in a name that ends in a letter', text: 'under Section 17b', value: undefined },
  { what: 'no number in a telephone number', text: 'Call 555-0142.', value: undefined },
  { what: 'no number in a version of several', text: 'It needs 2.4.1 now.', value: undefined },
  { what: 'the middle of a range', text: 'between 4 and 7 GHz', value: 5.5, unit: 'GHz' },
  { what: 'the middle of a hedged range', text: 'about 10 to 20 km', value: 15, unit: 'km' },
  { what: 'the middle of a range of coins', text: 'It costs 30 to 40 pence.', value: 35, unit: 'GBX' },
  { what: 'no middle of a vague amount', text: 'a few thousand', value: undefined },
  { what: 'no middle of vague lengths', text: 'dozens of miles', value: undefined, unit: 'mi' },
];

describe('figures as their words state them', () => {
  for (const { what, text, value, unit } of ROWS) {
    it(`gives ${what}: "${text}"`, () => {
      const [figure] = findFigures(text);
      assert.ok(figure, 'no figure');
      assert.deepEqual([figure.value, figure.unit], [value, unit]);
    });
  }

  it('keeps the ends of a range beside its middle, in the coins that it counts', () => {
    const [figure] = findFigures('between 30 and 40 pence');
    assert.deepEqual([figure?.low, figure?.high, figure?.resolution], [30, 40, 1]);
  });

  it('leaves coins in their currency where figures are compared', () => {
    const [figure] = readFigures('30 pence');
    assert.deepEqual([figure?.value, figure?.unit, figure?.coin], [0.3, 'GBP', 0.01]);
  });

  it('moves no figure and changes no figure that is neither of coins, nor a label, nor a range', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.constantFrom('boats', '%', 'km', 'dollars'), (count, unit) => {
        const text = `They had ${count} ${unit} left`;
        assert.ok(findFigures(text).length > 0);
        assert.deepEqual(findFigures(text), readFigures(text));
      }),
    );
  });
});
