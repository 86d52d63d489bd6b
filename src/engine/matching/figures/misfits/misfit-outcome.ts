import { compareFigures } from '../../../figures/index.js';
import type { Figure } from '../../../model/figure.js';
import { lazily } from '../../../model/lazily.js';
import type { FigureOutcome, LocatedFigure } from '../../../model/match.js';
import { indexOf, type Library } from '../../library.js';
import { sharedVicinity } from '../../slots.js';
import { bestOf, type ClaimFigures } from '../figure-evidence.js';
import { nounAgreement } from '../noun-agreement.js';
import { wordingAround } from '../wording.js';
import { misfitOf } from './misfits.js';

/**
 * A figure that cannot stand where it stands ("140 km people") differs where the references have one that can, of the same things
 * or beside the same word, however often they give the claim's elsewhere. Undefined for every other figure, and for one that a
 * reference puts before the same word.
 */
export function outcomeOfMisfit(figure: Figure, claim: ClaimFigures, library: Library): FigureOutcome | undefined {
  const wording = lazily(() => wordingAround(figure, claim.words));
  const fits = misfitOf(figure, wording);
  if (fits === undefined) return undefined;
  const given = library.references.flatMap(({ figures }) => [...figures.values()].flat());
  const [next = ''] = wording().behind;
  if (given.some((located) => isRepeated(figure, located, next))) return undefined;
  const fitting = given.filter(
    (located) => fits(located.figure) && !isExplained(located, claim) && isAnchored(figure, located, claim, library),
  );
  const from = bestOf(fitting, figure, claim, library);
  return from && { kind: 'differs', from };
}

/** Whether a reference writes the same. */
function isRepeated(figure: Figure, { figure: other, statement }: LocatedFigure, next: string): boolean {
  if (compareFigures(figure, other).relation !== 'compatible') return false;
  const words = statement.reference.document.words[statement.sentence] ?? [];
  return wordingAround(other, words).behind[0] === next;
}

function isExplained({ figure }: LocatedFigure, { figures }: ClaimFigures): boolean {
  return figures.some((own) => compareFigures(own, figure).relation === 'compatible');
}

function isAnchored(
  figure: Figure,
  { figure: other, statement }: LocatedFigure,
  { terms, stemOf }: ClaimFigures,
  library: Library,
): boolean {
  if (nounAgreement(figure, other, stemOf) === 'same') return true;
  const index = indexOf(statement, library)?.index;
  return index !== undefined && sharedVicinity(figure, terms, other, index, statement.sentence) > 0;
}
