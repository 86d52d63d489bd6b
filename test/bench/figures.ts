import { readFigures } from '../../src/engine/figures/index.js';

const MEGABYTE = 1_000_000;

/** What reading a megabyte may take, in seconds, however hostile it is. */
const GOAL = 2;

/** Texts, repeated to a megabyte, that made readers of figures slow: separate figures, digits, scale words, brackets. */
const HOSTILE: readonly string[] = ['5 ', '7', 'hundred hundred ', '(', '5 and ', 'half a ', 'twenty-', '$', '1/'];

/** Times reading figures: sentences of the corpus per second, and a megabyte of each hostile text in seconds. */
export function figuresReport(sentences: readonly string[]): string {
  const time = secondsOf(() => {
    for (const sentence of sentences) readFigures(sentence);
  });
  const rate = Math.round(sentences.length / time).toLocaleString('en-US');
  const hostile = HOSTILE.map((pattern) => `  ${JSON.stringify(pattern).padEnd(20)}${seconds(pattern)} s`);
  return [`figures             ${rate} sentences/s; a megabyte of (goal: under ${GOAL} s)`, ...hostile].join('\n');
}

function seconds(pattern: string): string {
  const text = pattern.repeat(MEGABYTE / pattern.length);
  return secondsOf(() => readFigures(text)).toFixed(2);
}

function secondsOf(task: () => unknown): number {
  const start = performance.now();
  task();
  return (performance.now() - start) / 1_000;
}
