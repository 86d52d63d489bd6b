import type { Word } from '../model/sentence.js';
import { initialOf } from '../segmenting/index.js';

const POSSESSIVE = /['’]s?$/u;

/** Whether a token is a word or a number rather than a mark. */
export function isWord(token: Word | undefined): boolean {
  return token !== undefined && initialOf(token.text) !== 'mark';
}

/** Whether a token begins with a capital letter. */
export function isCapitalised(token: Word | undefined): boolean {
  return token !== undefined && token.text !== token.lower && initialOf(token.text) === 'capital';
}

/** Whether a word ends in a possessive: "Rutte's", "members'". */
export function isPossessive(token: Word): boolean {
  const { text } = token;
  const mark = text.endsWith('s') ? text.at(-2) : text.at(-1);
  return mark === "'" || mark === '’';
}

/** A token without its possessive ending; the end moves with it. */
export function withoutPossessive(token: Word): Word {
  if (!isPossessive(token)) return token;
  const text = token.text.replace(POSSESSIVE, '');
  const { start } = token;
  return { start, end: start + text.length, text, lower: token.lower.replace(POSSESSIVE, '') };
}
