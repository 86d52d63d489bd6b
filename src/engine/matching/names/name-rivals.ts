import type { NameKind, NameMention } from '../../model/attribution.js';
import type { Figure } from '../../model/figure.js';
import type { LocatedName, RankedStatement } from '../../model/match.js';
import { overlaps } from '../../model/span.js';
import type { ReadDocument, Statement } from '../../model/statement.js';
import { indexOf, type Library } from '../library.js';
import { prepositionBefore } from '../prepositions.js';
import { affinityTo, sharedNeighbours, sharedVicinity, surroundingsOf } from '../slots.js';
import { isKnown, rarity } from '../statement-index.js';
import { type StemOf, type Term, termsOf } from '../terms.js';
import { areOfOneSort, describesSomebody } from './background.js';
import { isOther, isSame, type SameNames } from './same-names.js';

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

/** A name of a statement that could stand in the place of a name of the claim. */
export interface Rival extends LocatedName {
  /** How well it stands in that place, 0 to 1. */
  readonly affinity: number;
  /** How many of the terms right beside both names are the same: 0, 1 or 2. */
  readonly neighbours: number;
}

/** The name of some statements that stands best in the place of a name of the claim. */
export function bestRival(
  mention: NameMention,
  statements: readonly RankedStatement[],
  claim: ClaimNames,
  isEligible: (name: LocatedName) => boolean = () => true,
): Rival | undefined {
  const names = statements.length === 0 ? [] : rivals(mention, statements, claim).filter(isEligible);
  if (names.length === 0) return undefined;
  const around = surroundingsOf(mention, claim.terms);
  let best: Omit<Rival, 'neighbours'> | undefined;
  for (const name of names) {
    const affinity = affinityTo(around, name.mention, name.statement, claim.library);
    if (best === undefined || affinity > best.affinity) best = { ...name, affinity };
  }
  return best && { ...best, neighbours: neighboursShared(mention, best, claim) };
}

/** How well the name itself stands in its place where the claim's statements name it, or what may be it, 0 to 1. */
export function ownAffinity(mention: NameMention, { statements, sameNames, terms, library }: ClaimNames): number {
  const around = surroundingsOf(mention, terms);
  return statements.reduce((best, statement) => {
    const named = statement.reference.document.mentions[statement.sentence] ?? [];
    return named
      .filter((other) => !isOther(sameNames, mention.entity, statement.reference, other.entity))
      .reduce((most, other) => Math.max(most, affinityTo(around, other, statement, library)), best);
  }, 0);
}

/**
 * How much of what stands right beside a name of the claim stands around a name of a statement, 0 to 1; words that the
 * reference never uses are the writer's own, and those behind them count in their stead.
 */
export function vicinityShared(
  mention: NameMention,
  { mention: other, statement }: LocatedName,
  claim: ClaimNames,
): number {
  const index = indexOf(statement, claim.library)?.index;
  if (index === undefined) return 0;
  const terms = claim.terms.filter(({ stem }) => isKnown(index, stem));
  return sharedVicinity(mention, terms, other, index, statement.sentence);
}

/** The share of a claim without the name that a statement holds, by rarity, 0 to 1. */
export function shareWithout(mention: NameMention, statement: Statement, claim: ClaimNames): number {
  const index = indexOf(statement, claim.library)?.index;
  if (index === undefined) return 0;
  const held = new Set(index.terms[statement.sentence]?.map(({ stem }) => stem));
  let mass = 0;
  let shared = 0;
  for (const { stem } of claim.terms.filter((term) => !overlaps(term, mention))) {
    const weight = rarity(index, stem, 1);
    mass += weight;
    if (held.has(stem)) shared += weight;
  }
  return mass === 0 ? 0 : shared / mass;
}

/** How many terms of a claim stand in the statement that a name is of. */
export function termsShared({ statement }: LocatedName, { terms, library }: ClaimNames): number {
  const held = new Set(indexOf(statement, library)?.index.terms[statement.sentence]?.map(({ stem }) => stem));
  return new Set(terms.flatMap(({ stem }) => (held.has(stem) ? stem : []))).size;
}

/** Whether a statement names who a name of the claim stands for, or has a word of the name. */
export function hasWordOf(
  statement: Statement,
  mention: NameMention,
  { sameNames, library, stemOf }: ClaimNames,
): boolean {
  const { reference, sentence } = statement;
  const named = reference.document.mentions[sentence] ?? [];
  if (named.some((other) => isSame(sameNames, mention.entity, reference, other.entity))) return true;
  const terms = indexOf(statement, library)?.index.terms[sentence] ?? [];
  const own = termsOf(mention, stemOf);
  return terms.some(({ stem }) => own.some((term) => term.stem === stem));
}

function neighboursShared(mention: NameMention, rival: LocatedName, { terms, library }: ClaimNames): number {
  const inStatement = indexOf(rival.statement, library)?.index.terms[rival.statement.sentence] ?? [];
  return sharedNeighbours(mention, terms, rival.mention, inStatement);
}

/** The names of the compared statements that the claim does not have itself and that could be names of the same kind. */
function rivals(
  mention: NameMention,
  compared: readonly RankedStatement[],
  { draft, mentions, sameNames }: ClaimNames,
): LocatedName[] {
  const kind = draft.names.entities[mention.entity]?.kind ?? 'other';
  const preposition = prepositionBefore(draft, mention);
  const isDescribing = describesSomebody(mention, draft);
  return compared.flatMap((statement) => {
    const { reference, sentence } = statement;
    const { names, mentions: named } = reference.document;
    return (named[sentence] ?? [])
      .filter((other) => isOther(sameNames, mention.entity, reference, other.entity))
      .filter((other) => isReplaceable(kind, names.entities[other.entity]?.kind ?? 'other'))
      .filter((other) => !mentions.some((own) => isSame(sameNames, own.entity, reference, other.entity)))
      .filter((other) => !isDateline(reference.document, other))
      .filter((other) => areOfOneSort(other, mention))
      .filter((other) => describesSomebody(other, reference.document) === isDescribing)
      .filter((other) => prepositionBefore(reference.document, other) === preposition)
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
