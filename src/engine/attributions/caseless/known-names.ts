import type { ReadDocument } from '../../model/statement.js';
import { isCapitalised, withoutPossessive } from '../tokens.js';
import type { NameSpellings } from './capitals.js';

/** How some documents write the words of the names in them, but for words that they also write in lower case. */
export function spellingsIn(documents: readonly Pick<ReadDocument, 'names' | 'words'>[]): NameSpellings {
  const spellings = new Map<string, string>();
  for (const { names } of documents) {
    for (const { name } of names.entities) for (const word of name.split(' ')) spellings.set(word.toLowerCase(), word);
  }
  for (const { words } of documents) for (const lower of ordinaryWords(words)) spellings.delete(lower);
  return spellings;
}

/** The words that stand in lower case; a document without capitals tells nothing by them. */
function ordinaryWords(words: ReadDocument['words']): readonly string[] {
  const all = words.flat();
  if (!all.some(isCapitalised)) return [];
  return all.filter((word) => word.text === word.lower).map((word) => withoutPossessive(word).lower);
}
