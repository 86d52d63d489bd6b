import type { Figure } from '../../model/figure.js';
import type { TextSpan } from '../../model/span.js';
import { writeInStyle } from '../style/write.js';
import { compareFigures } from './compare.js';

/** What to change in a claim: the smallest words that conflict, the statement's words instead, and how the draft would write them. */
export interface Correction {
  readonly draft: TextSpan;
  readonly source: TextSpan;
  /** Absent where the draft's words around would not fit: "twelve" cannot stand in "hundreds of homes". */
  readonly fix?: string;
}

/** Corrects a claim's figure by a statement's: where only the bounds conflict, "more than" alone, else the figure itself. */
export function correctFigure(claim: Figure, statement: Figure): Correction {
  const compared = compareFigures(claim, statement);
  const onlyBounds = compared.relation === 'incompatible' && compared.conflict === 'bound';
  if (!onlyBounds || !claim.boundText || !statement.boundText) {
    const fix = countOf(statement, claim);
    return { draft: claim, source: statement, ...(fix === undefined ? {} : { fix }) };
  }
  return { draft: claim.boundText, source: statement.boundText, fix: boundLike(statement, claim) };
}

/** The statement's figure as the draft writes its own; "hundreds" needs its "of" before a noun, and brings it along. */
function countOf(statement: Figure, claim: Figure): string | undefined {
  const written = writeInStyle(statement, claim);
  if (isVaguePlural(claim) === isVaguePlural(statement) || !claim.noun) return written;
  if (isVaguePlural(claim)) return undefined;
  return claim.noun.start === claim.end + 1 ? `${written} of` : undefined;
}

/** "hundreds", "tens of thousands"; but "several hundred" stands before a noun as every number does. */
function isVaguePlural({ kind, text }: Figure): boolean {
  return kind === 'vague' && text.endsWith('s');
}

/** The statement's bound in the place of the claim's, with its capital; behind the figure it only fits where both stand there. */
function boundLike({ boundText: source }: Figure, { boundText: model }: Figure): string {
  const words = source?.text.toLowerCase() ?? '';
  return /^\p{Lu}/u.test(model?.text ?? '') ? `${words[0]?.toUpperCase()}${words.slice(1)}` : words;
}
