import { opensWithTitle } from '../../attributions/index.js';
import type { NameMention } from '../../model/attribution.js';
import type { ReadText } from '../../model/statement.js';
import type { ClaimNames } from './name-rivals.js';
import { COMPETITIONS } from './tables/competitions.js';
import { WORLD_PARTS, WORLD_PEOPLES } from './tables/world-parts.js';

/**
 * Whether a draft may add a name from what everybody, or everybody in the field, knows: a continent or an ocean and the people of it, the town around
 * a place, the league of a club, the nationality of somebody who is only described.
 */
export function isBackground(mention: NameMention, claim: ClaimNames): boolean {
  return (
    isWorldPart(mention.text) ||
    WORLD_PEOPLES.has(mention.text.toLowerCase()) ||
    isLeagueOfClub(mention, claim.draft) ||
    isNationalityOfSomebody(mention, claim) ||
    isAroundPlace(mention, claim)
  );
}

/** Whether a name is that of a continent, an ocean or a sea. */
export function isWorldPart(name: string): boolean {
  const lower = name.toLowerCase();
  return WORLD_PARTS.has(lower) || lower.endsWith(' ocean') || lower.endsWith(' sea');
}

/** Whether a name tells of what somebody is a title holder: the "EPP" of "the EPP leader" or "EPP president Ada Holm". */
export function describesSomebody({ end }: NameMention, { prose }: ReadText): boolean {
  return opensWithTitle(prose.text.slice(end, end + TITLE_REACH));
}

const TITLE_REACH = 60;

/** "Championship club Brode". */
function isLeagueOfClub({ text, end }: NameMention, { prose }: ReadText): boolean {
  return isCompetition(text) && BEFORE_CLUB.test(prose.text.slice(end, end + 20));
}

/** Whether a name is that of a league or a cup. */
export function isCompetition(name: string): boolean {
  return COMPETITIONS.has(name.toLowerCase());
}

const BEFORE_CLUB =
  /^\s(?:champions|clubs?|games?|leaders|match(?:es)?|outfit|players?|rivals|sides?|strugglers|teams?|winners)(?!\p{L})/u;

/** "The former Dutch prime minister", "the young English defender". */
function isNationalityOfSomebody(mention: NameMention, { draft }: ClaimNames): boolean {
  const { entity, start } = mention;
  if (draft.names.entities[entity]?.kind !== 'nationality') return false;
  return DEFINITE.test(draft.prose.text.slice(Math.max(0, start - 40), start)) && describesSomebody(mention, draft);
}

const DEFINITE = /(?:^|\s)the\s(?:[\p{L}-]+\s){0,2}$/iu;

/** "at Brode Park in Norvik", "Brode Park, in Norvik, …": where a known place lies. */
function isAroundPlace(mention: NameMention, { draft, mentions }: ClaimNames): boolean {
  const { text } = draft.prose;
  const before = mentions.findLast(({ end }) => end <= mention.start);
  if (before === undefined) return false;
  const between = text.slice(before.end, mention.start);
  if (BETWEEN_COMMAS.test(between)) return text[mention.end] === ',';
  return INSIDE.test(between) && TO_PLACE.test(text.slice(Math.max(0, before.start - 12), before.start));
}

const BETWEEN_COMMAS = /^,\sin\s$/u;
const INSIDE = /^,?\sin\s$/u;
const TO_PLACE = /\b(?:at|from|in|near|outside|to)\s(?:the\s)?$/iu;
