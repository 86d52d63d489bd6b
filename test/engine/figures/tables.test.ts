import assert from 'node:assert/strict';
import { compareFigures } from '../../../src/engine/figures/index.js';
import { BOUNDS_AFTER, BOUNDS_BEFORE } from '../../../src/engine/figures/tables/bounds.js';
import {
  AMBIGUOUS_CURRENCY_NAMES,
  CURRENCY_CODES,
  CURRENCY_NAMES,
  CURRENCY_SIGNS,
} from '../../../src/engine/figures/tables/currencies.js';
import { DIRECTIONS } from '../../../src/engine/figures/tables/directions.js';
import { LABEL_NOUNS } from '../../../src/engine/figures/tables/label-nouns.js';
import { MONTHS, WEEKDAYS } from '../../../src/engine/figures/tables/months.js';
import { NATIONAL_CURRENCIES, type NationalCurrency } from '../../../src/engine/figures/tables/national-currencies.js';
import { TEEN_WORDS, TENS_WORDS, UNIT_WORDS } from '../../../src/engine/figures/tables/number-words.js';
import { MEASURE_UNITS, TIME_UNITS } from '../../../src/engine/figures/tables/units.js';
import { onlyFigure } from './support.js';

/** Names that the words around must settle, tested elsewhere. */
const SETTLED_BY_CONTEXT = /^(?:A|K|pm|pounds?)$/;

describe('the tables that figures are read by', () => {
  it('reads every number word below a hundred', () => {
    for (const [word, value] of [...UNIT_WORDS, ...TEEN_WORDS, ...TENS_WORDS]) {
      assert.equal(onlyFigure(`${word} boats`).value, value, word);
    }
  });

  it('reads every ten with every unit', () => {
    for (const [tens, high] of TENS_WORDS) {
      for (const [unit, low] of UNIT_WORDS) assert.equal(onlyFigure(`${tens}-${unit} boats`).value, high + low);
    }
  });

  it('reads every currency sign, code and name', () => {
    const written = [
      ...[...CURRENCY_SIGNS].map(([sign, code]) => [`${sign}20`, code] as const),
      ...[...CURRENCY_CODES].map(([name, code]) => [`${name.toUpperCase()} 20`, code] as const),
      ...[...CURRENCY_NAMES].map(([name, { code }]) => [`20 million ${name}`, code] as const),
      ...NATIONAL_CURRENCIES.flatMap(nationalNames),
    ];
    for (const [words, code] of written) {
      const { kind, unit } = onlyFigure(words);
      assert.deepEqual([kind, unit], ['money', code], words);
    }
  });

  it('leaves words that are also currencies alone behind a small number', () => {
    for (const name of AMBIGUOUS_CURRENCY_NAMES) assert.notEqual(onlyFigure(`20 ${name}`).kind, 'money', name);
  });

  it('reads every name of a unit of time', () => {
    for (const { names, symbol } of TIME_UNITS) {
      for (const name of names.split('|')) assert.equal(onlyFigure(`in 3 ${name}`).unit, symbol, name);
    }
  });

  it('reads every name and symbol of a measure', () => {
    for (const { names, symbols, symbol, dimension } of MEASURE_UNITS) {
      if (dimension === 'percentage-points') continue;
      for (const name of names.split('|').filter((word) => word && !SETTLED_BY_CONTEXT.test(word))) {
        assert.equal(onlyFigure(`30 ${name}`).unit, symbol, name);
      }
      for (const letters of symbols.split('|').filter((sign) => sign && !SETTLED_BY_CONTEXT.test(sign))) {
        assert.equal(onlyFigure(`30${letters}`).unit, symbol, letters);
      }
    }
  });

  it('converts every unit into itself and back from every other of its dimension', () => {
    for (const one of MEASURE_UNITS) {
      for (const two of MEASURE_UNITS.filter((unit) => unit.dimension === one.dimension)) {
        if (one.dimension === 'percentage-points') continue;
        const [a, b] = [one, two].map(({ names, symbols }) =>
          onlyFigure(`30${names ? ` ${names.split('|')[0]}` : symbols}`),
        );
        assert.ok(a && b && compareFigures(a, b).relation !== 'not-comparable', `${one.symbol} ${two.symbol}`);
      }
    }
  });

  it('reads every month and weekday', () => {
    for (const [name, month] of MONTHS) assert.equal(onlyFigure(`in ${name} 2024`).date?.month, month, name);
    for (const [name, weekday] of WEEKDAYS) assert.equal(onlyFigure(`on ${name}`).date?.weekday, weekday, name);
  });

  it('reads every label noun before a number as its name', () => {
    for (const [noun, { label }] of LABEL_NOUNS) {
      const figure = onlyFigure(`see ${noun}${noun.endsWith('-') ? '' : ' '}7.`);
      assert.equal(figure.kind, 'label', noun);
      if (!noun.endsWith('-')) assert.equal(figure.label, label, noun);
    }
  });

  it('reads every phrase that limits a figure', () => {
    for (const [phrase, bound] of BOUNDS_BEFORE) assert.equal(onlyFigure(`it was ${phrase} 500`).bound, bound, phrase);
    for (const [phrase, bound] of BOUNDS_AFTER) assert.equal(onlyFigure(`it was 500 ${phrase}`).bound, bound, phrase);
  });

  it('reads every word of direction before a size', () => {
    for (const [word, direction] of DIRECTIONS) {
      const figure = onlyFigure(`the index ${word} by 12 points`);
      assert.deepEqual([figure.role, figure.direction], ['change', direction], word);
    }
  });

  it('keeps every table in order', () => {
    for (const table of [MONTHS, WEEKDAYS, CURRENCY_CODES]) {
      const names = [...table.keys()];
      assert.deepEqual(names, [...names].sort());
    }
  });
});

/** Every adjective with every noun: "20 million Chilean pesos". */
function nationalNames({ code, adjectives, nouns }: NationalCurrency): (readonly [string, string])[] {
  return adjectives
    .split('|')
    .flatMap((adjective) => nouns.split('|').map((noun) => [`20 million ${adjective} ${noun}`, code] as const));
}
