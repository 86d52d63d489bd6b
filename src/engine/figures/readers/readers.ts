import type { Reader } from '../reading.js';
import { readAge } from './ages.js';
import { readDate } from './dates.js';
import { readDuration } from './durations.js';
import { readLabel } from './labels.js';
import { readMeasure } from './measures.js';
import { readMoney } from './money.js';
import { readMultiple } from './multiples.js';
import { readNumber } from './numbers.js';
import { readOrdinal } from './ordinals.js';
import { readPercent } from './percent.js';
import { readRatio } from './ratios.js';
import { readRelativeDate } from './relative-dates.js';
import { readScore } from './scores.js';
import { readSpokenTime } from './spoken-times.js';
import { readTime } from './times.js';
import { readCalendarSpan, readYear } from './years.js';

/** Every kind of figure, in the order in which they are tried at a token: the first that reads one wins. */
export const READERS: readonly Reader[] = [
  readLabel,
  readDate,
  readCalendarSpan,
  readTime,
  readSpokenTime,
  readMultiple,
  readRelativeDate,
  readPercent,
  readMoney,
  readAge,
  readDuration,
  readMeasure,
  readYear,
  readScore,
  readRatio,
  readOrdinal,
  readNumber,
];
