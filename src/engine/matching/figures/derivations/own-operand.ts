import type { Figure } from '../../../model/figure.js';
import type { LocatedFigure } from '../../../model/match.js';
import { carriesMeaning } from '../../terms.js';
import { amountLike, digits, percentOf, shown } from './arithmetic.js';
import type { Candidate, Derive, Passage, Question, Way } from './derivation.js';
import { operandFigures } from './operand-figures.js';
import { amountOf, isOfOneKind, isPart, isTelling, mayComeTo, shareIn } from './operands.js';
import { COMPARATIVES, DISTANCE_NOUNS } from './tables/difference-words.js';
import { FORMER_WORDS } from './tables/end-words.js';
import { SHARE_WORDS, STEP_WORDS } from './tables/step-words.js';
import { hasNear, type Wording, wordsBefore, wordsBehind, wordsBetween } from './wording.js';

/**
 * What a figure that the claim gives itself comes to with one of a passage: "31,140 instead of 31,400" for 260 fewer, "missed
 * the target by 1,550 with 7,450" for a target of 9,000, "at $1.1 billion it made up 45 percent" of $2.46 billion.
 */
export const ownOperand: Way = (question) => {
  const { figure, figures } = question;
  const own = operandFigures(figures.filter((other) => other !== figure && other.value !== undefined)).filter(isAmount);
  const ways = isPart(figure) ? [sharesFor] : [stepsFor, partsFor];
  const from = own.flatMap((other) => ways.flatMap((way) => way(other, question) ?? []));
  return from.length === 0 ? undefined : (passage) => from.flatMap((derive) => derive(passage));
};

function isAmount({ kind }: Figure): boolean {
  return AMOUNTS.has(kind);
}

const AMOUNTS: ReadonlySet<Figure['kind']> = new Set(['age', 'duration', 'measure', 'money', 'number', 'percent']);

/** What one of the claim's own figures gives with those of a passage; undefined where it gives nothing with any. */
type FromOwn = (own: Figure, question: Question) => Derive | undefined;

/** Which share the claim's own amount is of one of the passage, or the other way round. */
const sharesFor: FromOwn = (own, { figure, wording }) => {
  if (own.kind === 'percent' || !hasNear(wording, figure, SHARE_WORDS)) return undefined;
  return (passage) =>
    operandsFor(own, passage)
      .filter((located) => amountOf(located) > (own.value ?? 0))
      .map((located) => ({
        kind: 'share',
        operands: [located],
        result: percentOf((own.value ?? 0) / amountOf(located)),
        workings: () => `${shown(own)} ÷ ${shown(located.figure)}`,
        certainty: 'possible',
      }));
};

/** What a share of the passage, or what it leaves, is of a whole that the claim gives; and what is left of the same whole. */
const partsFor: FromOwn = (own, question) => {
  const { figure, wording } = question;
  if (!isOfOneKind(own, figure) || (figure.value ?? 0) >= (own.value ?? 0)) return undefined;
  const isOfOwn = OF_OWN.test(wordsBetween(wording, figure, own).join(' '));
  return (passage) => [...sharesOf(figure, own, passage), ...(isOfOwn ? restOf(question, own, passage) : [])];
};

/** "830 of the 1,248" for two thirds, and "420" for the others. */
function sharesOf(figure: Figure, own: Figure, { figures }: Passage): Candidate[] {
  return figures
    .filter((located) => isPart(located.figure) && located.figure.value !== undefined)
    .flatMap((located) => {
      const share = shareIn(located.figure);
      return [share, 1 - share].map((factor) => partOf(figure, own, located, factor));
    });
}

/** "Seven of 16 were dry" where ice was found in nine of 16. */
function restOf(question: Question, own: Figure, { figures, wording }: Passage): Candidate[] {
  const whole = figures.find((located) => isOfOneKind(own, located.figure) && amountOf(located) === own.value);
  if (whole === undefined || !saysOther(own, question, wording())) return [];
  return figures
    .filter((part) => isOfOneKind(own, part.figure) && part.figure.start < whole.figure.start)
    .filter((part) => OF_OWN.test(wordsBetween(wording(), part.figure, whole.figure).join(' ')))
    .map((part) => stepOf(question.figure, own, part, -1, 1));
}

