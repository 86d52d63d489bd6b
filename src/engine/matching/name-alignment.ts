import type { NameKind, NameMention } from '../model/attribution.js';
import type { Figure } from '../model/figure.js';
import type { LocatedName, NameAlignment, NameOutcome, RankedStatement } from '../model/match.js';
import { overlaps } from '../model/span.js';
import type { ReadDocument, Statement } from '../model/statement.js';
import { isAbbreviation } from './abbreviations.js';
import { hasStem, indexOf, type Library } from './library.js';
import { prepositionBefore } from './prepositions.js';
import { type Acquaintance, isOther, isSame, knownTo, type SameNames } from './same-names.js';
import { affinityTo, surroundingsOf } from './slots.js';
import { type StemOf, type Term, termsOf } from './terms.js';

/** A statement must hold this share of the claim for its names to be compared with the claim's. */
const COMPARED_FROM: Readonly<Record<Acquaintance, number>> = { known: 0.6, unsure: 1, unknown: 0.4 };

/** Below this share of the claim in its best statement, the references are silent about the claim. */
const SPEAKS_FROM = 0.05;

/** How well another name must stand in the place of a name to say that the reference differs, 0 to 1. */
const DIFFERS_FROM = 0.5;

/** The same for a name that shares a word with the other. */
const NAMESAKE_DIFFERS_FROM = 0.3;

/** What a claim gives its names to be aligned by. */
export interface ClaimNames {
  readonly draft: ReadDocument;
  /** The position of the claim in `draft.sentences`. */
  readonly sentence: number;
  readonly mentions: readonly NameMention[];
  readonly figures: readonly Figure[];
  readonly terms: readonly Term[];
  readonly statements: readonly RankedStatement[];
  readonly sameNames: SameNames;
  readonly library: Library;
  readonly stemOf: StemOf;
}

/** A name of a statement with how well it stands in the place of a name of the claim. */
interface Candidate extends LocatedName {
  readonly affinity: number;
}

/** Finds, for each name of a claim, whether the references know it and which of their names stands in its place. */
export function alignNames(claim: ClaimNames): NameAlignment[] {
  return claim.mentions.map((mention) => ({ mention, outcome: outcomeOf(mention, claim) }));
}

function outcomeOf(mention: NameMention, claim: ClaimNames): NameOutcome {
  const known = acquaintanceOf(mention, claim);
  if (known === 'unsure' || isAside(mention, claim)) return { kind: 'unsure' };
  const compared = claim.statements.filter(({ coverage }) => coverage >= COMPARED_FROM[known]);
  if (known === 'known' && compared.some((statement) => isAbout(statement, mention, claim)))
    return { kind: 'supported' };
  const best = bestOf(rivals(mention, compared, claim), mention, claim);
  if (best !== undefined && best.affinity >= leastAffinity(mention, best, claim))
    return { kind: 'differs', from: best, known: known === 'known' };
  const isSilent = (claim.statements[0]?.coverage ?? 0) < SPEAKS_FROM;
  return known === 'unknown' && !isSilent
    ? { kind: 'not-found', words: foreignWords(mention, claim) }
    : { kind: 'unsure' };
}

/** Names that share a word ("Socialist Party", "People's Party") are taken for each other more readily. */
function leastAffinity(mention: NameMention, rival: LocatedName, { stemOf }: ClaimNames): number {
  const stems = new Set(termsOf(mention, stemOf).map(({ stem }) => stem));
  return termsOf(rival.mention, stemOf).some(({ stem }) => stems.has(stem)) ? NAMESAKE_DIFFERS_FROM : DIFFERS_FROM;
}

/** Unknown is a name with a word that stands in no reference; words that do may be a name that was not read as one. */
function acquaintanceOf(mention: NameMention, claim: ClaimNames): Acquaintance {
  const known = knownTo(claim.sameNames, mention.entity);
  if (known !== 'unknown') return known;
  const isForeign = foreignWords(mention, claim).length > 0;
  return isForeign && !isAbbreviation(mention.text, claim.library) ? 'unknown' : 'unsure';
}

function foreignWords(mention: NameMention, { library, stemOf, draft }: ClaimNames): string[] {
  return termsOf(mention, stemOf)
    .filter(({ stem }) => !hasStem(library, stem))
    .map(({ start, end }) => draft.prose.text.slice(start, end));
}

