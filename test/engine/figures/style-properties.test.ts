import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readFigures, writeInStyle } from '../../../src/engine/figures/index.js';
import { inWords, ordinalInDigits, ordinalInWords } from '../../../src/engine/figures/style/number-words.js';
import type { Figure } from '../../../src/engine/model/figure.js';

/** A figure to write: whole numbers, whose meaning each kind gives them. */
type Parts = readonly [one: number, two: number, three: number];

/** A kind of figure: what it is made of, every way to write it, and the sentence that carries it. */
interface Kind {
  readonly parts: fc.Arbitrary<Parts>;
  readonly styles: readonly ((parts: Parts) => string)[];
  readonly carry: (words: string) => string;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const SHORT_MONTHS = 'Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

const between = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });
const two = (value: number): string => String(value).padStart(2, '0');
const half = (minutes: number): 'a' | 'p' => (minutes < 720 ? 'a' : 'p');
const hour = (minutes: number): number => Math.floor(minutes / 60) % 12 || 12;

const KINDS: Readonly<Record<string, Kind>> = {
  date: {
    parts: fc.tuple(between(13, 28), between(1, 12), between(1950, 2029)),
    styles: [
      ([day, month, year]) => `${MONTHS[month - 1]} ${day}, ${year}`,
      ([day, month, year]) => `${day} ${MONTHS[month - 1]} ${year}`,
      ([day, month, year]) => `${SHORT_MONTHS[month - 1]} ${day}, ${year}`,
      ([day, month, year]) => `${ordinalInDigits(day)} of ${MONTHS[month - 1]} ${year}`,
      ([day, month, year]) => `${year}-${two(month)}-${two(day)}`,
      ([day, month, year]) => `${two(month)}/${two(day)}/${year}`,
      ([day, month, year]) => `${two(day)}/${two(month)}/${year}`,
      ([day, month, year]) => `${day}.${month}.${year}`,
    ],
    carry: (words) => `They met on ${words} in the hall.`,
  },
  quarter: {
    parts: fc.tuple(between(1, 4), between(2001, 2029), fc.constant(0)),
    styles: [
      ([quarter, year]) => `Q${quarter} ${year}`,
      ([quarter, year]) => `${ordinalInWords(quarter)} quarter of ${year}`,
    ],
    carry: (words) => `Sales fell in the ${words} again.`,
  },
  half: {
    parts: fc.tuple(between(1, 2), between(2001, 2029), fc.constant(0)),
    styles: [([part, year]) => `H${part} ${year}`, ([part, year]) => `${ordinalInWords(part)} half of ${year}`],
    carry: (words) => `Sales fell in the ${words} again.`,
  },
  century: {
    parts: fc.tuple(between(3, 21), fc.constant(0), fc.constant(0)),
    styles: [
      ([century]) => `${ordinalInDigits(century)} century`,
      ([century]) => `${ordinalInWords(century)} century`,
      ([century]) => `${ordinalInDigits(century)}-century`,
    ],
    carry: (words) => `It was a ${words} mill.`,
  },
  distance: {
    parts: fc.tuple(between(2, 90), fc.constant(0), fc.constant(0)),
    styles: [([weeks]) => `${weeks} weeks ago`, ([weeks]) => `${inWords(weeks)} weeks ago`],
    carry: (words) => `It sailed ${words} from there.`,
  },
  time: {
    parts: fc.tuple(between(0, 1439), fc.constant(0), fc.constant(0)),
    styles: [
      ([time]) => `${hour(time)}:${two(time % 60)} ${half(time)}.m.`,
      ([time]) => `${hour(time)}.${two(time % 60)}${half(time)}m`,
      ([time]) => `${hour(time)}:${two(time % 60)} ${half(time).toUpperCase()}M`,
      ([time]) => `${two(Math.floor(time / 60))}:${two(time % 60)}`,
    ],
    carry: (words) => `It left at ${words} from the quay`,
  },
  ordinal: {
    parts: fc.tuple(between(3, 99), fc.constant(0), fc.constant(0)),
    styles: [([place]) => ordinalInDigits(place), ([place]) => ordinalInWords(place)],
    carry: (words) => `It was her ${words} boat.`,
  },
  score: {
    parts: fc.tuple(between(50, 99), between(1, 49), fc.constant(0)),
    styles: [
      ([one, other]) => `${one}-${other}`,
      ([one, other]) => `${one} to ${other}`,
      ([one, other]) => `${one} votes to ${other}`,
    ],
    carry: (words) => `They voted ${words} for it.`,
  },
  'range of percent': {
    parts: fc.tuple(between(2, 40), between(41, 99), fc.constant(0)),
    styles: [
      ([low, high]) => `${low}-${high}%`,
      ([low, high]) => `${low} to ${high} percent`,
      ([low, high]) => `${inWords(low)} to ${inWords(high)} per cent`,
      ([low]) => `${low}%`,
    ],
    carry: (words) => `It is worth ${words} of it.`,
  },
  'range of money': {
    parts: fc.tuple(between(2, 40), between(41, 99), fc.constant(0)),
    styles: [
      ([low, high]) => `$${low}-${high} million`,
      ([low, high]) => `${low} to ${high} million dollars`,
      ([low]) => `$${low}m`,
      ([low]) => `${low} million dollars`,
    ],
    carry: (words) => `It cost ${words} in all.`,
  },
  length: {
    parts: fc.tuple(between(1, 20), fc.constant(0), fc.constant(0)),
    styles: [
      ([feet]) => `${feet} ${feet === 1 ? 'foot' : 'feet'}`,
      ([feet]) => `${inWords(feet)} ${feet === 1 ? 'foot' : 'feet'}`,
      ([feet]) => `${feet}-foot`,
      ([feet]) => `${feet}ft`,
    ],
    carry: (words) => `It is ${words} by rule.`,
  },
};

