import type { Direction } from '../../model/figure.js';

/** How many times as much a word makes something, and which way that is. */
export interface Multiple {
  readonly value: number;
  readonly direction: Direction;
}

const up = (value: number): Multiple => ({ value, direction: 'up' });
const down = (value: number): Multiple => ({ value, direction: 'down' });

/** Verbs that multiply, in the forms that news uses; "double" and "triple" alone are adjectives as often. */
export const MULTIPLE_VERBS: ReadonlyMap<string, Multiple> = new Map([
  ['doubled', up(2)],
  ['doubling', up(2)],
  ['halved', down(0.5)],
  ['halving', down(0.5)],
  ['quadrupled', up(4)],
  ['quadrupling', up(4)],
  ['quintupled', up(5)],
  ['trebled', up(3)],
  ['trebling', up(3)],
  ['tripled', up(3)],
  ['tripling', up(3)],
]);

/** Infinitives that multiply; alone they are adjectives and nouns as often, so they need a modal verb or "to" before them. */
export const MULTIPLE_INFINITIVES: ReadonlyMap<string, Multiple> = new Map([
  ['double', up(2)],
  ['halve', down(0.5)],
  ['quadruple', up(4)],
  ['quintuple', up(5)],
  ['treble', up(3)],
  ['triple', up(3)],
]);

/** Verbs before an infinitive that multiplies: "would double". */
export const MODAL_VERBS: ReadonlySet<string> = new Set([
  'can',
  'could',
  'did',
  'may',
  'might',
  'must',
  'not',
  'should',
  'will',
  'would',
]);

/** Words for a number of times: "twice as many". */
export const MULTIPLE_ADVERBS: ReadonlyMap<string, number> = new Map([
  ['thrice', 3],
  ['twice', 2],
]);

/** Words behind "three times" or "twice" that make it a multiple, not a count of occasions. */
export const BEHIND_TIMES: ReadonlySet<string> = new Set([
  'as',
  'bigger',
  'faster',
  'greater',
  'heavier',
  'higher',
  'its',
  'larger',
  'less',
  'likelier',
  'longer',
  'lower',
  'more',
  'that',
  'the',
  'their',
]);

/** Words that give a verb of multiplying another meaning: "doubled over". */
export const VERB_PARTICLES: ReadonlySet<string> = new Set(['down', 'over', 'up']);
