import type { Figure } from '../../model/figure.js';
import type { LocatedFigure } from '../../model/match.js';
import { overlaps, textSpan } from '../../model/span.js';
import type { Statement } from '../../model/statement.js';
import { LISTED_PEOPLE } from './tables/listed-people.js';

/** The counts that a list is written with; "a" and "an" are one. */
const COUNTS: readonly string[] = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

const COUNT = `an?|${COUNTS.join('|')}|[2-9]`;

/** Behind a count, at most one word that describes and those who are counted. */
const COUNTED = `\\s+(?:\\p{L}+\\s+)?(?:${LISTED_PEOPLE.join('|')})\\b`;

const GROUP = `(?:${COUNT})${COUNTED}`;

const LIST = new RegExp(`\\b${GROUP}(?:\\s*,\\s*${GROUP})*\\s*,?\\s+and\\s+${GROUP}`, 'giu');

const COUNT_OF_GROUP = new RegExp(`\\b(${COUNT})${COUNTED}`, 'giu');

/** How many people a statement lists without their names, at the place of each list: 4 for "a man, a woman and two boys". */
export function listedPeople(statement: Statement): LocatedFigure[] {
  const { prose, sentences } = statement.reference.document;
  const sentence = sentences[statement.sentence];
  if (sentence === undefined) return [];
  return [...sentence.text.matchAll(LIST)].map(({ 0: list, index }) => {
    const start = sentence.start + index;
    const figure = peopleIn(list);
    return { statement, figure: { ...textSpan(prose.text, { start, end: start + list.length }), ...figure } };
  });
}

function peopleIn(list: string): Omit<Figure, 'start' | 'end' | 'text'> {
  const value = [...list.matchAll(COUNT_OF_GROUP)].reduce(
    (sum, [, count = '']) => sum + numberOf(count.toLowerCase()),
    0,
  );
  return {
    kind: 'number',
    value,
    low: value,
    high: value,
    resolution: 1,
    bound: 'exact',
    approximate: false,
    role: 'level',
  };
}

function numberOf(count: string): number {
  return Number(count) || Math.max(COUNTS.indexOf(count), 0) + 1;
}

/** Whether a figure counts people without saying which. */
export function countsPeople({ kind, noun }: Figure): boolean {
  return kind === 'number' && noun?.text.toLowerCase() === 'people';
}

/**
 * The people whom a statement lists, where a claim's count of people is another number and the references have that only of some of the
 * list: "two people" for "a man, a woman and two boys".
 *
 * @param agreeing all figures of the references that agree with the claim's
 */
export function otherPeople(
  figure: Figure,
  agreeing: readonly LocatedFigure[],
  statements: readonly Statement[],
): LocatedFigure | undefined {
  if (agreeing.length === 0) return undefined;
  const lists = statements.flatMap(listedPeople);
  if (lists.some((list) => list.figure.value === figure.value)) return undefined;
  return lists.find((list) => agreeing.every((located) => isAmong(located, list)));
}

function isAmong({ figure, statement }: LocatedFigure, list: LocatedFigure): boolean {
  const isThere = statement.reference === list.statement.reference && statement.sentence === list.statement.sentence;
  return isThere && overlaps(figure, list.figure);
}