/** The figure of `words` amid a sentence of its kind; fails where there is none or more than one. */
function readIn({ carry }: Kind, words: string): Figure {
  const figures = readFigures(carry(words));
  const [figure] = figures;
  assert.ok(figure && figures.length === 1, `${figures.length} figures in "${carry(words)}"`);
  return figure;
}

/** What a figure means: all that it says, but not where and in which words. */
function meaningOf({ kind, low, high, unit, date, text }: Figure): unknown {
  return { kind, low, high, unit, date, numbers: kind === 'score' ? text.match(/\d+/g) : [] };
}

describe('writing a figure in every style of its kind', () => {
  for (const [name, kind] of Object.entries(KINDS)) {
    it(`reads a ${name} back from what it wrote`, () => {
      const style = fc.constantFrom(...kind.styles);
      fc.assert(
        fc.property(kind.parts, kind.parts, style, style, (parts, others, write, writeOther) => {
          const [statement, model] = [readIn(kind, write(parts)), readIn(kind, writeOther(others))];
          const written = writeInStyle(statement, model);
          assert.deepEqual(meaningOf(readIn(kind, written)), meaningOf(statement), `"${written}" like "${model.text}"`);
        }),
        { numRuns: 300 },
      );
    });

    it(`writes a ${name} as the draft does, where both mean the same`, () => {
      const style = fc.constantFrom(...kind.styles.slice(0, 2));
      fc.assert(
        fc.property(kind.parts, style, style, (parts, write, writeOther) => {
          const model = readIn(kind, writeOther(parts));
          assert.equal(writeInStyle(readIn(kind, write(parts)), model), model.text);
        }),
      );
    });
  }
});

describe('reading a sentence amid others', () => {
  const WORDS = Object.values(KINDS);
  const sentence = fc
    .constantFrom(...WORDS)
    .chain((kind) => fc.tuple(kind.parts, fc.constantFrom(...kind.styles)).map(([p, write]) => kind.carry(write(p))));
  const CALM = 'The old quay lay calm. ';

  it('reads the same figures behind little and much other text', () => {
    fc.assert(
      fc.property(sentence, between(2, 20), (text, times) => {
        const [little, much] = [CALM, CALM.repeat(times)];
        const shift = much.length - little.length;
        const near = readFigures(`${little}${text}`).map(({ start, end, ...rest }) => [
          start + shift,
          end + shift,
          rest.text,
        ]);
        const far = readFigures(`${much}${text}`).map(({ start, end, text: words }) => [start, end, words]);
        assert.deepEqual(far, near);
      }),
    );
  });

  it('reads the same figures whatever stands behind', () => {
    fc.assert(
      fc.property(sentence, between(1, 20), (text, times) => {
        const alone = readFigures(`${text} ${CALM}`).map(meaningOf);
        assert.deepEqual(readFigures(`${text} ${CALM.repeat(times)}`).map(meaningOf), alone);
      }),
    );
  });

  it('begins and ends every figure between characters, also beside those of two code units', () => {
    fc.assert(
      fc.property(sentence, fc.string({ unit: 'grapheme' }), (text, other) => {
        const whole = `${other}${text}${other}😀${text.replaceAll(' ', '😀')}`;
        for (const { start, end } of readFigures(whole)) {
          assert.ok(!isAmidCharacter(whole, start) && !isAmidCharacter(whole, end), whole);
        }
      }),
    );
  });
});

function isAmidCharacter(text: string, at: number): boolean {
  return at > 0 && /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');
}
