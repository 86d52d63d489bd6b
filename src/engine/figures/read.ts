import type { Figure } from '../model/figure.js';
import { type TextSpan, textSpan } from '../model/span.js';
import { READERS } from './readers/readers.js';
import { mayStartFigure } from './readers/starters.js';
import type { Reading, Refiner, TokenRun } from './reading.js';
import { markBounds } from './refiners/bounds.js';
import { findNouns } from './refiners/nouns.js';
import { mergeRanges } from './refiners/ranges.js';
import { markRoles } from './refiners/roles.js';
import { shareLabels } from './refiners/shared-labels.js';
import { shareMonths } from './refiners/shared-months.js';
import { shareUnits } from './refiners/shared-units.js';
import { type Scan, scan } from './scan.js';

const REFINERS: readonly Refiner[] = [
  shareLabels,
  shareMonths,
  mergeRanges,
  shareUnits,
  markBounds,
  markRoles,
  findNouns,
];

/**
 * The figures of `text` in order of place, without overlaps; spans are UTF-16 offsets in `text`, end exclusive. A span
 * covers the number and its unit or currency, but neither the words that limit it ("about") nor the noun that it counts.
 * Works in time linear in the length of `text`; never throws.
 */
export function readFigures(text: string): Figure[] {
  const scanned = scan(text);
  const readings = REFINERS.reduce<readonly Reading[]>((found, refine) => refine(found, scanned), readAll(scanned));
  return readings.map((reading) => figureOf(reading, scanned));
}

/** One pass over the tokens: at each the first reader that reads a figure wins, and reading goes on behind it. */
function readAll(scanned: Scan): readonly Reading[] {
  const readings: Reading[] = [];
  for (let at = 0; at < scanned.tokens.length; ) {
    const reading = mayStartFigure(scanned.tokens, at) ? readAt(scanned, at) : undefined;
    if (reading) readings.push(reading);
    at = reading?.end ?? at + 1;
  }
  return readings;
}

function readAt(scanned: Scan, at: number): Reading | undefined {
  for (const read of READERS) {
    const reading = read(scanned, at);
    if (reading) return reading;
  }
  return undefined;
}

function figureOf(reading: Reading, scanned: Scan): Figure {
  const bound = reading.bound ?? (reading.vague ? 'about' : 'exact');
  return {
    ...spanOf(reading, scanned),
    kind: reading.kind,
    ...valuesOf(reading),
    ...detailsOf(reading),
    bound,
    approximate: bound !== 'exact',
    role: reading.role ?? 'level',
    ...runsOf(reading, scanned),
  };
}

type Details = Pick<Figure, 'unit' | 'resolution' | 'direction' | 'date' | 'label'>;

function detailsOf({ unit, resolution, direction, date, label }: Reading): Details {
  return {
    ...(unit === undefined ? {} : { unit }),
    ...(resolution === undefined ? {} : { resolution }),
    ...(direction === undefined ? {} : { direction }),
    ...(date === undefined ? {} : { date }),
    ...(label === undefined ? {} : { label }),
  };
}

function valuesOf({ low, high }: Reading): Pick<Figure, 'value' | 'low' | 'high'> {
  if (low === undefined || high === undefined) return {};
  const ends = { low: tidy(low), high: tidy(high) };
  return low === high ? { value: ends.low, ...ends } : ends;
}

/** The value without the noise of binary fractions: 3.4 * 1e12 is 3400000000000. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

function runsOf(reading: Reading, scanned: Scan): Pick<Figure, 'noun' | 'number' | 'boundText'> {
  return {
    ...(reading.noun ? { noun: spanOf(reading.noun, scanned) } : {}),
    ...(reading.number ? { number: spanOf(reading.number, scanned) } : {}),
    ...(reading.boundWords ? { boundText: spanOf(reading.boundWords, scanned) } : {}),
  };
}

function spanOf(run: TokenRun, { text, tokens }: Scan): TextSpan {
  return textSpan(text, { start: tokens[run.first]?.start ?? 0, end: tokens[run.end - 1]?.end ?? 0 });
}
