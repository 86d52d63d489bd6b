import { type PhraseMatch, type PhraseTable, phraseAt, phrasesByFirst } from '../phrases.js';
import type { Unit } from '../tables/unit.js';
import { MEASURE_UNITS, TIME_UNITS } from '../tables/units.js';
import { afterHyphen, isGlued } from '../token-tests.js';
import { type Token, tokenise } from '../tokens.js';

/** Finds one family of units behind a numeral. */
export interface UnitFinder {
  readonly names: PhraseTable<Unit>;
  readonly symbols: ReadonlyMap<string, readonly SymbolEntry[]>;
}

interface SymbolEntry {
  readonly texts: readonly string[];
  readonly unit: Unit;
}

/** Finds units of time. */
export const TIME_FINDER = finder(TIME_UNITS);

/** Finds units of length, mass, temperature and so on. */
export const MEASURE_FINDER = finder(MEASURE_UNITS);

function finder(units: readonly Unit[]): UnitFinder {
  const names = units.flatMap((unit) =>
    unit.names
      .split('|')
      .filter(Boolean)
      .map((name) => [name, unit] as const),
  );
  return { names: phrasesByFirst(names), symbols: symbolIndex(units) };
}

function symbolIndex(units: readonly Unit[]): ReadonlyMap<string, readonly SymbolEntry[]> {
  const index = new Map<string, SymbolEntry[]>();
  for (const unit of units) {
    for (const symbol of unit.symbols.split('|').filter(Boolean).flatMap(writtenForms)) {
      const texts = tokenise(symbol).map((token) => token.text);
      const key = texts[0] ?? '';
      index.set(key, [...(index.get(key) ?? []), { texts, unit }]);
    }
  }
  for (const entries of index.values()) entries.sort((a, b) => b.texts.length - a.texts.length);
  return index;
}

/** "km²" is also written "km2" and "km^2", and the micro sign as the Greek letter. */
function writtenForms(symbol: string): readonly string[] {
  const plain = symbol.replace('²', '2').replace('³', '3');
  const forms = plain === symbol ? [symbol] : [symbol, plain, symbol.replace('²', '^2').replace('³', '^3')];
  return symbol.includes('µ') ? forms.flatMap((form) => [form, form.replace('µ', 'μ')]) : forms;
}

/** A unit written in words behind a numeral that ends before `at`; a hyphen may stand between ("12-hour", "7 - mile"). */
export function unitName(found: UnitFinder, tokens: readonly Token[], at: number): PhraseMatch<Unit> | undefined {
  return phraseAt(found.names, tokens, at) ?? phraseAt(found.names, tokens, afterHyphen(tokens, at));
}

/** A unit written as letters or a sign behind digits, case by case ("5 km", "37.2g", "30C"). */
export function unitSymbol(found: UnitFinder, tokens: readonly Token[], at: number): PhraseMatch<Unit> | undefined {
  const entry = found.symbols
    .get(tokens[at]?.text ?? '')
    ?.find(({ texts }) => texts.every((text, offset) => isSymbolToken(tokens, at + offset, text)));
  if (!entry) return undefined;
  return endsWhole(tokens, at + entry.texts.length)
    ? { value: entry.unit, first: at, end: at + entry.texts.length }
    : undefined;
}

/** A digit of a symbol is glued to its letters: "ft2" is an area, "5 ft 2" a height. */
function isSymbolToken(tokens: readonly Token[], at: number, text: string): boolean {
  return tokens[at]?.text === text && (tokens[at]?.kind !== 'digits' || isGlued(tokens, at));
}

/** Nothing but a mark is glued behind a symbol: "5m" but not "5m3x". */
function endsWhole(tokens: readonly Token[], end: number): boolean {
  return !isGlued(tokens, end) || tokens[end]?.kind === 'mark';
}
