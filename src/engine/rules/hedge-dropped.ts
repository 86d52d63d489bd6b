import { compareFigures } from '../figures/index.js';
import type { Figure, FigureKind } from '../model/figure.js';
import type { FigureAlignment, Hardening, LocatedFigure, Match, RankedStatement } from '../model/match.js';
import type { TextSpan } from '../model/span.js';
import type { Statement } from '../model/statement.js';
import { dateWithPreposition, openDate } from './date-hedges.js';
import { HEDGING_WORDS } from './hedging-words.js';
import { limitBefore, putBefore, withLimit } from './limits.js';
import type { Discrepancy, Rule } from './rule.js';

/** A statement must hold this share of the claim, and of what the best one holds, to be what the claim says over. */
const RESTS_ON_FROM = 0.3;
const BESIDE_BEST_FROM = 0.8;

/** Words before a figure that nothing that limits it can follow: "a 23-member board", "their 40 ships". */
const DETERMINER = /\b(?:an?|another|each|every|her|his|its|my|our|that|the|their|these|this|those|your)\s+$/i;

/** No determiner is longer with its space, in UTF-16 code units. */
const DETERMINER_REACH = 9;

/** The reference hedges what the draft states as a fact: about 23, as early as 2027, could open, plans to close. */
export const hedgeDropped: Rule = {
  id: 'hedge-dropped',
  topic: 'figure',
  verdict: 'differs',
  description: 'The reference only gives this with “about”, “up to” or “as early as”, or with “could” or “plans to”.',
  check: (match) => [
    ...match.figures.flatMap((alignment) => droppedFrom(alignment, match)),
    ...match.hardenings.map(hardened),
  ],
};

function hardened({ draft, source, statement, fix }: Hardening): Discrepancy {
  return {
    message: `The reference has “${source.text}”, the draft says “${draft.text}”`,
    reason: `The draft states as a fact what the reference leaves open with “${source.text}”`,
    draft,
    source: { words: source, statement },
    ...(fix !== undefined && { fix }),
  };
}

/** What the draft states, what the reference has of it, and how the draft would have to say it. */
type Dropped = Pick<Discrepancy, 'draft' | 'fix'> & { readonly words: TextSpan };

function droppedFrom({ figure, outcome }: FigureAlignment, match: Match): Discrepancy[] {
  if (outcome.kind !== 'supported' || !isStatedAs(figure, outcome.by.figure)) return [];
  const { by } = outcome;
  const dropped = droppedDateHedge(figure, by, match) ?? droppedLimit(figure, by, match);
  if (!dropped || !isAmongBest(by.statement, match.statements)) return [];
  if (leavesOpen(match) || isGivenPlainly(figure, match)) return [];
  const { words, draft, fix } = dropped;
  return [
    {
      message: `The reference has “${words.text}”, not just “${draft.text}”`,
      reason: `The draft states ${figure.text} as exact, the reference does not`,
      draft,
      source: { words, statement: by.statement },
      ...(fix !== undefined && { fix }),
    },
  ];
}

function droppedLimit(figure: Figure, { figure: source, statement }: LocatedFigure, match: Match): Dropped | undefined {
  if (source.bound === 'exact' || isFiller(source)) return undefined;
  const { text } = match.draft.prose;
  const canBeLimited = !DETERMINER.test(text.slice(Math.max(0, figure.start - DETERMINER_REACH), figure.start));
  return {
    words: withLimit(source, proseOf(statement)),
    draft: figure,
    ...(canBeLimited && { fix: putBefore(limitBefore(source), figure.text) }),
  };
}

function droppedDateHedge(
  figure: Figure,
  { figure: source, statement }: LocatedFigure,
  match: Match,
): Dropped | undefined {
  const words = openDate(source, proseOf(statement));
  const draft = dateWithPreposition(figure, match.draft.prose.text);
  if (!words || !draft) return undefined;
  const hedge = words.text
    .slice(0, words.text.length - source.text.length)
    .trimEnd()
    .toLowerCase();
  const opening = /^\p{Lu}/u.test(draft.text) ? `${hedge[0]?.toUpperCase()}${hedge.slice(1)}` : hedge;
  return { words, draft, fix: `${opening} ${figure.text}` };
}

/** Kinds that nobody takes for exact: "two thirds", "dozens". */
const ROUGH: ReadonlySet<FigureKind> = new Set(['ratio', 'vague']);

/** "Some 3.5 million" is a way to write a large number, and drafts leave the word out. */
function isFiller({ boundText }: Figure): boolean {
  return boundText?.text.toLowerCase() === 'some';
}

/** Whether the draft gives the very value of the reference, as exact. */
function isStatedAs(figure: Figure, source: Figure): boolean {
  if (figure.bound !== 'exact' || ROUGH.has(figure.kind) || ROUGH.has(source.kind)) return false;
  const isSameValue = figure.low === source.low && figure.high === source.high && figure.unit === source.unit;
  return isSameValue && compareFigures(figure, source).relation === 'compatible';
}

/** Whether the claim keeps its figures open with other words, or is a headline, which has no room for them. */
function leavesOpen({ draft, sentence }: Match): boolean {
  const { text = '' } = draft.sentences[sentence] ?? {};
  const words = text.match(/\p{L}+/gu) ?? [];
  return !ENDS.test(text) || words.some((word) => HEDGING_WORDS.has(word));
}

/** The end of a sentence that is no headline: a stop with at most two marks behind it (quotation mark, bracket). */
const ENDS = /[.!?…][^\p{L}\p{N}]{0,2}$/u;

function isAmongBest(statement: Statement, ranked: readonly RankedStatement[]): boolean {
  const own = ranked.find(
    ({ reference, sentence }) => reference === statement.reference && sentence === statement.sentence,
  );
  const least = Math.max(RESTS_ON_FROM, BESIDE_BEST_FROM * (ranked[0]?.coverage ?? 1));
  return own !== undefined && own.coverage >= least;
}

/** Whether one of the references gives the figure as exact anywhere. */
function isGivenPlainly(figure: Figure, { statements }: Match): boolean {
  const references = new Set(statements.map(({ reference }) => reference));
  return [...references].some(({ document }) =>
    document.figures.flat().some((other) => isPlain(other, document.prose.text) && isStatedAs(figure, other)),
  );
}

function isPlain(figure: Figure, prose: string): boolean {
  return figure.bound === 'exact' && openDate(figure, prose) === undefined;
}

function proseOf({ reference }: Statement): string {
  return reference.document.prose.text;
}
