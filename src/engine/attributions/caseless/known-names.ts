import type { ReadDocument } from '../../model/statement.js';
import { isCapitalised, withoutPossessive } from '../tokens.js';
import type { NameSpellings } from './capitals.js';

/** How some documents write the words of the names in them, but for words that they also write in lower case. */
export function spellingsIn(documents: readonly Pick<ReadDocument, 'names' | 'words'>[]): NameSpellings {
  const spellings = new Map<string, string>();
  for (const { names } of documents) {
    for (const { name } of names.entities) for (const word of name.split(' ')) spellings.set(word.toLowerCase(), word);
  }
  for (const { words } of documents) forgetOrdinaryWords(spellings, words);
  return spellings;
}

/** Takes out the words that stand in lower case; a document without capitals tells nothing by them. */
function forgetOrdinaryWords(spellings: Map<string, string>, sentences: ReadDocument['words']): void {
  if (!sentences.some((words) => words.some(isCapitalised))) return;
  for (const words of sentences) {
    for (const word of words) if (word.text === word.lower) spellings.delete(withoutPossessive(word).lower);
  }
}
