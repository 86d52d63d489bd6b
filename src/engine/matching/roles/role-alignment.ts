import type { Deed, NameMention } from '../../model/attribution.js';
import type { RoleSwap } from '../../model/match.js';
import { overlaps, type Span } from '../../model/span.js';
import type { ReadText, Statement } from '../../model/statement.js';
import { indexOf, type Library } from '../library.js';
import { isSame, type SameNames } from '../names/same-names.js';
import { rarity, searchStatements } from '../statement-index.js';
import type { StemOf, Term } from '../terms.js';
import { termsOf } from '../terms.js';

/** How many statements of each reference are looked at for a deed. */
const CANDIDATES = 6;

/** The share of what a claim says besides the deed that the statement must hold as well. */
const SAME_OCCASION_FROM = 0.5;

/** How many sentences back the one may be named whose thing is "this plan". */
const NAMED_BEFORE = 3;

/** What a claim gives its deeds to be compared by. */
export interface ClaimDeeds {
  readonly draft: ReadText;
  /** The position of the claim in `draft.sentences`. */
  readonly sentence: number;
  readonly terms: readonly Term[];
  readonly sameNames: SameNames;
  readonly library: Library;
  readonly stemOf: StemOf;
}

type NamedDeed = RoleSwap['deed'];

interface LocatedDeed {
  readonly deed: Deed;
  readonly statement: Statement;
}

/** Finds the deeds of a claim that the references tell the other way round: "Holm beat Lund" for "Lund beat Holm". */
export function swappedRoles(claim: ClaimDeeds): RoleSwap[] {
  return (claim.draft.deeds[claim.sentence] ?? []).flatMap((deed) => {
    const { actor, target } = deed;
    return actor && target && actor.entity !== target.entity ? swapOf({ ...deed, actor, target }, claim) : [];
  });
}

function swapOf(deed: NamedDeed, claim: ClaimDeeds): RoleSwap[] {
  const told = deedsLike(deed, claim);
  if (told.some((other) => mayBe(deed, other, claim))) return [];
  const swap = told.flatMap(({ deed: source, statement }) => {
    const { actor } = source;
    if (!actor || !isExchanged(deed, { deed: source, statement }, claim)) return [];
    return isSameOccasion(deed, statement, claim) ? [{ deed, source: { ...source, actor }, statement }] : [];
  });
  return swap.slice(0, 1);
}

/** The deeds with the same verb in the statements that hold most of a deed's words. */
function deedsLike(deed: NamedDeed, { draft, library, stemOf }: ClaimDeeds): LocatedDeed[] {
  const stems = termsOf(spokenSpan(deed, draft), stemOf).map(({ stem }) => stem);
  return library.references.flatMap(({ reference, index }) =>
    searchStatements(index, stems, CANDIDATES).flatMap(({ statement: sentence }) =>
      (reference.document.deeds[sentence] ?? [])
        .filter(({ verb }) => verb === deed.verb)
        .map((like) => ({ deed: like, statement: { reference, sentence } })),
    ),
  );
}

function spokenSpan(deed: NamedDeed, { prose }: ReadText) {
  const { start, end } = spanOfDeed(deed);
  return { start, end, text: prose.text.slice(start, end) };
}

/** From the first to the last word of a deed's verb and parties. */
export function spanOfDeed({ start, end, actor, target }: Deed): Span {
  const spans = [{ start, end }, ...(actor ? [actor] : []), ...(target ? [target] : [])];
  return { start: Math.min(...spans.map((span) => span.start)), end: Math.max(...spans.map((span) => span.end)) };
}

/** Whether a deed may be the same with the same parties: a party that is not told may be anybody. */
function mayBe(deed: NamedDeed, { deed: other, statement }: LocatedDeed, claim: ClaimDeeds): boolean {
  if (other.actor === undefined && other.target === undefined) return namesBoth(deed, statement, claim);
  if (other.target === undefined && other.thing !== undefined && other.actor !== undefined)
    return is(deed.actor, other.actor, statement, claim);
  return (
    isOrUntold(deed.actor, other.actor, statement, claim) && isOrUntold(deed.target, other.target, statement, claim)
  );
}

function namesBoth({ actor, target }: NamedDeed, statement: Statement, { sameNames }: ClaimDeeds): boolean {
  const { reference, sentence } = statement;
  const named = reference.document.mentions[sentence] ?? [];
  return [actor, target].every(({ entity }) =>
    named.some((other) => isSame(sameNames, entity, reference, other.entity)),
  );
}

function isOrUntold(
  one: NameMention,
  other: NameMention | undefined,
  statement: Statement,
  claim: ClaimDeeds,
): boolean {
  return other === undefined || is(one, other, statement, claim);
}

function is(one: NameMention, other: NameMention, { reference }: Statement, { sameNames }: ClaimDeeds): boolean {
  return isSame(sameNames, one.entity, reference, other.entity);
}

function isExchanged(deed: NamedDeed, located: LocatedDeed, claim: ClaimDeeds): boolean {
  const { deed: source, statement } = located;
  if (!source.actor || !is(deed.target, source.actor, statement, claim)) return false;
  if (!isSameThing(deed, source, claim)) return false;
  if (source.target) return is(deed.actor, source.target, statement, claim);
  return deed.thing !== undefined && isNamedBefore(deed.actor, statement, claim);
}

function isSameThing({ thing }: Deed, { thing: other }: Deed, { stemOf }: ClaimDeeds): boolean {
  if (thing === undefined || other === undefined) return thing === other;
  return stemOf(thing) === stemOf(other);
}

/** "Lund made a proposal. Holm rejected this proposal." */
function isNamedBefore(
  { entity }: NameMention,
  { reference, sentence }: Statement,
  { sameNames }: ClaimDeeds,
): boolean {
  const before = reference.document.mentions.slice(Math.max(0, sentence - NAMED_BEFORE), sentence).flat();
  return before.some((other) => isSame(sameNames, entity, reference, other.entity));
}

/** Whether the statement also has most of what the claim says besides the deed: when, where, over what. */
function isSameOccasion(deed: NamedDeed, statement: Statement, { terms, library }: ClaimDeeds): boolean {
  const index = indexOf(statement, library)?.index;
  if (index === undefined) return false;
  const own = spanOfDeed(deed);
  const held = new Set(index.terms[statement.sentence]?.map(({ stem }) => stem));
  let mass = 0;
  let shared = 0;
  for (const { stem } of terms.filter((term) => !term.isBorrowed && !overlaps(term, own))) {
    const weight = rarity(index, stem, 1);
    mass += weight;
    if (held.has(stem)) shared += weight;
  }
  return shared >= SAME_OCCASION_FROM * mass;
}
