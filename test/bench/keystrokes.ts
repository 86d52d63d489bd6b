import { type Checked, checkAgain, createLibrary } from '../../src/engine/index.js';
import { makeCorpus } from './corpus.js';
import { createRandom } from './random.js';
import { millisecondsOf, millisecondsOfOne } from './timing.js';

/** The words of the drafts in which a writer types, and how many keystrokes are timed in each. */
const DRAFTS: readonly { readonly words: number; readonly keystrokes: number }[] = [
  { words: 1_000, keystrokes: 200 },
  { words: 10_000, keystrokes: 100 },
  { words: 100_000, keystrokes: 20 },
];
const STATEMENTS = 1_000;

/** What a keystroke in a draft of 10,000 words may take, in milliseconds, 95 times of 100. */
const GOAL = 20;

/** Times a check after a keystroke somewhere in a draft, beside a check of the whole draft. */
export function keystrokesReport(): string {
  const lines = DRAFTS.map(lineOf);
  return [`a keystroke, and a whole check (goal: at 10,000 words 95 of 100 under ${GOAL} ms)`, ...lines].join('\n');
}

function lineOf({ words, keystrokes }: (typeof DRAFTS)[number]): string {
  const { draft, reference } = makeCorpus({ statements: STATEMENTS, words });
  const library = createLibrary([{ uri: 'a', text: reference, format: 'markdown' }]);
  const random = createRandom(words);
  let text = draft;
  let latest: Checked | undefined;
  const check = (before?: Checked) => {
    latest = checkAgain(before, { text, format: 'markdown' }, library);
  };
  const whole = millisecondsOf(() => check());
  const times = Array.from({ length: keystrokes }, () => {
    const at = random.between(0, text.length);
    text = `${text.slice(0, at)}x${text.slice(at)}`;
    return millisecondsOfOne(() => check(latest));
  }).sort((a, b) => a - b);
  const [median, most] = [times[keystrokes >> 1] ?? 0, times[Math.floor(keystrokes * 0.95)] ?? 0];
  return `  ${String(words).padStart(7)} words${shown(median)} median${shown(most)} 95%${shown(whole)} whole ${(whole / median).toFixed(0).padStart(4)} times as fast`;
}

function shown(milliseconds: number): string {
  return `${milliseconds.toFixed(1).padStart(9)} ms`;
}
