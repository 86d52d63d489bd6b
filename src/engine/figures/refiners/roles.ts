import type { Direction, FigureRole } from '../../model/figure.js';
import type { Reading, Refiner } from '../reading.js';
import { CHANGE_NOUNS } from '../tables/cue-words.js';
import { DIRECTIONS, ROLE_WORDS } from '../tables/directions.js';
import { isHyphen, lowerAt } from '../token-tests.js';
import type { Token } from '../tokens.js';

const REACH = 7;
const CHANGE_KINDS = new Set<Reading['kind']>([
  'number',
  'percent',
  'percentage-points',
  'money',
  'measure',
  'ratio',
  'vague',
  'duration',
]);

/** Marks what a figure is in a change: "rose by 5", "from 15", "to 20", "up 19.96 to 9,092.91", "a 5% drop". */
export const markRoles: Refiner = (readings, { tokens }) =>
  readings.map((reading) => (CHANGE_KINDS.has(reading.kind) ? withRole(reading, tokens) : reading));

function withRole(reading: Reading, tokens: readonly Token[]): Reading {
  const start =
    reading.boundWords && reading.boundWords.first < reading.first ? reading.boundWords.first : reading.first;
  const before = lowerAt(tokens, start - 1);
  const role = ROLE_WORDS.get(before);
  const direction = role && directionBefore(tokens, start);
  if (role && direction && !(role === 'to' && isOfGrowth(tokens, start))) return marked(reading, role, direction);
  if (reading.kind === 'duration') return reading;
  if (reading.kind === 'money' && (reading.low ?? 0) > 0 && LOSING.has(before)) return reading;
  const near = adjacentDirection(tokens, start, reading.end);
  return near ? marked(reading, 'change', near) : reading;
}

/** "The company lost $5 million": what is lost is a loss, not a step from one level to another. */
const LOSING: ReadonlySet<string> = new Set(['lose', 'loses', 'losing', 'lost']);

function marked(reading: Reading, role: FigureRole, direction: Direction): Reading {
  return { ...reading, role, direction };
}

/** "growth slowed to 3%", "cut its growth forecast to 3%": the end of a change in growth tells how much something grows. */
function isOfGrowth(tokens: readonly Token[], start: number): boolean {
  return tokens.slice(Math.max(0, start - REACH), start).some(({ lower }) => lower === 'growth');
}

/** The nearest word of direction in the same clause before `end`. */
function directionBefore(tokens: readonly Token[], end: number): Direction | undefined {
  for (let at = end - 2; at >= Math.max(0, end - 2 - REACH * 2); at--) {
    if (/^[.;:!?]$/.test(lowerAt(tokens, at))) return undefined;
    const direction = DIRECTIONS.get(lowerAt(tokens, at));
    if (direction) return direction;
  }
  return undefined;
}

/** "up 5%", "rose 5%", "an increase of 5%", "a 5% rise", "5% higher". */
function adjacentDirection(tokens: readonly Token[], start: number, end: number): Direction | undefined {
  const verb = lowerAt(tokens, start - 1) === 'of' || lowerAt(tokens, start - 1) === 'another' ? start - 2 : start - 1;
  const before = DIRECTIONS.get(lowerAt(tokens, verb));
  if (before) return before;
  const next = isHyphen(tokens, end) ? end + 1 : end;
  return DIRECTIONS.get(lowerAt(tokens, next)) ?? afterAdjective(tokens, next);
}

/** "a 5% annual rise": one word between. */
function afterAdjective(tokens: readonly Token[], at: number): Direction | undefined {
  const noun = lowerAt(tokens, at + 1);
  return CHANGE_NOUNS.has(noun) ? DIRECTIONS.get(noun) : undefined;
}
