import type { NameKind, NameMention } from '../../model/attribution.js';
import type { LocatedName, NameAlignment, NameOutcome } from '../../model/match.js';
import { overlaps } from '../../model/span.js';
import type { Statement } from '../../model/statement.js';
import { termsOf } from '../terms.js';
import { isBackground } from './background.js';
import { holderOfPlace } from './misplaced-people.js';
import { bestRival, type ClaimNames, hasWordOf } from './name-rivals.js';
import { isSame, type SameNames } from './same-names.js';
import { acquaintanceOf, foreignWords, standsInReferences, strangeGivenName } from './strangers.js';
import { swappedFor } from './swapped-names.js';

/** A statement must hold this share of the claim to be compared for a name that the references know, or do not know. */
const KNOWN_COMPARED_FROM = 0.6;
const STRANGER_COMPARED_FROM = 0.4;

/** Below this share of the claim in its best statement, the references are silent about the claim. */
const SPEAKS_FROM = 0.05;

/** How well another name must stand in the place of a name to say that the reference differs, 0 to 1. */
const DIFFERS_FROM = 0.5;

/** The same for a name that shares a word with the other. */
const NAMESAKE_DIFFERS_FROM = 0.3;

/** Finds, for each name of a claim, whether the references know it and which of their names stands in its place. */
export function alignNames(claim: ClaimNames): NameAlignment[] {
  return claim.mentions.map((mention) => ({ mention, outcome: outcomeOf(mention, claim) }));
}

function outcomeOf(mention: NameMention, claim: ClaimNames): NameOutcome {
  const known = acquaintanceOf(mention, claim);
  if (isAside(mention, claim)) return { kind: 'unsure' };
  if (known === 'unknown') return outcomeOfStranger(mention, claim);
  if (known === 'unsure' && !standsInReferences(mention, claim)) return { kind: 'unsure' };
  const holder = holderOfPlace(mention, claim);
  if (holder !== undefined) return { kind: 'differs', from: holder, known: true };
  const swapped = swappedFor(mention, claim);
  if (swapped !== undefined) return { kind: 'differs', from: swapped, known: true };
  return known === 'known' ? outcomeOfAcquainted(mention, claim) : { kind: 'unsure' };
}

function outcomeOfAcquainted(mention: NameMention, claim: ClaimNames): NameOutcome {
  const given = strangeGivenName(mention, claim);
  return given === undefined ? outcomeOfKnown(mention, claim) : notFound([given], claim);
}

function outcomeOfKnown(mention: NameMention, claim: ClaimNames): NameOutcome {
  const compared = claim.statements.filter(({ coverage }) => coverage >= KNOWN_COMPARED_FROM);
  if (compared.some((statement) => isAbout(statement, mention, claim))) return { kind: 'supported' };
  const best = bestRival(mention, compared, claim);
  if (best === undefined || best.affinity < leastAffinity(mention, best, claim)) return { kind: 'unsure' };
  return { kind: 'differs', from: best, known: true };
}

function outcomeOfStranger(mention: NameMention, claim: ClaimNames): NameOutcome {
  const compared = claim.statements.filter(({ coverage }) => coverage >= STRANGER_COMPARED_FROM);
  const best = bestRival(mention, compared, claim);
  if (best !== undefined && best.affinity >= leastAffinity(mention, best, claim))
    return { kind: 'differs', from: best, known: false };
  return isBackground(mention, claim) ? { kind: 'unsure' } : notFound(foreignWords(mention, claim), claim);
}

function notFound(words: readonly string[], { statements }: ClaimNames): NameOutcome {
  const isSilent = (statements[0]?.coverage ?? 0) < SPEAKS_FROM;
  return isSilent ? { kind: 'unsure' } : { kind: 'not-found', words };
}

/** Names that share a word ("Socialist Party", "People's Party") are taken for each other more readily. */
function leastAffinity(mention: NameMention, rival: LocatedName, { stemOf }: ClaimNames): number {
  const stems = new Set(termsOf(mention, stemOf).map(({ stem }) => stem));
  return termsOf(rival.mention, stemOf).some(({ stem }) => stems.has(stem)) ? NAMESAKE_DIFFERS_FROM : DIFFERS_FROM;
}

/** Whether a statement or one beside it names the entity, has a word of the name, or speaks of somebody by a pronoun. */
function isAbout(statement: Statement, mention: NameMention, claim: ClaimNames): boolean {
  const { draft, sameNames } = claim;
  const { reference, sentence } = statement;
  const kind = draft.names.entities[mention.entity]?.kind ?? 'other';
  if (standsNear(mention, statement, sameNames)) return true;
  if (PRONOUNS[kind].test(reference.document.sentences[sentence]?.text ?? '')) return true;
  return hasWordOf(statement, mention, claim);
}

const OF_PEOPLE = /\b(?:he|his|she|her|they|their|i|my|we|our)\b/i;
const OF_GROUPS = /\b(?:it|its|they|their|we|our)\b/i;

/** The pronouns that may stand for a name of each kind that was named before. */
const PRONOUNS: Readonly<Record<NameKind, RegExp>> = {
  nationality: OF_GROUPS,
  organisation: OF_GROUPS,
  other: OF_PEOPLE,
  person: OF_PEOPLE,
  place: OF_GROUPS,
};

/**
 * Bylines and labels ("Jane Roe: …"), days ("Good Friday"), names inside a figure ("Q3", "Formula 1") and calls in capitals
 * ("CLICK HERE", "READ: …") are not what the claim is about.
 */
function isAside(mention: NameMention, { draft, sentence, figures }: ClaimNames): boolean {
  const { text } = draft.prose;
  if (text[mention.end] === ':' || CALL.test(draft.sentences[sentence]?.text ?? '')) return true;
  if (NAMED_DAY.test(text.slice(mention.start, mention.end + LONGEST_WEEKDAY))) return true;
  return figures.some((figure) => overlaps(figure, mention));
}

const LONGEST_WEEKDAY = 10;
const NAMED_DAY =
  /^(?:ash|black|bloody|cyber|easter|good|holy|maundy|palm|shrove|super|whit)\s(?:mon|tues|wednes|thurs|fri|satur|sun)day/iu;
const CALL = /^\p{Lu}{4,}(?::|\s\p{Lu}{2,}\b)/u;

/** Whether a statement, or the one before or after it, names the entity. */
function standsNear({ entity }: NameMention, { reference, sentence }: Statement, sameNames: SameNames): boolean {
  const { mentions } = reference.document;
  return [sentence - 1, sentence, sentence + 1].some((near) =>
    mentions[near]?.some((other) => isSame(sameNames, entity, reference, other.entity)),
  );
}
