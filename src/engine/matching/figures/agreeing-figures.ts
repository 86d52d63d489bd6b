import { agreeingFamilies, compareFigures } from '../../figures/index.js';
import type { Figure } from '../../model/figure.js';
import type { LocatedFigure, RankedStatement } from '../../model/match.js';
import type { Statement } from '../../model/statement.js';
import type { Library } from '../library.js';
import type { StemOf } from '../terms.js';
import { nounAgreement } from './noun-agreement.js';

/** What tells whether a figure that has the value of a claim's figure may be the one that it was taken from. */
interface Claim {
  /** The statements that the claim may rest on. */
  readonly statements: readonly RankedStatement[];
  readonly stemOf: StemOf;
}

/** The figures of the references that say the same as the claim's. */
export function agreeingFigures(figure: Figure, claim: Claim, library: Library): LocatedFigure[] {
  return library.references.flatMap(({ figures }) =>
    agreeingFamilies(figure)
      .flatMap((family) => figures.get(family) ?? [])
      .filter((located) => agrees(figure, located, claim)),
  );
}

/**
 * Figures that count different things agree where they are equal, or where a large one is rounded: a few are counted, and a
 * hedge ("more than 200") leaves room for the number of the same things only.
 */
function agrees(figure: Figure, { figure: other, statement }: LocatedFigure, { statements, stemOf }: Claim): boolean {
  const compared = compareFigures(figure, other);
  if (compared.relation !== 'compatible') return false;
  const isRounded = compared.how === 'rounded';
  if (isRounded && isFarOff(figure, other) && !isAmong(statement, statements)) return false;
  const isSame = figure.low === other.low && figure.high === other.high;
  if (isSame || (isRounded && (figure.high ?? FEW) >= FEW) || figure.kind !== 'number') return true;
  return nounAgreement(figure, other, stemOf) !== 'other';
}

const FEW = 10;

/** Whether rounding changed a figure so much ("4 percent" for 3.7) that others of the reference would often do as well. */
function isFarOff({ value = 0, unit }: Figure, { value: other = 0, unit: otherUnit }: Figure): boolean {
  return unit === otherUnit && Math.abs(value - other) > FAR_OFF_SHARE * Math.abs(other);
}

const FAR_OFF_SHARE = 0.05;

function isAmong({ reference, sentence }: Statement, statements: readonly Statement[]): boolean {
  return statements.some((other) => other.reference === reference && other.sentence === sentence);
}
