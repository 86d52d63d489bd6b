import Fuse from 'fuse.js';
import { lookUp } from '../engine/index.js';
import type { Library } from '../engine/matching/library.js';
import type { SourceSpan } from '../engine/model/span.js';
import { statementSpan } from '../engine/placing.js';
import { textAnswers } from '../presenters/answers.js';
import { CannotRun, EXIT, type ExitCode } from './cannot-run.js';
import { addressOf } from './files.js';
import { createLibraryReader } from './library.js';
import { outputStyle, print } from './terminal.js';

/** What the user asked of a look-up, as commander hands it over. */
export interface LookUpOptions {
  readonly reference: readonly string[];
  readonly limit: number;
}

/** Words are matched one by one, wherever they stand, and forgive a letter or two in each. */
const FUZZINESS = { keys: ['text'], useTokenSearch: true, threshold: 0.2, ignoreLocation: true, ignoreFieldNorm: true };

/** Prints the statements that come nearest to some words, best first. Throws `CannotRun` where it has nothing to search. */
export async function lookUpWords(words: string, { reference, limit }: LookUpOptions): Promise<ExitCode> {
  if (words.trim() === '') throw new CannotRun('there are no words to look up; put them in quotation marks');
  const { library, references } = await createLibraryReader(reference)(reference.map(addressOf));
  const answers = answersTo(words, library, limit);
  if (answers.length === 0) return EXIT.difference;
  print(textAnswers(answers, references, outputStyle().palette));
  return EXIT.agreement;
}

/** Statements that share words with the query or, where none does, such as have words spelt nearly the same. */
function answersTo(words: string, library: Library, limit: number): SourceSpan[] {
  const answers = lookUp(words, library, limit).map(({ statement }) => statement);
  if (answers.length > 0) return answers;
  const fuse = new Fuse(statementsOf(library), FUZZINESS);
  return fuse.search(words, { limit }).map(({ item }) => item);
}

function statementsOf(library: Library): SourceSpan[] {
  return library.references.flatMap(({ reference }) =>
    reference.document.sentences.map((_, sentence) => statementSpan({ reference, sentence })),
  );
}
