import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compareFigures, explainDifference, readFigures, writeInStyle } from '../../../src/engine/figures/index.js';
import type { Figure } from '../../../src/engine/model/figure.js';
import { onlyFigure } from './support.js';

const WORDS = [
  ...[
    'a',
    'about',
    'age',
    'and',
    'Article',
    'between',
    'billion',
    'by',
    'cents',
    'down',
    'dozens',
    'first',
    'from',
    'half',
    'hundred',
  ],
  ...[
    'in',
    'March',
    'May',
    'million',
    'miles',
    'more than',
    'of',
    'old',
    'one',
    'or',
    'percent',
    'point',
    'quarter',
    'said',
    'second',
  ],
  ...[
    'stone',
    'than',
    'the',
    'third',
    'thousand',
    'three',
    'to',
    'Tuesday',
    'twenty',
    'two',
    'up',
    'week',
    'year',
    '%',
    '$',
    '€',
    '£',
  ],
  ...[
    '-',
    '–',
    ',',
    '.',
    ':',
    '/',
    '(',
    ')',
    "'s",
    '½',
    '5',
    '12',
    '1,200',
    '3.5',
    '2014',
    '7pm',
    'F',
    'm',
    'bn',
    'K',
    '😀',
    '\n',
  ],
];

/** Text made of the words and marks that figures are made of, with and without spaces. */
const figureText = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom('', ' ', ' ')), { maxLength: 40 })
  .map((pieces) => pieces.flat().join(''));

const anyText = fc.oneof(figureText, fc.string({ unit: 'binary', maxLength: 80 }), fc.string({ unit: 'grapheme' }));

const MODELS: readonly string[] = [
  ...['thirty-two', '32', '1,200', '2500', '2.5 million', '3 billion', '40K', '1.2m', 'two hundred'],
  ...[
    '$60',
    '$60,000',
    '$60K',
    '$1.2 billion',
    '€1.2bn',
    '30 million dollars',
    'twelve euros',
    '£ 20million',
    '50p',
    '12 cents',
  ],
  ...['35%', '3.5 percent', 'ten per cent', '0.5 percentage points'],
  ...['five years', '12-hour', '45 minutes', 'a two-year', '27-year-old', 'six months old'],
  ...['7 miles', '50-foot', '37.2g', '40 degrees', '1,000 km'],
];

/** A whole or decimal number as digits, with as many decimals as it states. */
const digits = fc.oneof(
  fc.integer({ min: 0, max: 999 }).map(String),
  fc.integer({ min: 1000, max: 50_000_000 }).map((value) => value.toLocaleString('en-US')),
  fc.integer({ min: 1, max: 99_999 }).map((value) => (value / 100).toFixed(2)),
);

/** A number in place of the first of a model's words, so that both have one kind and unit. */
function restated(model: Figure, number: string): Figure {
  const start = (model.number?.start ?? 0) - model.start;
  const end = (model.number?.end ?? 0) - model.start;
  return onlyFigure(`${model.text.slice(0, start)}${number}${model.text.slice(end)}`);
}

describe('reading any text', () => {
  it('gives figures in order, apart, inside the text and with its own words', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let reached = 0;
        for (const figure of readFigures(text)) {
          assert.ok(figure.start >= reached && figure.end > figure.start && figure.end <= text.length);
          assert.equal(figure.text, text.slice(figure.start, figure.end));
          reached = figure.end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('puts every part of a figure at its words in the text', () => {
    fc.assert(
      fc.property(figureText, (text) => {
        for (const { noun, number, boundText } of readFigures(text)) {
          for (const part of [noun, number, boundText]) {
            if (part) assert.equal(part.text, text.slice(part.start, part.end));
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('gives values that are finite and ends in order', () => {
    fc.assert(
      fc.property(figureText, (text) => {
        for (const { value, low, high, approximate, bound } of readFigures(text)) {
          assert.equal(low === undefined, high === undefined);
          assert.ok(low === undefined || high === undefined || low <= high);
          assert.ok(value === undefined || (Number.isFinite(value) && value === low && value === high));
          assert.equal(approximate, bound !== 'exact');
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('writing any figure in any style', () => {
  for (const words of MODELS) {
    it(`reads back what it wrote in the style of "${words}"`, () => {
      const model = onlyFigure(words);
      fc.assert(
        fc.property(digits, (number) => {
          const statement = restated(model, number);
          const written = onlyFigure(`${writeInStyle(statement, model)} in all`);
          assert.deepEqual(
            [written.kind, written.unit, written.value],
            [statement.kind, statement.unit, statement.value],
          );
        }),
      );
    });
  }
});

describe('comparing any two figures', () => {
  const figure = fc
    .tuple(digits, fc.constantFrom(...MODELS))
    .map(([number, words]) => restated(onlyFigure(words), number));

  it('finds every figure equal to itself', () => {
    fc.assert(
      fc.property(figure, (one) =>
        assert.deepEqual(compareFigures(one, one), { relation: 'compatible', how: 'equal' }),
      ),
    );
  });

  it('finds two figures equal both ways or neither way', () => {
    fc.assert(
      fc.property(figure, figure, (one, two) => {
        const isEqual = (a: Figure, b: Figure): boolean => {
          const compared = compareFigures(a, b);
          return compared.relation === 'compatible' && compared.how === 'equal';
        };
        assert.equal(isEqual(one, two), isEqual(two, one));
      }),
    );
  });

  it('finds two figures comparable both ways or neither way', () => {
    fc.assert(
      fc.property(figure, figure, (one, two) => {
        const isComparable = (a: Figure, b: Figure): boolean => compareFigures(a, b).relation !== 'not-comparable';
        assert.equal(isComparable(one, two) || isBare(one, two), isComparable(two, one) || isBare(two, one));
      }),
    );
  });

  it('never finds two figures both rounded to each other', () => {
    fc.assert(
      fc.property(figure, figure, (one, two) => {
        const [there, back] = [compareFigures(one, two), compareFigures(two, one)];
        assert.ok(!(there.relation === 'compatible' && there.how === 'rounded' && back.relation === 'compatible'));
      }),
    );
  });

  it('explains every difference in one line that names both', () => {
    fc.assert(
      fc.property(figure, figure, (one, two) => {
        if (compareFigures(one, two).relation !== 'incompatible') return;
        const reason = explainDifference(one, two);
        assert.ok(reason.includes(two.text) && !/\n|undefined|NaN|Infinity/.test(reason), reason);
      }),
    );
  });

  /** A bare number may agree with a sum or an age, but only as a claim. */
  function isBare(one: Figure, two: Figure): boolean {
    return [one, two].some(({ kind }) => kind === 'number') && one.kind !== two.kind;
  }
});
