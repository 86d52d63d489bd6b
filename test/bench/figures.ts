import { readFigures } from '../../src/engine/figures/index.js';
import { millisecondsOfOne } from './timing.js';

const MEGABYTE = 1_000_000;

/** The parts of a megabyte that are timed: each is twice the one before, so that linear time doubles. */
const PARTS = [1 / 4, 1 / 2, 1];

/** What reading a megabyte may take, in seconds, however hostile it is. */
const GOAL = 5;

/** Texts, repeated to a megabyte, that made readers of figures slow: separate figures, digits, scale words, brackets. */
const HOSTILE: readonly string[] = [
  ...['7', '5 ', '7, 8, 9, ', '1/', '1 1/2 ', '-', ',', '(', '$'],
  ...['hundred hundred hundred ', '5 and ', 'half a ', 'twenty-'],
];

/** Times reading figures: sentences of the corpus per second, and how the time for hostile text grows with its size. */
export function figuresReport(sentences: readonly string[]): string {
  const time = millisecondsOfOne(() => {
    for (const sentence of sentences) readFigures(sentence);
  });
  const rate = Math.round((sentences.length / time) * 1_000).toLocaleString('en-US');
  return [
    `figures             ${rate} sentences/s`,
    `a quarter, a half and a whole megabyte of (goal: under ${GOAL} s, and twice the time for twice the size)`,
    ...HOSTILE.map(growth),
  ].join('\n');
}

/** One line: the pattern and the seconds for each part of a megabyte. */
function growth(pattern: string): string {
  const times = PARTS.map((part) => {
    const text = pattern.repeat((MEGABYTE * part) / pattern.length);
    return `${(millisecondsOfOne(() => readFigures(text)) / 1_000).toFixed(2)} s`.padStart(10);
  });
  return `  ${JSON.stringify(pattern).padEnd(28)}${times.join('')}`;
}
