import { lazily } from '../../../model/lazily.js';
import type { RankedStatement } from '../../../model/match.js';
import type { Word } from '../../../model/sentence.js';
import type { Statement } from '../../../model/statement.js';
import type { Library } from '../../library.js';
import type { Passage } from './derivation.js';
import { operandsIn } from './operand-index.js';
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
export function passagesOf(statements: readonly RankedStatement[], library: Library): Passage[] {
  const least = Math.max(RECKONED_FROM, BESIDE_BEST * (statements[0]?.coverage ?? 0));
  const near = statements.filter(({ coverage }) => coverage >= least).slice(0, MOST_STATEMENTS);
  const alone = near.filter((statement) => hasOperands(statement, library));
  return [
    ...alone.map((statement) => passageOf([statement], statement.coverage, library)),
    ...near
      .slice(0, MOST_PAIRED)
      .flatMap((one) => neighboursOf(one, library).map((parts) => passageOf(parts, one.coverage, library))),
  ];
}

/** A statement with the one before it, and with the one behind it, where both have figures. */
export function neighboursOf({ reference, sentence }: Statement, library: Library): (readonly Statement[])[] {
  const [before, own, behind] = [sentence - 1, sentence, sentence + 1].map((at) => ({ reference, sentence: at }));
  return [
    [before, own],
    [own, behind],
  ].filter((parts): parts is Statement[] => parts.every((part) => part !== undefined && hasOperands(part, library)));
}

/** Whether a statement gives anything to reckon with. */
export function hasOperands(statement: Statement, library: Library): boolean {
  return operandsIn(statement, library).length > 0;
}

/** The figures and words of one statement or several, which hold this share of a claim. */
export function passageOf(parts: readonly Statement[], coverage: number, library: Library): Passage {
  const [first] = parts;
  const dateline = first && library.byReference.get(first.reference)?.operands.dateline;
  const figures = parts.flatMap((part) => operandsIn(part, library)).slice(0, MOST_OPERANDS);
  return {
    figures,
    pairs: lazily(() => pairsOfAmounts(figures)),
    wording: lazily(() => wordingOf(parts.flatMap(wordsIn))),
    coverage,
    statements: parts.length === 1 ? 1 : 2,
    ...(dateline && { dateline }),
  };
}

function wordsIn({ reference, sentence }: Statement): readonly Word[] {
  return reference.document.words[sentence] ?? [];
}
