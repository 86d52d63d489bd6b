import type { Finding } from '../engine/model/finding.js';

const SPACE = /\s+/g;
/** A quick fix's title must fit the editor's menu. */
const LONGEST_TITLE_WORDS = 60;

/** The title of the quick fix that puts the reference's words in; nothing where the finding has no fix. */
export function fixTitle(finding: Finding): string | undefined {
  return finding.fix === undefined ? undefined : `Use “${shortened(finding.fix)}” from the reference`;
}

/** What the Problems panel says: the message, and under it the reason where it adds something. */
export function diagnosticMessage({ message, reason }: Finding): string {
  return reason === '' || message.includes(reason) ? message : `${message}\n${reason}`;
}

/** Words as a list shows them: line breaks and runs of spaces as one space. */
export function onOneLine(words: string): string {
  return words.replace(SPACE, ' ').trim();
}

/** A count with its noun: "1 claim", "3 claims". */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : plural}`;
}

function shortened(words: string): string {
  const characters = Array.from(onOneLine(words));
  if (characters.length <= LONGEST_TITLE_WORDS) return characters.join('');
  return `${characters
    .slice(0, LONGEST_TITLE_WORDS - 1)
    .join('')
    .trimEnd()}…`;
}
