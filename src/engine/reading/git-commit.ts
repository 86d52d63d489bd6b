import type { Prose } from '../model/prose.js';
import type { TextSpan } from '../model/span.js';
import { directiveOf } from './directives.js';
import { linesOf } from './lines.js';
import { readSpokenLines, type SpokenLine } from './plaintext.js';

/** What stands below this line is the change itself (the scissors of `git commit --verbose`). */
const SCISSORS = /^# -+ >8 -+/;

/** Reads the message of a Git commit as plain text. Lines that begin with `#` are Git's, and no prose. */
export function readGitCommit(source: string): Prose {
  const lines = linesOf(source);
  const scissors = lines.findIndex(({ text }) => SCISSORS.test(text));
  const message = scissors < 0 ? lines : lines.slice(0, scissors);
  return readSpokenLines(
    message.map((line) => spokenLine(line, source)),
    source,
  );
}

function spokenLine(line: TextSpan, source: string): SpokenLine {
  if (!line.text.startsWith('#')) return { words: [line], directives: [] };
  return { words: [], directives: directiveOf(line.text.slice(1), line, source) };
}
