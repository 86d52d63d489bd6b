import assert from 'node:assert/strict';
import { readFigures } from '../../../src/engine/figures/index.js';
import { onlyFigure } from './support.js';

/** A number as prose writes it, and what it is. */
type Numeral = readonly [written: string, value: number];

const NUMERALS: Readonly<Record<string, readonly Numeral[]>> = {
  'thousands parted by commas, spaces and apostrophes': [
    ['Some 1,234,567 bricks came.', 1_234_567],
    ['Some 1 234 567 bricks came.', 1_234_567],
    ['Some 12 345 bricks came.', 12_345],
    ['Some 40 000 bricks came.', 40_000],
    ['Some 12\u202f345 bricks came.', 12_345],
    ['Some 12\u00a0345 bricks came.', 12_345],
    ['Some 12\u2009345.5 bricks came.', 12_345.5],
    ["Some 1'234'567 bricks came.", 1_234_567],
    ['Some 1’234 bricks came.', 1_234],
    ['Some 1 , 234 bricks came.', 1_234],
    ['Some 12,34,567 bricks came.', 1_234_567],
  ],
  'decimals with a point and with a comma': [
    ['It holds 0.75.', 0.75],
    ['It holds .75 now.', 0.75],
    ['It holds 3,5 now.', 3.5],
    ['It holds 12,25.', 12.25],
    ['It holds 12·25 now.', 12.25],
  ],
  'digits and scale words in turn': [
    ['They made 4 thousand 3 hundred and 21 nets.', 4_321],
    ['They made 3 hundred and one nets.', 301],
    ['They made 2 million 500 thousand nets.', 2_500_000],
    ['They made 2.5 million nets.', 2_500_000],
    ['They made 12 lakh nets.', 1_200_000],
    ['They made 3 crore nets.', 30_000_000],
  ],
  'words of every size': [
    ['Nought remained.', 0],
    ['It takes seventeen nets.', 17],
    ['It takes ninety-nine nets.', 99],
    ['It takes ninety nine nets.', 99],
    ['It takes ninety - nine nets.', 99],
    ['It takes ninety- nine nets.', 99],
    ['It takes two hundred and sixty - four nets.', 264],
    ['It takes twenty - five hundred nets.', 2_500],
    ['It takes one hundred and one nets.', 101],
    ['It takes four thousand two hundred and seven nets.', 4_207],
    ['It takes three million, two hundred and forty nets.', 3_000_240],
    ['It takes a thousand million nets.', 1e9],
    ['It takes three lakh crore nets.', 3e12],
    ['It takes three crore twelve lakh nets.', 31_200_000],
    ['It takes five dozen nets.', 60],
    ["It takes a baker's dozen of nets.", 13],
    ['It takes a baker’s dozen.', 13],
    ['It takes twenty and three and a half nets.', 23.5],
    ['It takes half a dozen nets.', 6],
    ['It takes a dozen and a half nets.', 18],
    ['It takes two and a half nets.', 2.5],
    ['It takes seven and three eighths nets.', 7.375],
    ['It takes a million and a half nets.', 1_500_000],
    ['It takes a billion and a half million nets.', 1_000_500_000],
    ['It takes nine point five nets.', 9.5],
    ['It takes minus forty nets.', -40],
    ['The code is one twenty-two.', 122],
  ],
  'powers and products with them': [
    ['It held 6.1x10^8 cells.', 610_000_000],
    ['It held 6.1×10⁸ cells.', 610_000_000],
    ['It held 6.1 × 10⁸ cells.', 610_000_000],
    ['It held 6.1 x 10^8 cells.', 610_000_000],
    ['It held 6.1*10^8 cells.', 610_000_000],
    ['It held 6·10^8 cells.', 600_000_000],
    ['It held 10⁹ cells.', 1e9],
    ['It held 10¹² cells.', 1e12],
    ['It measures 10⁻³.', 0.001],
    ['They sold all 10² nets.', 10],
    ['It held 9.5e-3 cells.', 0.0095],
    ['It held 8x2^10 cells.', 8_192],
    ['It held 1.5^2 cells.', 2.25],
    ['It held 2^-1 cells.', 0.5],
  ],
  'parts of a whole as they are spoken': [
    ['Just three twenty-firsts of it is left.', 1 / 7],
    ['Just one one-hundredth of it is left.', 0.01],
    ['Just one twenty-fifth of it is left.', 0.04],
    ['Just seven fortieths of it is left.', 0.175],
    ['Just one over three.', 1 / 3],
    ['Just 3 over 4.', 0.75],
    ['Just five eighths of it is left.', 0.625],
    ['Just a thousandth of it is left.', 0.001],
  ],
};

describe('reading a number in any of its forms', () => {
  for (const [form, numerals] of Object.entries(NUMERALS)) {
    describe(form, () => {
      for (const [sentence, value] of numerals) {
        it(`reads ${JSON.stringify(sentence)}`, () => {
          const figure = onlyFigure(sentence);
          assert.ok(Math.abs((figure.value ?? Number.NaN) - value) <= 1e-9 * Math.max(1, value), String(figure.value));
        });
      }
    });
  }
});

/** Numbers that stand side by side and are not one. */
const APART: readonly (readonly [sentence: string, ...values: readonly number[]])[] = [
  ['Three of 120 450 320.', 3, 120, 450, 320],
  ['They counted 5 200  300 in turn.', 5, 200, 300],
  ['Rates of 4, 5 and 6 were quoted.', 4, 5, 6],
  ['One million, two million, three million.', 1e6, 2e6, 3e6],
  ['He paid for 3 hundred and 400 more.', 300, 400],
];

describe('keeping numbers apart', () => {
  for (const [sentence, ...values] of APART) {
    it(`reads ${values.length} numbers in ${JSON.stringify(sentence)}`, () => {
      assert.deepEqual(valuesOf(sentence), values);
    });
  }
});

function valuesOf(sentence: string): (number | undefined)[] {
  return readFigures(sentence).map(({ value }) => value);
}
