import { stemmer } from 'stemmer';
import { compareFigures, type FigureComparison, familyOf } from '../figures/index.js';
import type { Figure } from '../model/figure.js';
import type { LocatedFigure, RankedStatement } from '../model/match.js';
import { operandsOf } from './derived-figures.js';
import type { Library } from './library.js';
import { affinityTo, type Surroundings, surroundingsOf } from './slots.js';
import type { StemOf, Term } from './terms.js';

/** What a claim gives its figures to be aligned by. */
export interface ClaimFigures {
  readonly figures: readonly Figure[];
  readonly terms: readonly Term[];
  /** The statements that the claim may rest on, best first. */
  readonly statements: readonly RankedStatement[];
  readonly stemOf: StemOf;
}

/** A figure of a reference with how well it stands in the place of a figure of the claim, 0 to 1. */
export interface FigureCandidate extends LocatedFigure {
  readonly affinity: number;
}

/** What the references have to say of one figure of a claim. */
export interface FigureEvidence {
  readonly figure: Figure;
  /** The best aligned of the figures that agree, wherever they stand. */
  readonly agreeing?: FigureCandidate;
  /** The best aligned of the figures that conflict, in the claim's best statements. */
  readonly conflicting?: FigureCandidate;
  /** The figures of one statement that it is put together from. */
  readonly operands?: readonly LocatedFigure[];
  /** The share of the claim that its best statement holds, 0 to 1. */
  readonly coverage: number;
}

/** Gathers what the references have to say of a figure of a claim. */
export function gatherEvidence(figure: Figure, claim: ClaimFigures, library: Library): FigureEvidence {
  const around = surroundingsOf(figure, claim.terms);
  const agreeing = bestOf(agreeingFigures(figure, library), figure, around, library);
  const operands = agreeing ? undefined : operandsOf(figure, claim.terms, claim.statements, claim.stemOf);
  const conflicting = bestOf(conflictingFigures(figure, claim), figure, around, library);
  return {
    figure,
    ...(agreeing && { agreeing }),
    ...(conflicting && { conflicting }),
    ...(operands && { operands }),
    coverage: claim.statements[0]?.coverage ?? 0,
  };
}

/** The figures of the references that say the same as the claim's. */
function agreeingFigures(figure: Figure, library: Library): LocatedFigure[] {
  return library.references.flatMap(({ figures }) =>
    (figures.get(familyOf(figure)) ?? []).filter((located) => relationOf(figure, located.figure) === 'compatible'),
  );
}

/** The figures in and beside the claim's best statements that say otherwise, less those that another of its figures explains. */
function conflictingFigures(figure: Figure, claim: ClaimFigures): LocatedFigure[] {
  const others = claim.figures.filter((other) => other !== figure);
  return claim.statements.flatMap((statement) =>
    (statement.reference.document.figures[statement.sentence] ?? [])
      .filter((other) => relationOf(figure, other) === 'incompatible')
      .filter((other) => !others.some((own) => relationOf(own, other) === 'compatible'))
      .map((other) => ({ figure: other, statement })),
  );
}

function relationOf(claim: Figure, statement: Figure): FigureComparison['relation'] {
  return compareFigures(claim, statement).relation;
}

function bestOf(
  figures: readonly LocatedFigure[],
  figure: Figure,
  around: Surroundings,
  library: Library,
): FigureCandidate | undefined {
  let best: FigureCandidate | undefined;
  for (const located of figures) {
    const affinity =
      affinityTo(around, located.figure, located.statement, library) * nounAgreement(figure, located.figure);
    if (best === undefined || affinity > best.affinity) best = { ...located, affinity };
  }
  return best;
}

/** Figures that count different things are unlikely to stand in each other's place. */
function nounAgreement({ noun }: Figure, { noun: other }: Figure): number {
  if (noun === undefined || other === undefined) return 0.8;
  return stemmer(noun.text.toLowerCase()) === stemmer(other.text.toLowerCase()) ? 1 : 0.6;
}
