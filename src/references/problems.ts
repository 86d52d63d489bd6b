/** Why a file could not be had. */
export type FileProblem = 'missing' | 'directory' | 'too-large' | 'unreadable';

/** Why the bytes of a file are no text. */
export type TextProblem = 'binary' | 'empty' | 'invalid-utf16' | 'invalid-utf8';

/** Why no text can be read out of a file of another program. */
export type ConversionProblem = 'corrupt' | 'encrypted' | 'no-text' | 'too-long';

/** Why a file cannot be used. */
export type DocumentProblem = FileProblem | TextProblem | ConversionProblem;

/** No article is longer; a file that is was named by mistake. In bytes. */
export const LARGEST_FILE = 20_000_000;

const COMPLAINTS: Readonly<Record<DocumentProblem, string>> = {
  binary: 'is not a text file',
  corrupt: 'is damaged, or not the kind of file that its name says',
  directory: 'is a folder, not a file',
  empty: 'is empty',
  encrypted: 'is protected by a password; save a copy without one',
  'invalid-utf16': 'is not valid UTF-16 text',
  'invalid-utf8': 'is not valid UTF-8 text; save it as UTF-8',
  missing: 'does not exist',
  'no-text': 'has no text, only pictures of it; make a copy in which the text was recognised',
  'too-large': `is larger than ${LARGEST_FILE / 1_000_000} MB`,
  'too-long': 'is too long to be read',
  unreadable: 'cannot be read',
};

/** One line that says what is wrong with the file that the writer knows as `name`. */
export function problemMessage(name: string, problem: DocumentProblem): string {
  return `“${name}” ${COMPLAINTS[problem]}`;
}
