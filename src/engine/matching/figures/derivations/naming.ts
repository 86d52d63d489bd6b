import type { Figure } from '../../../model/figure.js';
import type { LocatedFigure } from '../../../model/match.js';
import { endedBy, startedBefore } from '../../../model/span.js';
import { carriesMeaning } from '../../terms.js';
import type { Passage, Question } from './derivation.js';
import { isNamed } from './operands.js';
import { wordsBehind } from './wording.js';

/** How many words behind a figure may say what it counts: "$1.2 million for concrete", "38 percent came by bus". */
const REACH = 5;

/**
 * Whether the claim names what each figure counts: by its noun, or by a word behind it that stands behind none of the others.
 * What tells a figure from the next stands right before that: "38 percent came by bus and 21 percent by tram".
 */
export function areNamed(figures: readonly LocatedFigure[], question: Question, passage: Passage): boolean {
  if (figures.every(({ figure }) => isNamed(figure, question))) return true;
  const behind = figures.map(({ figure }, at) => stemsBehind(figure, figures[at + 1]?.figure, question, passage));
  return behind.every((stems, at) => {
    const own = stems.filter((stem) => !behind.some((others, other) => other !== at && others.includes(stem)));
    const telling = at === behind.length - 1 ? own : own.slice(-1);
    return telling.some((stem) => question.stems.has(stem));
  });
}

/**
 * Whether the claim gives the name that stands before each figure, after the one before that: "the Greens have 20 seats, the
 * Liberals 17". A word that stands before two of them tells them not apart.
 */
export function areNamedBefore(figures: readonly LocatedFigure[], question: Question, passage: Passage): boolean {
  const before = figures.map(({ figure }) => namesBefore(figure, question, passage));
  return before.every((stems, at) => {
    const own = stems.filter((stem) => !before.some((others, other) => other !== at && others.includes(stem)));
    return own.some((stem) => question.stems.has(stem));
  });
}

/** The stems of the capitalised words before a figure, as far as the amount or the mark before it. */
function namesBefore(figure: Figure, { stemOf }: Question, { wording, figures }: Passage): string[] {
  const start = Math.max(0, ...figures.map((other) => other.figure.end).filter((end) => end <= figure.start));
  const { words } = wording();
  const before = words.slice(startedBefore(words, start), endedBy(words, figure.start));
  return before
    .slice(before.findLastIndex(({ text }) => MARK.test(text)) + 1)
    .filter(({ text, lower }) => CAPITAL.test(text) && carriesMeaning(lower))
    .map(({ lower }) => stemOf(lower));
}

const MARK = /^[,;:()–—]$/;

const CAPITAL = /^\p{Lu}/u;

/** The stems of the words with a meaning behind a figure, up to the next. */
function stemsBehind(figure: Figure, next: Figure | undefined, { stemOf }: Question, passage: Passage): string[] {
  const wording = passage.wording();
  const end = next?.start ?? Number.POSITIVE_INFINITY;
  const own = { ...wording, words: wording.words.filter((word) => word.end <= end) };
  return wordsBehind(own, figure, REACH).filter(carriesMeaning).map(stemOf);
}
