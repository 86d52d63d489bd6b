import { compareFigures, tellsOwnDate } from '../../../figures/index.js';
import type { Figure } from '../../../model/figure.js';
import { lazily } from '../../../model/lazily.js';
import type { LocatedFigure } from '../../../model/match.js';
import { contains } from '../../../model/span.js';
import { type IndexedReference, indexOf, type Library } from '../../library.js';
import { isKnown, rarity, type StatementIndex } from '../../statement-index.js';
import { clauseOf, eventTerms, isWordless, type ReadSentence } from './clauses.js';

/** A figure of the references, and the share of the claim's event that is told beside it, 0 to 1. */
export interface ToldFigure extends LocatedFigure {
  readonly share: number;
}

/** Stems of words that give an event two dates: the one it was meant for, and the one it has. */
const PUT_OFF: ReadonlySet<string> = new Set(['cancel', 'delai', 'initi', 'origin', 'postpon', 'reschedul']);

/** What is told beside a figure: the words and the other figures of its clause, but for dates. */
export interface Event {
  readonly stems: ReadonlySet<string>;
  readonly figures: readonly Figure[];
}

/** At least this share of the claim's event must be told beside another figure, from the measurements. */
export const SAME_EVENT_FROM = 0.3;

/** Beside the claim's own date at most this part of that share may be told. */
const OTHER_EVENT_UP_TO = 0.6;

/** One word alone ("born", "closed") is told of many an event. */
const LEAST_SHARED = 2;

/** What is told in another clause of the date's statement counts this share, and in a statement next to it this one. */
const OTHER_CLAUSE_SHARE = 0.8;
const NEIGHBOUR_SHARE = 0.25;

/** What the day on which a reference was written counts: it may be that of all it tells. */
const OWN_DATE_SHARE = 0.25;

/** A date that the references give more often than this is the time of the whole matter. */
const MOST_AGREEING = 60;

/** A number without a unit up to this one agrees by chance. */
const SMALL = 10;

/** What a word counts that the references never use, and a small number. */
const SLIGHT_WEIGHT = 1;

/** What the references say of a date that they give: that of the claim's event, of other events only, or too little to tell. */
export type DateOfEvent =
  | { readonly kind: 'same'; readonly by: LocatedFigure }
  /** The date of the claim's event. */
  | { readonly kind: 'other'; readonly from: LocatedFigure }
  | { readonly kind: 'unsure' };

/**
 * Whether the references give a claim's date to the claim's event or to others.
 *
 * @param agreeing the dates of the references that agree with the claim's
 * @param conflicting those that conflict with it and that no other figure of the claim explains
 */
export function dateOfEvent(
  date: Figure,
  claim: ReadSentence,
  agreeing: readonly LocatedFigure[],
  conflicting: readonly LocatedFigure[],
  library: Library,
): DateOfEvent {
  const [first] = agreeing;
  if (first && agreeing.length > MOST_AGREEING) return { kind: 'same', by: first };
  if (agreeing.length + conflicting.length === 0) return { kind: 'unsure' };
  const event = eventAt(date, claim);
  const own = mostTold(agreeing, (located) => shareAround(event, located, library));
  if (own && isPutOff(claim)) return { kind: 'same', by: own };
  const other = mostTold(conflicting, (located) => shareInClause(event, located, library));
  if (other && other.share >= leastShare(own)) return { kind: 'other', from: other };
  return own && own.share > 0 && own.share >= (other?.share ?? 0) ? { kind: 'same', by: own } : { kind: 'unsure' };
}

/** The share of the event that must be told beside another date, for what is told beside the claim's. */
function leastShare(own: ToldFigure | undefined): number {
  return Math.max(SAME_EVENT_FROM, (own?.share ?? 0) / OTHER_EVENT_UP_TO);
}

function isPutOff({ terms }: ReadSentence): boolean {
  return terms.some(({ stem }) => PUT_OFF.has(stem));
}

/** The figures in the clause of a date that hardly stand in two statements by chance. */
export function tellingFigures(date: Figure, claim: ReadSentence): readonly Figure[] {
  const telling = claim.figures.filter((figure) => isToldBeside(date, figure) && isTelling(figure));
  if (telling.length === 0) return [];
  const clause = clauseOf(date, claim);
  return telling.filter((figure) => contains(clause, figure));
}

