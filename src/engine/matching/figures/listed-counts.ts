import type { Figure } from '../../model/figure.js';
import type { LocatedFigure } from '../../model/match.js';
import type { Sentence } from '../../model/sentence.js';
import { type Span, textSpan } from '../../model/span.js';
import type { ReadText, Statement } from '../../model/statement.js';
import { type Enumeration, enumerationsIn } from './enumerations.js';
import { countsPeople, listedPeople } from './listed-people.js';

/** Nobody counts more things than these by looking at a list. */
export const MOST_LISTED = 20;

/** A list that is longer than so many sentences is not looked at, to keep the time in bounds. */
const MOST_LISTED_SENTENCES = 2 * MOST_LISTED;

/**
 * What spells a count out in one of some statements: as many things that are named one after the other, names in a row, people
 * with their ages or in groups ("a man and two boys"), or bullets. Undefined where none does, and for a figure that counts nothing.
 */
export function listedCount(figure: Figure, statements: readonly Statement[]): LocatedFigure | undefined {
  if (!isCount(figure)) return undefined;
  for (const statement of statements) {
    const list = listsIn(statement).find(({ items }) => items.length === figure.value);
    if (list !== undefined) return { figure: countOf(list, statement), statement };
    const people = countsPeople(figure) ? listedPeople(statement) : [];
    const same = people.find((listed) => listed.figure.value === figure.value);
    if (same !== undefined) return same;
  }
  return undefined;
}

/** Whether a figure counts a few things, which a list may name one by one. */
function isCount({ kind, value = 0, noun, fate }: Figure): boolean {
  const counts = noun !== undefined || fate !== undefined;
  return kind === 'number' && counts && Number.isInteger(value) && value >= 2 && value <= MOST_LISTED;
}

/** The number of a list's items, at the place of the list. */
export function countOf({ start, end, items }: Enumeration, { reference }: Statement): Figure {
  return {
    ...textSpan(reference.document.prose.text, { start, end }),
    kind: 'number',
    value: items.length,
    low: items.length,
    high: items.length,
    resolution: 1,
    bound: 'exact',
    approximate: false,
    role: 'level',
  };
}

/** What a statement names one after the other: names, people with their ages, anything, and bullets. */
export function listsIn({ reference: { document }, sentence }: Statement): Enumeration[] {
  const text = document.sentences[sentence];
  if (text === undefined) return [];
  return [
    ...namesInARow(document, sentence),
    ...asList((document.figures[sentence] ?? []).filter(({ kind }) => kind === 'age')),
    ...enumerationsIn(document.words[sentence] ?? []),
    ...asList(bulletsAround(document, text, sentence)),
  ];
}

function asList(items: readonly Span[]): Enumeration[] {
  const [first, last] = [items[0], items.at(-1)];
  return first && last && items.length > 1 ? [{ start: first.start, end: last.end, items }] : [];
}

/** What may stand between two names of a list: a comma, "and", and the age of the first. */
const BETWEEN_NAMES = /^(?:, \d{1,3})?(?:,(?: (?:and|or|&))?| (?:and|or|&))\s+(?:the\s+)?$/;

function namesInARow({ prose, mentions }: ReadText, sentence: number): Enumeration[] {
  const rows: Span[][] = [];
  for (const mention of mentions[sentence] ?? []) {
    const before = rows.at(-1)?.at(-1);
    const goesOn = before !== undefined && BETWEEN_NAMES.test(prose.text.slice(before.end, mention.start));
    if (goesOn) rows.at(-1)?.push(mention);
    else rows.push([mention]);
  }
  return rows.flatMap(asList);
}

/** The bullets of a list, each by its first sentence, for one of them or for the sentence that leads in to them. */
function bulletsAround({ sentences }: ReadText, { blockKind }: Sentence, position: number): Span[] {
  const first = blockKind === 'list-item' ? firstBullet(sentences, position) : position + 1;
  const bullets: Sentence[] = [];
  for (const sentence of sentences.slice(first, first + MOST_LISTED_SENTENCES)) {
    if (sentence.blockKind !== 'list-item') break;
    if (sentence.block !== bullets.at(-1)?.block) bullets.push(sentence);
  }
  return bullets;
}

function firstBullet(sentences: readonly Sentence[], position: number): number {
  let first = position;
  while (first > position - MOST_LISTED_SENTENCES && sentences[first - 1]?.blockKind === 'list-item') first--;
  return first;
}
