import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compareFigures } from '../../../src/engine/figures/index.js';
import { inWords, ordinalInDigits, ordinalInWords } from '../../../src/engine/figures/style/number-words.js';
import { onlyFigure } from './support.js';

const NO_BREAK = '\u00a0';
const NARROW = '\u202f';

/** Every way to write a whole number, by name. */
const STYLES: Readonly<Record<string, (value: number) => string>> = {
  'plain digits': (value) => String(value),
  commas: (value) => grouped(value, ','),
  apostrophes: (value) => grouped(value, "'"),
  'spaces that do not break': (value) => grouped(value, NO_BREAK),
  'narrow spaces': (value) => grouped(value, NARROW),
  'common spaces': (value) => grouped(value, ' '),
  words: inWords,
  'words with a capital': (value) => capitalised(inWords(value)),
  'words without hyphens': (value) => inWords(value).replaceAll('-', ' '),
};

function grouped(value: number, separator: string): string {
  return value.toLocaleString('en-US').replaceAll(',', separator);
}

function capitalised(words: string): string {
  return `${words[0]?.toUpperCase()}${words.slice(1)}`;
}

/** Below a thousand million: longer runs of plain digits are names. */
const whole = fc.oneof(
  fc.integer({ min: 2, max: 9_999 }),
  fc.integer({ min: 2, max: 999_999_999 }),
  fc.integer({ min: 1, max: 9_999 }).map((value) => value * 1e5),
);

/** Years and what else is no amount by itself stand before a plural, behind a word that counts. */
const sentence = (number: string): string => `almost ${number} brown boats left`;

describe('writing a whole number in any style', () => {
  for (const [name, write] of Object.entries(STYLES)) {
    it(`reads it back from ${name}`, () => {
      fc.assert(
        fc.property(whole, (value) => {
          const text = name.includes('capital') ? `${write(value)} brown boats left` : sentence(write(value));
          assert.equal(onlyFigure(text).value, value, text);
        }),
        { numRuns: 300 },
      );
    });
  }

  it('finds it equal in any two styles', () => {
    const styles = Object.entries(STYLES).filter(([name]) => !name.includes('capital'));
    const style = fc.constantFrom(...styles.map(([, write]) => write));
    fc.assert(
      fc.property(whole, style, style, (value, one, two) => {
        const compared = compareFigures(onlyFigure(sentence(one(value))), onlyFigure(sentence(two(value))));
        assert.deepEqual(compared, { relation: 'compatible', how: 'equal' });
      }),
    );
  });
});

describe('writing a place in an order', () => {
  it('reads it back from digits and from words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), (value) => {
        assert.equal(onlyFigure(`her ${ordinalInDigits(value)} boat`).value, value);
        assert.equal(onlyFigure(`her ${ordinalInWords(value)} boat`).value, value, ordinalInWords(value));
      }),
    );
  });
});

describe('writing a length in feet and inches', () => {
  const feet = fc.integer({ min: 2, max: 40 });
  const inches = fc.integer({ min: 1, max: 11 });
  const styles: readonly ((feet: number, inches: number) => string)[] = [
    (one, two) => `${one}ft ${two}in`,
    (one, two) => `${one} ft ${two} in`,
    (one, two) => `${one} feet ${two} inches`,
    (one, two) => `${one} feet and ${two} inches`,
    (one, two) => `${one}'${two}"`,
    (one, two) => `${one}-foot-${two}`,
    (one, two) => `${inWords(one)} feet ${inWords(two)} inches`,
  ];

  it('reads every style as one length in inches', () => {
    fc.assert(
      fc.property(feet, inches, fc.constantFrom(...styles), (one, two, write) => {
        const { value, unit } = onlyFigure(`It is ${write(one, two)} tall`);
        assert.deepEqual([value, unit], [one * 12 + two, 'in'], write(one, two));
      }),
    );
  });
});

describe('writing a time of day', () => {
  it('reads it back from twelve and from twenty-four hours', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (hour, minute) => {
        const minutes = String(minute).padStart(2, '0');
        const [half, twelve] = [hour < 12 ? 'a.m.' : 'p.m.', hour % 12 === 0 ? 12 : hour % 12];
        for (const written of [
          `${hour}:${minutes}`,
          `${twelve}:${minutes} ${half}`,
          `${twelve}.${minutes}${half[0]}m`,
        ]) {
          assert.equal(onlyFigure(`It left at ${written} from the quay`).value, hour * 60 + minute, written);
        }
      }),
    );
  });
});
