import type { RankedStatement } from '../../model/match.js';
import type { ReadText, Statement } from '../../model/statement.js';
import { indexOf, type Library } from '../library.js';
import type { SameNames } from '../names/same-names.js';
import type { StemOf } from '../terms.js';
import type { DirectionWords } from './direction-words.js';
import { readSenses, type Senses } from './senses.js';

/** A claim as the direction of what it says is compared. */
export interface DirectedClaim {
  readonly draft: ReadText;
  /** The position of the claim in `draft.sentences`. */
  readonly sentence: number;
  /** Best first. */
  readonly statements: readonly RankedStatement[];
  readonly words: DirectionWords;
  readonly sameNames: SameNames;
  readonly library: Library;
  readonly stemOf: StemOf;
}

/** A statement and what it says. */
export interface ReadStatement {
  readonly statement: RankedStatement;
  readonly senses: Senses;
}

/** A sentence of more words says many things, or is a list. */
const MOST_WORDS = 150;

/** Whether a sentence is short enough to say one thing, and to be compared word by word. */
export function isOfOneThing({ words }: Senses): boolean {
  return words.length <= MOST_WORDS;
}

/** What a claim says. */
export function sensesOfClaim({ draft, sentence, stemOf }: DirectedClaim): Senses {
  return readSenses(draft.words[sentence] ?? [], stemOf);
}

/** The words of a statement that decide in which direction it says something. */
export function wordsOfStatement(statement: Statement, { library }: DirectedClaim): DirectionWords {
  return indexOf(statement, library)?.directions[statement.sentence] ?? NONE;
}

const NONE: DirectionWords = { negates: false, softens: false, poles: [] };

/** What a statement says, by the same stems as the claim. */
export function sensesOfStatement({ reference, sentence }: Statement, { stemOf }: DirectedClaim): Senses {
  return readSenses(reference.document.words[sentence] ?? [], stemOf);
}
