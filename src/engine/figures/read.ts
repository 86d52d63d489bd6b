import type { Figure } from '../model/figure.js';
import type { TextSpan } from '../model/span.js';
import { phraseAt, phrasesByFirst } from './phrases.js';
import { readersAt } from './readers/readers.js';
import { mayStartFigure } from './readers/starters.js';
import type { Reading, Refiner, TokenRun } from './reading.js';
import { countAnniversaries } from './refiners/anniversaries.js';
import { markBounds, markLateBounds } from './refiners/bounds.js';
import { markFates } from './refiners/fates.js';
import { findNouns } from './refiners/nouns.js';
import { mergeRanges } from './refiners/ranges.js';
import { markRoles } from './refiners/roles.js';
import { shareHalves } from './refiners/shared-halves.js';
import { shareLabels } from './refiners/shared-labels.js';
import { shareMonths } from './refiners/shared-months.js';
import { shareUnits } from './refiners/shared-units.js';
import { type Scan, scan } from './scan.js';
import { SET_PHRASES } from './tables/set-phrases.js';
import { tidy } from './tidy.js';

/** Phrases that are passed over: "a hole in one". */
const SKIPPED = phrasesByFirst(SET_PHRASES.map((phrase) => [phrase, true] as const));

const REFINERS: readonly Refiner[] = [
  shareLabels,
  shareMonths,
  shareHalves,
  mergeRanges,
  shareUnits,
  markBounds,
  markRoles,
  findNouns,
  countAnniversaries,
  markFates,
  markLateBounds,
];

/**
 * The figures of `text` in order of place, without overlaps; spans are UTF-16 offsets, end exclusive. A span covers the
 * number and its unit or currency, but neither the words that limit it ("about") nor the noun that it counts. Works in time
 * linear in the length of `text`; never throws.
 *
 * @param offset where the text begins in what the figures' offsets are counted in: the sentence's start for a sentence
 */
export function readFigures(text: string, offset = 0): Figure[] {
  return readScan(scan(text, offset));
}

/** The figures of a text that is tokenised already, as `readFigures` gives them. */
export function readScan(scanned: Scan): Figure[] {
  const read = readAll(scanned);
  if (read.length === 0) return [];
  const readings = REFINERS.reduce<readonly Reading[]>((found, refine) => refine(found, scanned), read);
  return readings.map((reading) => figureOf(reading, scanned));
}

/** One pass over the tokens: at each the first reader that reads a figure wins, and reading goes on behind it. */
function readAll(scanned: Scan): readonly Reading[] {
  const readings: Reading[] = [];
  for (let at = 0; at < scanned.tokens.length; ) {
    const skipped = phraseAt(SKIPPED, scanned.tokens, at);
    const reading = !skipped && mayStartFigure(scanned.tokens, at) ? readAt(scanned, at) : undefined;
    if (reading) readings.push(reading);
    at = reading?.end ?? skipped?.end ?? at + 1;
  }
  return readings;
}

function readAt(scanned: Scan, at: number): Reading | undefined {
  for (const read of readersAt(scanned, at)) {
    const reading = read(scanned, at);
    if (reading) return reading;
  }
  return undefined;
}

/** Filled field by field: copying objects apart would take most of the time of a text full of figures. */
function figureOf(reading: Reading, scanned: Scan): Figure {
  const bound = reading.bound ?? (reading.vague ? 'about' : 'exact');
  const { start, end, text } = spanOf(reading, scanned);
  const figure: Draft = {
    start,
    end,
    text,
    kind: reading.kind,
    bound,
    approximate: bound !== 'exact',
    role: reading.role ?? 'level',
  };
  addValues(figure, reading);
  addDetails(figure, reading);
  addRuns(figure, reading, scanned);
  return figure;
}

type Draft = { -readonly [Field in keyof Figure]: Figure[Field] };

function addValues(figure: Draft, { low, high }: Reading): void {
  if (low === undefined || high === undefined) return;
  if (low === high) figure.value = tidy(low);
  figure.low = tidy(low);
  figure.high = tidy(high);
}

function addDetails(figure: Draft, { kind, unit, factor, resolution, direction, date, label, fate }: Reading): void {
  if (unit !== undefined) figure.unit = unit;
  if (kind === 'money' && factor !== undefined && factor < 1) figure.coin = factor;
  if (resolution !== undefined) figure.resolution = resolution;
  if (direction !== undefined) figure.direction = direction;
  if (date !== undefined) figure.date = date;
  if (label !== undefined) figure.label = label;
  if (fate !== undefined) figure.fate = fate;
}

function addRuns(figure: Draft, { noun, number, boundWords }: Reading, scanned: Scan): void {
  if (noun) figure.noun = spanOf(noun, scanned);
  if (number) figure.number = spanOf(number, scanned);
  if (boundWords) figure.boundText = spanOf(boundWords, scanned);
}

function spanOf({ first, end: stop }: TokenRun, { text, tokens, offset }: Scan): TextSpan {
  const start = tokens[first]?.start ?? 0;
  const end = tokens[stop - 1]?.end ?? 0;
  return { start: start + offset, end: end + offset, text: text.slice(start, end) };
}
