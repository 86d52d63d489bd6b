import { compareFigures } from '../../figures/index.js';
import type { Figure } from '../../model/figure.js';
import type { FigureOutcome, LocatedFigure } from '../../model/match.js';
import type { Sentence } from '../../model/sentence.js';
import { overlaps } from '../../model/span.js';
import type { Statement } from '../../model/statement.js';
import type { Library } from '../library.js';
import { type StemOf, termsOf } from '../terms.js';
import { agreeingFigures } from './agreeing-figures.js';
import { type Enumeration, enumerationsIn } from './enumerations.js';
import type { ClaimFigures } from './figure-evidence.js';
import { countOf, listedCount, listsIn } from './listed-counts.js';
import { countsPeople, otherPeople } from './listed-people.js';
import { nounAgreement } from './noun-agreement.js';
import { orderedCount } from './ordered-counts.js';

/** A count that the references give this often is what they are about. */
const OFTEN = 3;

/** A statement must hold this share of the claim for the references to speak of what it counts. */
const SPEAKS_FROM = 0.1;

/**
 * Tells a count that is wrong for sure: because the draft itself lists another number of things behind it, and a reference lists
 * or counts the same number; because a reference lists another number of people; or because the references count the same things again and again, and always otherwise. Undefined
 * where nothing is sure.
 */
export function outcomeOfCount(figure: Figure, claim: ClaimFigures, library: Library): FigureOutcome | undefined {
  if (figure.kind !== 'number' || figure.noun === undefined) return undefined;
  const from =
    listedOtherwise(figure, claim) ??
    groupedOtherwise(figure, claim, library) ??
    countedOtherwise(figure, claim, library);
  return from && { kind: 'differs', from };
}

/** "Two people" where a reference has a man, a woman and two boys. */
function groupedOtherwise(figure: Figure, claim: ClaimFigures, library: Library): LocatedFigure | undefined {
  if (!countsPeople(figure)) return undefined;
  return otherPeople(figure, agreeingFigures(figure, claim, library), claim.statements);
}

/** "Four members: Ada, Ben and Carl" where a reference names just these three, or speaks of three members. */
function listedOtherwise(figure: Figure, claim: ClaimFigures): LocatedFigure | undefined {
  const { sentence, statements, stemOf } = claim;
  const list = listBehind(figure, claim);
  if (list === undefined || list.items.length === figure.value || isOfGroups(list, claim.figures)) return undefined;
  for (const statement of statements) {
    const given = sameList(list, sentence, statement, stemOf) ?? sameCount(list, figure, statement, stemOf);
    if (given !== undefined) return { figure: given, statement };
  }
  return undefined;
}

/** "Three bakers, two cooks and a smith" lists groups, not what they are made of. */
function isOfGroups(list: Enumeration, figures: readonly Figure[]): boolean {
  return figures.some((figure) => overlaps(figure, list));
}

/** What leads from a count to the list of what is counted. */
const LEADS_IN = /^[^.,;:()–—]{0,60}[:(–—]\s*$/;

const LEADS_IN_MARK = /[:(–—]/;

/** Where a list may end, so that it is whole. */
const ENDS = /^\s*(?:[.!?)–—].*)?$/s;

/** The list that stands behind a count in its sentence, if it is whole. */
function listBehind(figure: Figure, { sentence, words }: ClaimFigures): Enumeration | undefined {
  if (!LEADS_IN_MARK.test(sentence.text.slice(figure.end - sentence.start))) return undefined;
  const textBetween = (start: number, end: number) => sentence.text.slice(start - sentence.start, end - sentence.start);
  return enumerationsIn(words).find(
    ({ start, end }) =>
      start > figure.end && LEADS_IN.test(textBetween(figure.end, start)) && ENDS.test(textBetween(end, sentence.end)),
  );
}

/** The number of items of a statement's list that holds a word of each item of the claim's, and no more items. */
function sameList(list: Enumeration, claim: Sentence, statement: Statement, stemOf: StemOf): Figure | undefined {
  const sentence = statement.reference.document.sentences[statement.sentence];
  const same = sentence && listsIn(statement).find((other) => holdsAll(other, sentence, list, claim, stemOf));
  return same && countOf(same, statement);
}

function holdsAll(
  other: Enumeration,
  statement: Sentence,
  list: Enumeration,
  claim: Sentence,
  stemOf: StemOf,
): boolean {
  const stems = new Set(other.items.flatMap((item) => stemsOf(item, statement, stemOf)));
  const holds = (item: Enumeration['items'][number]) => stemsOf(item, claim, stemOf).some((stem) => stems.has(stem));
  return other.items.length === list.items.length && list.items.every(holds);
}

function stemsOf(
  { start, end }: Enumeration['items'][number],
  { start: from, text }: Sentence,
  stemOf: StemOf,
): string[] {
  return termsOf({ start, end, text: text.slice(start - from, end - from) }, stemOf).map(({ stem }) => stem);
}

/** A statement's count of the same things that is the number of the claim's list. */
function sameCount(
  { items }: Enumeration,
  figure: Figure,
  { reference, sentence }: Statement,
  stemOf: StemOf,
): Figure | undefined {
  return reference.document.figures[sentence]?.find(
    (other) => other.value === items.length && countsSame(figure, other, stemOf),
  );
}

/** The count of the same things that the references give often, where they never give the claim's in any way. */
function countedOtherwise(
  figure: Figure,
  { statements, stemOf }: ClaimFigures,
  { references }: Library,
): LocatedFigure | undefined {
  if ((statements[0]?.coverage ?? 0) < SPEAKS_FROM) return undefined;
  const counts = references.flatMap(({ figures }) => figures.get('count') ?? []);
  const same = counts.filter((count) => countsSame(figure, count.figure, stemOf));
  if (same.length < OFTEN || counts.some((count) => mayAgree(figure, count.figure, stemOf))) return undefined;
  const often = mostGiven(same);
  const isTold = listedCount(figure, statements) ?? orderedCount(figure, statements, stemOf);
  return isTold ? undefined : often;
}

/** Whether a figure that agrees counts the same, or may do so. */
function mayAgree(figure: Figure, other: Figure, stemOf: StemOf): boolean {
  if (compareFigures(figure, other).relation !== 'compatible') return false;
  return other.noun === undefined || countsSame(figure, other, stemOf);
}

/** The first of the figures that are given most, if that is often and at least half of the time. */
function mostGiven(figures: readonly LocatedFigure[]): LocatedFigure | undefined {
  const times = new Map<number, number>();
  for (const { figure } of figures)
    if (figure.value !== undefined) times.set(figure.value, (times.get(figure.value) ?? 0) + 1);
  const least = Math.max(OFTEN, figures.length / 2);
  return figures.find(({ figure }) => (times.get(figure.value ?? Number.NaN) ?? 0) >= least);
}

function countsSame(figure: Figure, other: Figure, stemOf: StemOf): boolean {
  return other.kind === 'number' && nounAgreement(figure, other, stemOf) === 'same';
}
