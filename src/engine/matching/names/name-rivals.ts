import type { NameMention } from '../../model/attribution.js';
import type { Figure } from '../../model/figure.js';
import type { LocatedName, RankedStatement } from '../../model/match.js';
import { overlaps } from '../../model/span.js';
import type { ReadText, Statement } from '../../model/statement.js';
import { indexOf, type Library } from '../library.js';
import { affinityTo, sharedNeighbours, sharedVicinity, surroundingsOf } from '../slots.js';
import { isHeld, isKnown, rarity } from '../statement-index.js';
import type { StemOf, Term } from '../terms.js';
import { stanceOf } from './people.js';
import { areExchangeable, isReplaceable, type PlacedName, placedName } from './placed-names.js';
import { isOther, isSame, type SameNames } from './same-names.js';

/** What a claim gives its names to be aligned by. */
export interface ClaimNames {
  readonly draft: ReadText;
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

/** A name of a claim that is aligned. */
export interface ClaimName {
  readonly mention: NameMention;
  /** Those of its words that carry meaning. */
  readonly words: readonly Term[];
  readonly claim: ClaimNames;
}

/** A name of a statement that could stand in the place of a name of the claim. */
export interface Rival extends LocatedName {
  readonly statement: RankedStatement;
  readonly isPerson: boolean;
  /** How well it stands in that place, 0 to 1. */
  readonly affinity: number;
}

/** The names of some statements that the claim does not have itself and that could be names of the same kind. */
export function rivalsIn(statements: readonly RankedStatement[], { mention, claim }: ClaimName): readonly Rival[] {
  const others = othersIn(statements, mention, claim);
  if (others.length === 0) return NONE;
  const own = placedName(mention, claim.draft);
  const exchangeable = others.filter(
    ({ name, statement }) => areExchangeable(own, name) && !isOfClaim(name, statement, claim),
  );
  if (exchangeable.length === 0) return NONE;
  const rivals = ofOneStance(own, exchangeable, claim);
  if (rivals.length === 0) return NONE;
  const around = surroundingsOf(mention, claim.terms);
  return rivals.map(({ name, statement }) => ({
    mention: name.mention,
    statement,
    isPerson: name.isPerson,
    affinity: affinityTo(around, name.mention, statement, claim.library),
  }));
}

const NONE: readonly Rival[] = [];

/** A name of a statement before it is known how well it stands in the place of another. */
interface OtherName {
  readonly name: PlacedName;
  readonly statement: RankedStatement;
}

/** The names of some statements that are of a kind that goes with that of a name, and surely not that name. */
function othersIn(
  statements: readonly RankedStatement[],
  { entity }: NameMention,
  { draft, sameNames, library }: ClaimNames,
): OtherName[] {
  const kind = draft.names.entities[entity]?.kind ?? 'other';
  return statements.flatMap((statement) => {
    const { reference, sentence } = statement;
    const names = indexOf(statement, library)?.names[sentence] ?? [];
    return names
      .filter((name) => isReplaceable(kind, name.kind) && isOther(sameNames, entity, reference, name.mention.entity))
      .map((name) => ({ name, statement }));
  });
}

function isOfClaim({ mention }: PlacedName, { reference }: Statement, { mentions, sameNames }: ClaimNames): boolean {
  return mentions.some((own) => isSame(sameNames, own.entity, reference, mention.entity));
}

/** Whoever rejects something does not stand in the place of whoever says it. */
function ofOneStance(
  { mention }: PlacedName,
  others: readonly OtherName[],
  { draft }: ClaimNames,
): readonly OtherName[] {
  if (stanceOf(mention, draft) !== 'judges') return others;
  return others.filter(({ name, statement }) => stanceOf(name.mention, statement.reference.document) !== 'says');
}

/** The rival that stands best in the place of the name; of several the first. */
export function bestOf(rivals: readonly Rival[]): Rival | undefined {
  let best: Rival | undefined;
  for (const rival of rivals) if (best === undefined || rival.affinity > best.affinity) best = rival;
  return best;
}

/** How well the name itself stands in its place where the claim's statements name it, or what may be it, 0 to 1. */
export function ownAffinity({ mention, claim }: ClaimName): number {
  const { statements, sameNames, terms, library } = claim;
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
export function vicinityShared({ mention, claim }: ClaimName, { mention: other, statement }: LocatedName): number {
  const index = indexOf(statement, claim.library)?.index;
  if (index === undefined) return 0;
  const terms = claim.terms.filter(({ stem }) => isKnown(index, stem));
  return sharedVicinity(mention, terms, other, index, statement.sentence);
}

/** The share of a claim without the name that a statement holds, by rarity, 0 to 1. */
export function shareWithout({ mention, claim }: ClaimName, statement: Statement): number {
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
export function hasWordOf(statement: Statement, { mention, words, claim }: ClaimName): boolean {
  const { sameNames, library } = claim;
  const { reference, sentence } = statement;
  const named = reference.document.mentions[sentence] ?? [];
  if (named.some((other) => isSame(sameNames, mention.entity, reference, other.entity))) return true;
  const index = indexOf(statement, library)?.index;
  return index !== undefined && words.some(({ stem }) => isHeld(index, stem, sentence));
}

/** How many of the terms right beside a name and its rival are the same: 0, 1 or 2. */
export function neighboursShared({ mention, claim }: ClaimName, rival: Rival): number {
  const inStatement = indexOf(rival.statement, claim.library)?.index.terms[rival.statement.sentence] ?? [];
  return sharedNeighbours(mention, claim.terms, rival.mention, inStatement);
}
