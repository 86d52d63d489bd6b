import type { CueForm } from './cues.js';
import { BE_FORMS, DETERMINERS, PREPOSITIONS } from './data/clause-words.js';
import { NOUN_LIKE_FORMS } from './data/noun-like-forms.js';
import { isTitleWord } from './names/titled-name.js';
import type { PassageToken } from './passages.js';
import type { Phrase } from './phrases.js';
import { isCapitalised, isPossessive } from './tokens.js';

type Tokens = readonly PassageToken[];

const PLURAL_PRONOUNS = new Set([
  'both',
  'i',
  'many',
  'most',
  'others',
  'people',
  'police',
  'some',
  'they',
  'we',
  'who',
  'you',
]);
const SINGULAR_PRONOUNS = new Set(['everyone', 'he', 'it', 'nobody', 'one', 'she', 'somebody', 'someone', 'who']);

/** Whether the form at `index` may be a verb of this subject, rather than a noun ("the claims") or a participle. */
export function agrees(tokens: Tokens, index: number, { form }: CueForm, phrase: Phrase): boolean {
  switch (form) {
    case 'past':
      return true;
    case 'gerund':
      return tokens.slice(phrase.to, index).some((token) => BE_FORMS.has(token.lower));
    case 'base':
      return isPlural(tokens.slice(phrase.from, phrase.to));
    case 'third':
      return isSingular(tokens, index, phrase);
  }
}

function isPlural(words: Tokens): boolean {
  if (words.some((word) => word.lower === 'and')) return true;
  const preposition = words.findIndex((word, index) => index > 0 && PREPOSITIONS.has(word.lower));
  const head = preposition < 0 ? words.at(-1) : words[preposition - 1];
  return (
    head !== undefined && (PLURAL_PRONOUNS.has(head.lower) || (/[^su]s$/u.test(head.lower) && !isPossessive(head)))
  );
}

function isSingular(tokens: Tokens, index: number, phrase: Phrase): boolean {
  const first = tokens[phrase.from];
  const last = tokens[phrase.to - 1];
  if (!first || !last) return false;
  if (SINGULAR_PRONOUNS.has(last.lower) || isCapitalised(last)) return true;
  const isDefinite = DETERMINERS.has(first.lower) || isCapitalised(first) || isTitleWord(last);
  return isDefinite && !(NOUN_LIKE_FORMS.has(tokens[index]?.lower ?? '') && tokens[index + 1]?.lower !== 'that');
}
