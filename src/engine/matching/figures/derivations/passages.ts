import type { CalendarDay, Figure } from '../../../model/figure.js';
import type { LocatedFigure, RankedStatement } from '../../../model/match.js';
import type { Word } from '../../../model/sentence.js';
import type { Reference, Statement } from '../../../model/statement.js';
import type { Passage } from './derivation.js';
import { lazily } from './lazily.js';
import { operandFigures } from './operand-figures.js';
import { MOST_OPERANDS, pairsOfAmounts } from './operands.js';
import { wordingOf } from './wording.js';

/** A statement must hold this share of the claim for its figures to be reckoned with. */
const RECKONED_FROM = 0.15;

/** The same of the claim's best statement: of two that fit a claim much better or worse, the worse is of another matter. */
const BESIDE_BEST = 0.5;

/** So many of its best statements are reckoned with alone, and so many with their neighbours. */
const MOST_STATEMENTS = 4;
const MOST_PAIRED = 2;

/** Where the figures stand that a claim's figures may follow from: each of its statements, then each with its neighbours. */
export function passagesOf(statements: readonly RankedStatement[]): Passage[] {
  const least = Math.max(RECKONED_FROM, BESIDE_BEST * (statements[0]?.coverage ?? 0));
  const near = statements.filter(({ coverage }) => coverage >= least).slice(0, MOST_STATEMENTS);
  const alone = near.map((statement) => passageOf([statement], statement.coverage, 1));
  const together = near
    .slice(0, MOST_PAIRED)
    .flatMap((statement) => neighboursOf(statement).map((parts) => passageOf(parts, statement.coverage, 2)));
  return [...alone, ...together].filter(({ figures }) => figures.length > 0);
}

/** A statement with the one before it, and with the one behind it, where both have figures. */
export function neighboursOf({ reference, sentence }: Statement): (readonly Statement[])[] {
  const [before, own, behind] = [sentence - 1, sentence, sentence + 1].map((at) => ({ reference, sentence: at }));
  return [
    [before, own],
    [own, behind],
  ].filter((parts): parts is Statement[] => parts.every((part) => part !== undefined && hasFigures(part)));
}

function hasFigures({ reference, sentence }: Statement): boolean {
  return (reference.document.figures[sentence] ?? []).length > 0;
}

/** The figures and words of one statement or several, which hold this share of a claim. */
export function passageOf(parts: readonly Statement[], coverage: number, statements: Passage['statements']): Passage {
  const dateline = parts[0] && datelineOf(parts[0].reference);
  const figures = parts.flatMap(figuresOf).slice(0, MOST_OPERANDS);
  return {
    figures,
    pairs: lazily(() => pairsOfAmounts(figures)),
    wording: lazily(() => wordingOf(parts.flatMap(wordsIn))),
    coverage,
    statements,
    ...(dateline && { dateline }),
  };
}

/** The full date in the first sentences of a reference, or in its front matter, which is that of its writing. */
function datelineOf(reference: Reference): LocatedFigure | undefined {
  for (const sentence of DATELINE_SENTENCES) {
    const figure = reference.document.figures[sentence]?.find(isFullDate);
    if (figure !== undefined) return { figure, statement: { reference, sentence } };
  }
  return (
    reference.document.written && { figure: dayOf(reference.document.written), statement: { reference, sentence: 0 } }
  );
}

/** A day that the document's front matter tells, as a figure without words. */
function dayOf(date: CalendarDay): Figure {
  return { start: 0, end: 0, text: '', kind: 'date', bound: 'exact', approximate: false, role: 'level', date };
}

function isFullDate({ date }: Figure): boolean {
  return date?.year !== undefined && date.day !== undefined;
}

/** A headline and a byline may stand before the dateline. */
const DATELINE_SENTENCES = [0, 1, 2];

function figuresOf(statement: Statement): LocatedFigure[] {
  const figures = statement.reference.document.figures[statement.sentence] ?? [];
  return operandFigures(figures).map((figure) => ({ figure, statement }));
}

function wordsIn({ reference, sentence }: Statement): readonly Word[] {
  return reference.document.words[sentence] ?? [];
}
