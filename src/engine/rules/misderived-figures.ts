import { writeInStyle } from '../figures/index.js';
import type { Figure } from '../model/figure.js';
import type { Derivation, LocatedFigure, Match } from '../model/match.js';
import { textSpan } from '../model/span.js';
import type { Discrepancy, SourcePlace } from './rule.js';

/** What to say of the figures of a claim that the draft derives from the reference's and gets wrong: the arithmetic. */
export function misderivedFigures({ figures }: Match): Discrepancy[] {
  return figures.flatMap(({ figure, outcome }) =>
    outcome.kind === 'misderived' ? [discrepancyOf(figure, outcome.by)] : [],
  );
}

function discrepancyOf(figure: Figure, { arithmetic, operands, result }: Derivation): Discrepancy {
  const fix = fixOf(figure, result);
  const [first] = operands;
  return {
    message: `The reference's figures come to ${result.text}, not “${figure.text}”`,
    reason: `${arithmetic}, not ${figure.text}`,
    draft: figure,
    ...(first && { source: placeOf(first, operands) }),
    ...(fix !== undefined && { fix }),
  };
}

/** From the first to the last of the figures, which stand in one statement. */
function placeOf({ statement }: LocatedFigure, operands: readonly LocatedFigure[]): SourcePlace {
  const start = Math.min(...operands.map(({ figure }) => figure.start));
  const end = Math.max(...operands.map(({ figure }) => figure.end));
  return { words: textSpan(statement.reference.document.prose.text, { start, end }), statement };
}

/** The right figure in the draft's style; none for a verb ("doubled"), which another number would not fit. */
function fixOf(figure: Figure, result: Figure): string | undefined {
  const isVerb = figure.unit === 'times' && !/\d/.test(figure.text);
  return isVerb ? undefined : writeInStyle(result, figure);
}
