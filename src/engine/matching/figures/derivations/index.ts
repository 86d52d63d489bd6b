import type { Figure } from '../../../model/figure.js';
import { lazily } from '../../../model/lazily.js';
import type { Derivation, RankedStatement } from '../../../model/match.js';
import type { Word } from '../../../model/sentence.js';
import type { Library } from '../../library.js';
import type { StemOf, Term } from '../../terms.js';
import { change } from './change.js';
import { isContradicted } from './contradiction.js';
import type { Candidate, Passage, Question, Way } from './derivation.js';
import { difference } from './difference.js';
import { fits, told } from './fitting.js';
import { formerLevel } from './former-level.js';
import { multiple } from './multiple.js';
import { otherEnd } from './other-end.js';
import { others } from './others.js';
import { part } from './part.js';
import { passagesOf } from './passages.js';
import { proportion } from './proportion.js';
import { rate } from './rate.js';
import { remainder } from './remainder.js';
import { share } from './share.js';
import { age, countedYears, span } from './span.js';
import { sum } from './sum.js';
import { timeBetween } from './time-between.js';
import { total } from './total.js';
import { wordingOf } from './wording.js';

/** Every way to put a figure together; of two that explain a figure, the one that stands first here is told. */
const WAYS: readonly Way[] = [
  difference,
  sum,
  others,
  change,
  multiple,
  share,
  remainder,
  part,
  otherEnd,
  formerLevel,
  rate,
  proportion,
  total,
  span,
  timeBetween,
  countedYears,
  age,
];

/** A claim whose figures may follow from those of its statements. */
export interface ReckoningClaim {
  readonly words: readonly Word[];
  readonly terms: readonly Term[];
  /** The statements that the claim may rest on, best first. */
  readonly statements: readonly RankedStatement[];
  readonly stemOf: StemOf;
  readonly figures: readonly Figure[];
}

/** A figure that follows from figures of the references, or that is said to and does not. */
export interface ReckonedFigure {
  readonly relation: 'agrees' | 'conflicts';
  readonly by: Derivation;
}

/** Tells how a figure of a claim follows from figures that its statements give; undefined where nothing can be said. */
export type Reckoning = (figure: Figure) => ReckonedFigure | undefined;

/** Gets ready to tell how the figures of a claim follow from the references; nothing is worked out before it is asked for. */
export function reckonFrom({ words, terms, statements, stemOf, figures }: ReckoningClaim, library: Library): Reckoning {
  const passages = lazily(() => passagesOf(statements, library));
  const wording = lazily(() => wordingOf(words));
  const stems = lazily(() => new Set(terms.map(({ stem }) => stem)));
  return (figure) => {
    if (!isReckonable(figure) || passages().length === 0) return undefined;
    return reckon({ figure, wording: wording(), stems: stems(), stemOf, figures }, passages());
  };
}

/** Whether a figure may be worked out: figures without one value (ranges, vague amounts) and labels are not. */
export function isReckonable({ kind, value, date }: Figure): boolean {
  return kind !== 'label' && (value !== undefined || date?.year !== undefined);
}

function reckon(question: Question, passages: readonly Passage[]): ReckonedFigure | undefined {
  const { figure } = question;
  const ways = WAYS.flatMap((way) => way(question) ?? []);
  const certain: Candidate[] = [];
  for (const passage of passages) {
    for (const derive of ways) {
      const candidates = derive(passage);
      const fitting = candidates.find((candidate) => fits(figure, candidate));
      if (fitting !== undefined) return { relation: 'agrees', by: told(fitting) };
      certain.push(...candidates.filter(({ certainty }) => certainty === 'certain'));
    }
  }
  return conflicting(figure, certain);
}

/** What the figure ought to be, where all that it surely comes to is the same. */
function conflicting(figure: Figure, [first, ...others]: readonly Candidate[]): ReckonedFigure | undefined {
  if (first === undefined || others.some(({ result }) => result.value !== first.result.value)) return undefined;
  return isContradicted(figure, first) ? { relation: 'conflicts', by: rounded(told(first), figure) } : undefined;
}

/** A percentage that is to stand in the place of another is rounded as that is: 33 percent, not 33.333333. */
function rounded(derivation: Derivation, { kind, resolution = 1 }: Figure): Derivation {
  const { result } = derivation;
  const step = kind === 'percent' ? resolution : 0.1;
  const value = Math.round((result.value ?? 0) / step) * step;
  return result.kind === 'percent' && value > 0
    ? { ...derivation, result: { ...result, value, low: value, high: value } }
    : derivation;
}