function isTelling({ kind, unit, low = 0 }: Figure): boolean {
  return kind === 'score' || unit !== undefined || low > SMALL;
}

/** What is told beside a figure of a sentence. */
export function eventAt(slot: Figure, read: ReadSentence): Event {
  const clause = clauseOf(slot, read);
  return {
    stems: new Set(eventTerms(clause, read).map(({ stem }) => stem)),
    figures: read.figures.filter((figure) => isToldBeside(slot, figure) && contains(clause, figure)),
  };
}

function isToldBeside(slot: Figure, figure: Figure): boolean {
  return figure !== slot && figure.kind !== 'date' && figure.kind !== 'label';
}

/** The figure beside which most is told. */
export function mostTold(
  figures: readonly LocatedFigure[],
  shareBeside: (figure: LocatedFigure) => number,
): ToldFigure | undefined {
  let most: ToldFigure | undefined;
  for (const located of figures) {
    const share = shareBeside(located);
    if (most === undefined || share > most.share)
      most = { figure: located.figure, statement: located.statement, share };
  }
  return most;
}

/** The share of an event that is told in the clause of a figure of the references, 0 to 1; 0 for a single word. */
export function shareInClause(event: Event, { figure, statement }: LocatedFigure, library: Library): number {
  const indexed = indexOf(statement, library);
  const read = indexed && readStatement(indexed, statement.sentence);
  if (!read) return 0;
  const there = eventAt(figure, read);
  const shared = [...event.stems, ...event.figures.flatMap(asParts)].filter((part) => holds(there, part));
  if (shared.length < LEAST_SHARED) return 0;
  return shareOf(event, indexed.index, (part) => (holds(there, part) ? 1 : 0));
}

/** The share of the event that is told around a date: in its clause, in its statement, and in those next to it. */
export function shareAround(event: Event, { figure, statement }: LocatedFigure, library: Library): number {
  const indexed = indexOf(statement, library);
  const read = indexed && readStatement(indexed, statement.sentence);
  if (tellsOwnDate(figure, statement.sentence, statement.reference.document.written)) return OWN_DATE_SHARE;
  if (!read || isWordless(figure, read)) return 1;
  const there = eventAt(figure, read);
  const whole = lazily(() => wholeOf(read));
  const beside = lazily(() =>
    [statement.sentence - 1, statement.sentence + 1]
      .flatMap((sentence) => readStatement(indexed, sentence) ?? [])
      .map(wholeOf),
  );
  return shareOf(event, indexed.index, (part) => {
    if (holds(there, part)) return 1;
    if (holds(whole(), part)) return OTHER_CLAUSE_SHARE;
    return beside().some((next) => holds(next, part)) ? NEIGHBOUR_SHARE : 0;
  });
}

/** A telling figure is worth two words. */
function asParts(figure: Figure): Figure[] {
  return isTelling(figure) ? [figure, figure] : [figure];
}

type Part = string | Figure;
type Told = Pick<Event, 'stems' | 'figures'>;

function shareOf({ stems, figures }: Event, index: StatementIndex, told: (part: Part) => number): number {
  let mass = 0;
  let sum = 0;
  for (const part of [...stems, ...figures]) {
    const weight = weightOf(part, index);
    mass += weight;
    sum += weight * told(part);
  }
  return mass === 0 ? 0 : sum / mass;
}

/** A telling figure counts as much as a word that the reference uses once. */
function weightOf(part: Part, index: StatementIndex): number {
  if (typeof part !== 'string') return isTelling(part) ? rarity(index, '') : SLIGHT_WEIGHT;
  return isKnown(index, part) ? rarity(index, part) : SLIGHT_WEIGHT;
}

function holds({ stems, figures }: Told, part: Part): boolean {
  if (typeof part === 'string') return stems.has(part);
  return figures.some((figure) => compareFigures(part, figure).relation === 'compatible');
}

function wholeOf({ terms, figures }: ReadSentence): Told {
  return { stems: new Set(terms.map(({ stem }) => stem)), figures };
}

/** A sentence of a reference as it was read; undefined where it has none at this position. */
export function readStatement({ reference, index }: IndexedReference, at: number): ReadSentence | undefined {
  const sentence = reference.document.sentences[at];
  if (sentence === undefined) return undefined;
  return { sentence, figures: reference.document.figures[at] ?? [], terms: index.terms[at] ?? [] };
}
