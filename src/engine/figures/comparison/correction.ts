import type { Figure } from '../../model/figure.js';
import type { TextSpan } from '../../model/span.js';
import { writeInStyle } from '../style/write.js';
import { compareFigures } from './compare.js';

/** What to change in a claim: the smallest words that conflict, the statement's words instead, and how the draft would write them. */
export interface Correction {
  readonly draft: TextSpan;
  readonly source: TextSpan;
  readonly fix: string;
}

/** Corrects a claim's figure by a statement's: where only the bounds conflict, "more than" alone, else the figure itself. */
export function correctFigure(claim: Figure, statement: Figure): Correction {
  const compared = compareFigures(claim, statement);
  const onlyBounds = compared.relation === 'incompatible' && compared.conflict === 'bound';
  if (!onlyBounds || !claim.boundText || !statement.boundText) {
    return { draft: claim, source: statement, fix: writeInStyle(statement, claim) };
  }
  return { draft: claim.boundText, source: statement.boundText, fix: boundLike(statement, claim) };
}

/** The statement's bound in the place of the claim's, with its capital; behind the figure it only fits where both stand there. */
function boundLike({ boundText: source }: Figure, { boundText: model }: Figure): string {
  const words = source?.text.toLowerCase() ?? '';
  return /^\p{Lu}/u.test(model?.text ?? '') ? `${words[0]?.toUpperCase()}${words.slice(1)}` : words;
}
