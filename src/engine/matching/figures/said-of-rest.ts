import type { Figure } from '../../model/figure.js';
import type { LocatedFigure } from '../../model/match.js';
import type { Sentence } from '../../model/sentence.js';

/** A verb that is denied, in the clause that a figure begins: " of the participants did not", " haven't". */
const DENIED =
  /^[^.,;:!?()—–]{0,60}\b(?:are|can|could|did|do|does|had|has|have|is|was|were|will|would)(?:n['’]t|\s+(?:not|never))\b/i;

/** No such beginning of a clause is longer. */
const LONGEST_CLAUSE = 80;

/** What may count some of a whole, of which others may be the rest. */
const PARTS: ReadonlySet<Figure['kind']> = new Set(['number', 'percent', 'ratio']);

/**
 * Whether a claim's figure counts those for whom something does not hold, and another those for whom it does: "13 of the nurses did
 * not finish", "171 finished". The one may be the rest of the other, and does not contradict it.
 */
export function isSaidOfRest(figure: Figure, claim: Sentence, { figure: other, statement }: LocatedFigure): boolean {
  if (!PARTS.has(figure.kind) || !isDeniedIn(claim, figure)) return false;
  const sentence = statement.reference.document.sentences[statement.sentence];
  return sentence !== undefined && !isDeniedIn(sentence, other);
}

function isDeniedIn({ text, start }: Sentence, { end }: Figure): boolean {
  return DENIED.test(text.slice(end - start, end - start + LONGEST_CLAUSE));
}
