import type { NameKind, NameMention } from '../../model/attribution.js';
import type { NameAlignment, NameOutcome, RankedStatement } from '../../model/match.js';
import { overlaps } from '../../model/span.js';
import type { Statement } from '../../model/statement.js';
import { termsOf, termsWithin } from '../terms.js';
import { isBackground } from './background.js';
import { doerInstead } from './doers.js';
import { holderOfPlace } from './misplaced-people.js';
import { bestOf, type ClaimName, type ClaimNames, hasWordOf, type Rival, rivalsIn } from './name-rivals.js';
import { type Acquaintance, isSame, type SameNames } from './same-names.js';
import { withoutSharedSurname } from './shared-surnames.js';
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
  if (isAside(mention, claim)) return { kind: 'unsure' };
  const name = { mention, words: termsWithin(mention, claim.terms, claim.stemOf), claim };
  const known = acquaintanceOf(name);
  if (known === 'unknown') return outcomeOfStranger(name);
  return known === 'known' || standsInReferences(name) ? outcomeInPlace(name, known) : { kind: 'unsure' };
}

function outcomeInPlace(name: ClaimName, known: Acquaintance): NameOutcome {
  const telling = known === 'unsure' ? withoutSharedSurname(name) : name;
  const without = name.claim.statements.filter((statement) => !hasWordOf(statement, telling));
  const rivals = rivalsIn(without, name);
  const other = holderOfPlace(name, rivals) ?? swappedFor(name, rivals);
  if (other !== undefined) return { kind: 'differs', from: other, known: true };
  return known === 'known' ? outcomeOfAcquainted(name, without, rivals) : { kind: 'unsure' };
}

function outcomeOfAcquainted(
  name: ClaimName,
  without: readonly RankedStatement[],
  rivals: readonly Rival[],
): NameOutcome {
  const given = strangeGivenName(name);
  if (given !== undefined) return notFound([given], name.claim);
  const compared = name.claim.statements.filter(({ coverage }) => coverage >= KNOWN_COMPARED_FROM);
  if (compared.some((statement) => !without.includes(statement) || isAbout(statement, name)))
    return { kind: 'supported' };
  const best = differing(
    rivals.filter(({ statement }) => statement.coverage >= KNOWN_COMPARED_FROM),
    name,
  );
  return best === undefined ? { kind: 'unsure' } : { kind: 'differs', from: best, known: true };
}

function outcomeOfStranger(name: ClaimName): NameOutcome {
  const compared = name.claim.statements.filter(({ coverage }) => coverage >= STRANGER_COMPARED_FROM);
  const best = differing(rivalsIn(compared, name), name);
  if (best !== undefined) return { kind: 'differs', from: best, known: false };
  const doer = doerInstead(name.mention, name.claim);
  if (doer !== undefined) return { kind: 'differs', from: doer, known: false };
  return isBackground(name.mention, name.claim) ? { kind: 'unsure' } : notFound(foreignWords(name), name.claim);
}

function notFound(words: readonly string[], { statements }: ClaimNames): NameOutcome {
  const isSilent = (statements[0]?.coverage ?? 0) < SPEAKS_FROM;
  return isSilent ? { kind: 'unsure' } : { kind: 'not-found', words };
}

/** The rival that stands best in the place of a name, if well enough. */
function differing(rivals: readonly Rival[], name: ClaimName): Rival | undefined {
  const best = bestOf(rivals);
  return best !== undefined && best.affinity >= leastAffinity(name, best) ? best : undefined;
}

/** Names that share a word ("Socialist Party", "People's Party") are taken for each other more readily. */
function leastAffinity({ words, claim }: ClaimName, rival: Rival): number {
  const stems = new Set(words.map(({ stem }) => stem));
  return termsOf(rival.mention, claim.stemOf).some(({ stem }) => stems.has(stem))
    ? NAMESAKE_DIFFERS_FROM
    : DIFFERS_FROM;
}

/** Whether a statement or one beside it names the entity, or it speaks of somebody by a pronoun. */
function isAbout(statement: Statement, { mention, claim }: ClaimName): boolean {
  const { reference, sentence } = statement;
  if (standsNear(mention, statement, claim.sameNames)) return true;
  const kind = claim.draft.names.entities[mention.entity]?.kind ?? 'other';
  return PRONOUNS[kind].test(reference.document.sentences[sentence]?.text ?? '');
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