/** Whether a statement or one beside it names the entity, has a word of the name, or speaks of somebody by a pronoun. */
function isAbout(statement: Statement, mention: NameMention, claim: ClaimNames): boolean {
  const { draft, sameNames, library, stemOf } = claim;
  const { reference, sentence } = statement;
  const kind = draft.names.entities[mention.entity]?.kind ?? 'other';
  if (standsNear(mention, statement, sameNames)) return true;
  if (PRONOUNS[kind].test(reference.document.sentences[sentence]?.text ?? '')) return true;
  const stems = new Set(indexOf(statement, library)?.index.terms[sentence]?.map(({ stem }) => stem));
  return termsOf(mention, stemOf).some(({ stem }) => stems.has(stem));
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
 * Bylines and labels ("Jane Roe: …"), names inside a figure ("Q3", "Formula 1") and calls in capitals ("CLICK HERE", "READ:
 * …") are not what the claim is about.
 */
function isAside(mention: NameMention, { draft, sentence, figures }: ClaimNames): boolean {
  if (draft.prose.text[mention.end] === ':' || CALL.test(draft.sentences[sentence]?.text ?? '')) return true;
  return figures.some((figure) => overlaps(figure, mention));
}

const CALL = /^\p{Lu}{4,}(?::|\s\p{Lu}{2,}\b)/u;

/** Whether a statement, or the one before or after it, names the entity. */
function standsNear({ entity }: NameMention, { reference, sentence }: Statement, sameNames: SameNames): boolean {
  const { mentions } = reference.document;
  return [sentence - 1, sentence, sentence + 1].some((near) =>
    mentions[near]?.some((other) => isSame(sameNames, entity, reference, other.entity)),
  );
}

/** The names of the compared statements that the claim does not have itself and that could be names of the same kind. */
function rivals(
  mention: NameMention,
  compared: readonly RankedStatement[],
  { draft, mentions, sameNames }: ClaimNames,
): LocatedName[] {
  const kind = draft.names.entities[mention.entity]?.kind ?? 'other';
  const preposition = prepositionBefore(draft, mention);
  return compared.flatMap((statement) => {
    const { reference, sentence } = statement;
    const { names, mentions: named } = reference.document;
    return (named[sentence] ?? [])
      .filter((other) => isOther(sameNames, mention.entity, reference, other.entity))
      .filter((other) => isReplaceable(kind, names.entities[other.entity]?.kind ?? 'other'))
      .filter((other) => !isDateline(reference.document, other))
      .filter((other) => prepositionBefore(reference.document, other) === preposition)
      .filter((other) => !mentions.some((own) => isSame(sameNames, own.entity, reference, other.entity)))
      .map((other) => ({ mention: other, statement }));
  });
}

/** The place in capitals that a report opens with: "LONDON (Agency) —", "MARROWGATE, May 14 —". */
function isDateline({ prose }: ReadDocument, { text, end }: NameMention): boolean {
  return CAPITALS.test(text) && AFTER_DATELINE.test(prose.text.slice(end, end + 60));
}

const CAPITALS = /^[\p{Lu}\s.-]{3,}$/u;
const AFTER_DATELINE = /^(?:\s*\([^)]*\)|,[^.!?]{0,40}?)?\s*(?:[—–]|--? )/;

/** Whether one kind of name may stand in the place of another; a nationality stands for its country. */
function isReplaceable(kind: NameKind, other: NameKind): boolean {
  const isOpen = (kind === 'other' || other === 'other') && kind !== 'nationality' && other !== 'nationality';
  return isOpen || asPlace(kind) === asPlace(other);
}

function asPlace(kind: NameKind): NameKind {
  return kind === 'nationality' ? 'place' : kind;
}

function bestOf(names: readonly LocatedName[], mention: NameMention, claim: ClaimNames): Candidate | undefined {
  const around = surroundingsOf(mention, claim.terms);
  let best: Candidate | undefined;
  for (const name of names) {
    const affinity = affinityTo(around, name.mention, name.statement, claim.library);
    if (best === undefined || affinity > best.affinity) best = { ...name, affinity };
  }
  return best;
}
