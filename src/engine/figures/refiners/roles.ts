import type { Direction, FigureRole } from '../../model/figure.js';
import { withMore } from '../../model/with-more.js';
import type { Reading, Refiner } from '../reading.js';
import { CHANGE_NOUNS } from '../tables/cue-words.js';
import { DIRECTIONS, ROLE_WORDS } from '../tables/directions.js';
import { isHyphen, isWord, lowerAt } from '../token-tests.js';
import type { Token } from '../tokens.js';
import { isFunctionWord } from '../words.js';

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

/** Marks what a figure is in a change: "rose by 5", "from 15", "to 20", "up 19.96 to 9,092.91", "up 5 at 20", "a 5% drop". */
export const markRoles: Refiner = (readings, { tokens }) => {
  const found = readings.map((reading) => (CHANGE_KINDS.has(reading.kind) ? withRole(reading, tokens) : reading));
  return found.map((reading, at) => asEndOfChange(reading, found[at - 1], tokens));
};

/** "Up 5 at 20", "lost 5, closing at 20": where the change led to; but not "lost 500 jobs at 20 plants". */
function asEndOfChange(reading: Reading, change: Reading | undefined, tokens: readonly Token[]): Reading {
  const isLevel = reading.role === undefined && lowerAt(tokens, reading.first - 1) === 'at';
  if (!isLevel || change?.role !== 'change' || change.kind !== reading.kind) return reading;
  const between = tokens.slice(change.end, reading.first - 1);
  const isOneClause = between.length <= REACH && !between.some(({ text }) => ENDS_CLAUSE.test(text));
  const isEnd = isOneClause && countsNothingElse(tokens, reading.end);
  return isEnd && change.direction ? marked(reading, 'to', change.direction) : reading;
}

const ENDS_CLAUSE = /^[.;:!?]$/;

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
  return withMore(reading, { role, direction });
}

/** "growth slowed to 3%", "cut its growth forecast to 3%": the end of a change in growth tells how much something grows. */
function isOfGrowth(tokens: readonly Token[], start: number): boolean {
  return tokens.slice(Math.max(0, start - REACH), start).some(({ lower }) => lower === 'growth');
}

/** The nearest word of direction in the same clause before `end`. */
function directionBefore(tokens: readonly Token[], end: number): Direction | undefined {
  for (let at = end - 2; at >= Math.max(0, end - 2 - REACH * 2); at--) {
    if (ENDS_CLAUSE.test(lowerAt(tokens, at))) return undefined;
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
  if (lowerAt(tokens, verb) === 'off' && countsNothingElse(tokens, end)) return 'down';
  const next = isHyphen(tokens, end) ? end + 1 : end;
  return DIRECTIONS.get(lowerAt(tokens, next)) ?? afterAdjective(tokens, next);
}

/** "The index closed off 24", "off 24 points", but not "laid off 24 miners": an index counts nothing but points. */
function countsNothingElse(tokens: readonly Token[], end: number): boolean {
  const next = lowerAt(tokens, end);
  return !isWord(tokens, end) || isFunctionWord(next) || /^points?$/.test(next);
}

/** "a 5% annual rise": one word between. */
function afterAdjective(tokens: readonly Token[], at: number): Direction | undefined {
  const noun = lowerAt(tokens, at + 1);
  return CHANGE_NOUNS.has(noun) ? DIRECTIONS.get(noun) : undefined;
}