/** Whether the claim says of the whole what the passage does not in the same words. */
function saysOther(own: Figure, { wording, stemOf }: Question, told: Wording): boolean {
  const known = new Set(told.words.map(({ lower }) => stemOf(lower)));
  const said = wordsBehind(wording, own, SAID_WITHIN).filter(carriesMeaning);
  return said.some((word) => !known.has(stemOf(word)));
}

const SAID_WITHIN = 6;

const OF_OWN = /^of(?: the| its| their| all)?$/;

function partOf(figure: Figure, own: Figure, located: LocatedFigure, share: number): Candidate {
  return {
    kind: 'part',
    operands: [located],
    result: amountLike(figure, (own.value ?? 0) * share, []),
    workings: () => `${shown(own)} × ${digits(share)}`,
    certainty: 'possible',
  };
}

/** The claim's own amount with one of the passage taken away, or added where the figure stood or is to stand in its place. */
const stepsFor: FromOwn = (own, question) => {
  const { figure } = question;
  const scale = scaleOf(figure, own);
  if (scale === undefined) return undefined;
  const signs = signsFor(question);
  if (signs.length > 0)
    return (passage) =>
      operandsFor(own, passage).flatMap((located) => signs.map((sign) => stepOf(figure, own, located, sign, scale)));
  return isTelling(figure) && isTelling(own) ? (passage) => distancesOf(figure, own, passage) : undefined;
};

/** The larger first where one is taken from the other. */
function joinedBySize(own: Figure, other: Figure, sign: Sign): string {
  if (sign > 0) return `${shown(own)} + ${shown(other)}`;
  const [less, more] = (own.value ?? 0) < (other.value ?? 0) ? [own, other] : [other, own];
  return `${shown(more)} − ${shown(less)}`;
}

/** 55 for the 54.99999999999999 that 0.58 less 0.03 is to a machine. */
function withoutNoise(value: number): number {
  return Number(value.toPrecision(SURE_DIGITS));
}

const SURE_DIGITS = 12;

type Sign = 1 | -1;

/** "With 6,150 trees it missed its goal by 1,850", for a goal of 8,000: the claim tells both, and the passage not the distance. */
function distancesOf(figure: Figure, own: Figure, passage: Passage): Candidate[] {
  const alike = operandsFor(own, passage);
  if (alike.some((located) => amountOf(located) === own.value)) return [];
  return alike
    .filter((located) => mayComeTo(figure, Math.abs((own.value ?? 0) - amountOf(located))))
    .map((located) => stepOf(figure, own, located, -1, 1));
}

function signsFor(question: Question): readonly Sign[] {
  if (isFormer(question)) return BOTH_WAYS;
  return isStep(question) ? AWAY : [];
}

const AWAY: readonly Sign[] = [-1];
const BOTH_WAYS: readonly Sign[] = [-1, 1];

/** "31,140 instead of 31,400", "an expected $1.36": small numbers too often add up to another by chance. */
function isFormer({ figure, wording }: Question): boolean {
  return isTelling(figure) && hasNear(wording, figure, FORMER_WORDS);
}

function operandsFor(own: Figure, { figures }: Passage): LocatedFigure[] {
  return figures.filter((located) => isOfOneKind(own, located.figure));
}

/** What the claim's own unit makes of its amount; a bare number is in the unit of the figure before: "47 cents instead of 45". */
function scaleOf(figure: Figure, own: Figure): number | undefined {
  if (isOfOneKind(own, figure)) return 1;
  const isBare = figure.kind === 'number' && figure.noun === undefined && own.end <= figure.start;
  return isBare && own.unit !== undefined ? (own.coin ?? 1) : undefined;
}

function stepOf(figure: Figure, own: Figure, located: LocatedFigure, sign: Sign, scale: number): Candidate {
  const result = withoutNoise(Math.abs((own.value ?? 0) + sign * amountOf(located)) / scale);
  return {
    kind: 'difference',
    operands: [located],
    result: amountLike(figure, result, [located]),
    workings: () => joinedBySize(own, located.figure, sign),
    certainty: 'possible',
  };
}

/** Whether words right beside the figure say that it is the distance between two others, or stood in the place of one. */
function isStep({ figure, wording }: Question): boolean {
  const behind = wordsBehind(wording, figure, 2);
  const beside = [...wordsBefore(wording, figure, 2), ...behind.slice(0, 1)];
  return (
    behind.some((word) => COMPARATIVES.has(word)) ||
    beside.some((word) => STEP_WORDS.has(word)) ||
    hasNear(wording, figure, DISTANCE_NOUNS)
  );
}
