import { compareFigures } from '../../../figures/index.js';
import type { Figure } from '../../../model/figure.js';
import type { Derivation } from '../../../model/match.js';
import { shown, withWords } from './arithmetic.js';
import type { Candidate } from './derivation.js';

/** Whether a figure says what the operands come to; what is worked out exactly has no last digit. */
export function fits(figure: Figure, { result }: Candidate): boolean {
  if (isRoundedPercent(figure, result)) return true;
  const exact = { ...result, resolution: result.resolution || LAST_DIGIT };
  return compareFigures(figure, exact).relation === 'compatible';
}

/** "10 percent" for 9.8: who works a percentage out rounds it to whole ones, or to the decimals that are told. */
function isRoundedPercent({ kind, value = 0, bound, resolution = 1 }: Figure, result: Figure): boolean {
  if (kind !== 'percent' || result.kind !== 'percent' || bound !== 'exact' || value === 0) return false;
  const step = Number.isInteger(value) ? 1 : resolution;
  return Math.abs(value - (result.value ?? Number.NaN)) <= step / 2 + LAST_DIGIT;
}

const LAST_DIGIT = 1e-6;

/** A derivation with its arithmetic in full: "54 + 29 = 83". */
export function told({ kind, operands, result, workings }: Candidate): Derivation {
  const worded = withWords(result, operands);
  return { kind, operands, result: worded, arithmetic: `${workings()} = ${shown(worded)}` };
}
