import type { CalendarDay, Figure } from '../../../model/figure.js';
import type { LocatedFigure } from '../../../model/match.js';
import type { Reference, Statement } from '../../../model/statement.js';
import type { Library } from '../../library.js';
import { operandFigures } from './operand-figures.js';

/** What of a reference other figures are reckoned from, whichever claim asks for it. */
export interface OperandIndex {
  /** The figures of each sentence as operands, in the order of the text. */
  readonly bySentence: readonly (readonly LocatedFigure[])[];
  /** The full date in its first sentences, or in its front matter, which is that of its writing. */
  readonly dateline: LocatedFigure | undefined;
  /** The first statements that tell of a birth with its year. */
  readonly births: readonly Statement[];
}

/** Gathers what of a reference other figures are reckoned from. */
export function indexOperands(reference: Reference): OperandIndex {
  return {
    bySentence: reference.document.figures.map((figures, sentence) => operandsOf(figures, { reference, sentence })),
    dateline: datelineOf(reference),
    births: birthsIn(reference),
  };
}

/** The figures of a statement as operands; none for a statement of another library. */
export function operandsIn({ reference, sentence }: Statement, library: Library): readonly LocatedFigure[] {
  return library.byReference.get(reference)?.operands.bySentence[sentence] ?? NONE;
}

const NONE: readonly LocatedFigure[] = [];

function operandsOf(figures: readonly Figure[], statement: Statement): readonly LocatedFigure[] {
  return figures.length === 0 ? NONE : operandFigures(figures).map((figure) => ({ figure, statement }));
}

/** A headline and a byline may stand before the dateline. */
const DATELINE_SENTENCES = [0, 1, 2];

function datelineOf(reference: Reference): LocatedFigure | undefined {
  const { figures, written } = reference.document;
  for (const sentence of DATELINE_SENTENCES) {
    const figure = figures[sentence]?.find(isFullDate);
    if (figure !== undefined) return { figure, statement: { reference, sentence } };
  }
  return written && { figure: dayOf(written), statement: { reference, sentence: 0 } };
}

/** A day that the document's front matter tells, as a figure without words. */
function dayOf(date: CalendarDay): Figure {
  return { start: 0, end: 0, text: '', kind: 'date', bound: 'exact', approximate: false, role: 'level', date };
}

function isFullDate({ date }: Figure): boolean {
  return date?.year !== undefined && date.day !== undefined;
}

/** A reference of more births is a register. */
const MOST_BIRTHS = 4;

/** Ages are reckoned from births, which a reference tells once and a claim seldom speaks of. */
function birthsIn(reference: Reference): Statement[] {
  const { words, figures } = reference.document;
  const told = figures.flatMap((inSentence, sentence) => {
    const isDated = inSentence.some(({ date }) => date?.year !== undefined);
    return isDated && words[sentence]?.some(({ lower }) => lower === 'born') ? [{ reference, sentence }] : [];
  });
  return told.slice(0, MOST_BIRTHS);
}
