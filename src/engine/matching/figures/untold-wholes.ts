import type { Figure } from '../../model/figure.js';
import type { FigureOutcome } from '../../model/match.js';
import type { Sentence, Word } from '../../model/sentence.js';
import { startedBefore } from '../../model/span.js';

/** A sentence of a draft and its words. */
interface Claim {
  readonly sentence: Sentence;
  readonly words: readonly Word[];
}

/**
 * Whether a figure that no reference gives may be one that everybody reckons: what is left of a time that goes unsaid ("with 19
 * minutes left"), unless the figure that conflicts is told so too; and the minutes or ages behind names in a list
 * ("Vale (37, pen), Renn (81, 90+3)").
 */
export function mayGoUnsaid(figure: Figure, outcome: FigureOutcome, { sentence, words }: Claim): boolean {
  if (outcome.kind !== 'differs' && outcome.kind !== 'not-found') return false;
  if (isBehindName(figure, sentence)) return true;
  if (figure.kind !== 'duration' || !isCountedDown(figure, words)) return false;
  return outcome.kind === 'not-found' || !isToldSo(outcome);
}

function isToldSo({ from: { figure, statement } }: Extract<FigureOutcome, { kind: 'differs' }>): boolean {
  return isCountedDown(figure, statement.reference.document.words[statement.sentence] ?? []);
}

/** "19 minutes left", "two weeks to go". */
function isCountedDown({ end }: Figure, words: readonly Word[]): boolean {
  const first = startedBefore(words, end);
  const [one = '', two = ''] = words.slice(first, first + 2).map(({ lower }) => lower);
  return COUNTED_DOWN.has(one) || COUNTED_DOWN.has(`${one} ${two}`);
}

const COUNTED_DOWN: ReadonlySet<string> = new Set(['from time', 'left', 'remaining', 'to go', 'to play', 'to spare']);

/** Whether a bare number stands in brackets right behind a name, alone or among others. */
function isBehindName({ kind, noun, start }: Figure, { text, start: from }: Sentence): boolean {
  if (kind !== 'number' || noun !== undefined) return false;
  return BEHIND_NAME.test(text.slice(Math.max(0, start - from - LONGEST_LIST), start - from));
}

/** "Vale (", "Renn (81, 90+". */
const BEHIND_NAME = /\p{Lu}[\p{L}'’-]{1,20} \((?:[\d+', ]{0,20}(?:pen|og|p)?[, ]{0,2}){0,3}[\d+', ]{0,6}$/u;

/** In UTF-16 code units. */
const LONGEST_LIST = 60;
