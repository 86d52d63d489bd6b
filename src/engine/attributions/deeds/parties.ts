import type { NameMention, Names } from '../../model/attribution.js';
import { withMore } from '../../model/with-more.js';
import { BE_FORMS, CLAUSE_BOUNDARIES, DETERMINERS, PREPOSITIONS, PRONOUNS } from '../data/clause-words.js';
import { DESCRIBING_NOUNS } from '../data/describing-nouns.js';
import { countryOf } from '../names/countries.js';
import { mentionsWithin } from '../names/names.js';
import { holderOf } from '../names/roles.js';
import { isTitleWord, titleBase } from '../names/titled-name.js';
import type { PassageToken } from '../passages.js';
import { headOf, type Phrase, phraseSpan } from '../phrases.js';
import { isCapitalised, isPossessive, isWord } from '../tokens.js';

type Tokens = readonly PassageToken[];

/** Whom or what of whom a deed was done to. */
export interface Target {
  readonly party?: NameMention;
  /** What of the party it was done to ("Holm's plan"), or what it was done to by itself ("this plan"), in lower case. */
  readonly thing?: string;
}

/** More words between a verb and the name of its object than describe it: "the two-time champion". */
const LONGEST_DESCRIPTION = 4;
const LONGEST_THING = 3;

/** Who a subject is, by the name at its head or as the only holder of a title; undefined for pronouns and several people. */
export function partyNamed(tokens: Tokens, phrase: Phrase, names: Names): NameMention | undefined {
  const words = tokens.slice(phrase.from, phrase.to);
  if (words.some(({ lower }) => lower === 'and')) return undefined;
  const head = headOf(words);
  const named = head && mentionsWithin(names, head).at(-1);
  if (named) return named;
  const holder = holderOf(words, names.entities);
  const text = words.map((word) => word.text).join(' ');
  return holder === undefined ? undefined : withMore(phraseSpan(tokens, phrase), { text, entity: holder });
}

/** The object that begins at `start`: "the defending champion Lund", "Lund's plan", "this plan", "the plan to …". */
export function targetFrom(tokens: Tokens, start: number, names: Names): Target {
  const target = nameOrThisFrom(tokens, start, names);
  const isNothing = target.party === undefined && target.thing === undefined;
  return isNothing && tokens[start]?.lower === 'the' ? thingFrom(tokens, start + 1) : target;
}

function nameOrThisFrom(tokens: Tokens, start: number, names: Names): Target {
  for (let index = start; index <= start + LONGEST_DESCRIPTION; index++) {
    const token = tokens[index];
    if (!token || !describes(token)) return {};
    const mention = mentionsWithin(names, token).at(-1);
    if (mention) return mayDescribe(tokens[index - 1], index - start) ? targetAt(tokens, index, mention, names) : {};
    if (isThis(token)) return { ...thingFrom(tokens, index + 1) };
  }
  return {};
}

/** "told reporters Holm would go": only some nouns stand before the name of the one they describe. */
function mayDescribe(before: PassageToken | undefined, steps: number): boolean {
  if (steps === 0 || before === undefined || isCapitalised(before) || DETERMINERS.has(before.lower)) return true;
  const isOneTitle = isTitleWord(before) && titleBase(before.lower) === before.lower;
  return isOneTitle || DESCRIBING_NOUNS.has(before.lower);
}

/** "this plan": something that was spoken of before. */
function isThis({ lower }: PassageToken): boolean {
  return lower === 'this' || lower === 'that';
}

function describes(token: PassageToken): boolean {
  const { lower } = token;
  if (isCapitalised(token)) return true;
  if (!isWord(token) || PRONOUNS.has(lower) || PREPOSITIONS.has(lower) || BE_FORMS.has(lower)) return false;
  return !isBoundary(lower);
}

function isBoundary(lower: string): boolean {
  return lower === 'and' || (CLAUSE_BOUNDARIES.has(lower) && !DETERMINERS.has(lower));
}

function targetAt(tokens: Tokens, index: number, mention: NameMention, names: Names): Target {
  const end = endOfMention(tokens, index, mention);
  const next = tokens[end];
  if (!next) return { party: mention };
  const further = targetFrom(tokens, end, names);
  if (further.party && leadsToName(tokens[end], mention)) return further;
  if (isPossessive(tokens[end - 1] ?? next)) return { party: mention, ...thingFrom(tokens, end) };
  return joinsNames(tokens, end) ? {} : { party: mention };
}

function endOfMention(tokens: Tokens, index: number, mention: NameMention): number {
  let end = index + 1;
  while ((tokens[end]?.start ?? Number.POSITIVE_INFINITY) < mention.end) end++;
  return end;
}

/** "Norway's Lund", "German news agency dpa" and "Norway captain Lund" are not their countries. */
function leadsToName(next: PassageToken | undefined, { text }: NameMention): boolean {
  const isAdjective = countryOf(text)?.kind === 'nationality';
  return isAdjective || isCapitalised(next) || (next !== undefined && isTitleWord(next));
}

/** "Lund and Moe" are two. */
function joinsNames(tokens: Tokens, end: number): boolean {
  return tokens[end]?.lower === 'and' && isCapitalised(tokens[end + 1]);
}

/** The last of the plain words that follow: "plan" in "Lund's new plan to …". */
function thingFrom(tokens: Tokens, start: number): Pick<Target, 'thing'> {
  let end = start;
  while (end < start + LONGEST_THING && isPlain(tokens[end])) end++;
  const thing = end > start ? tokens[end - 1]?.lower : undefined;
  return thing === undefined ? {} : { thing };
}

function isPlain(token: PassageToken | undefined): boolean {
  return token !== undefined && describes(token) && !isCapitalised(token) && !DETERMINERS.has(token.lower);
}
