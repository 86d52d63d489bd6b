import type { NameKind, NameMention, Names } from '../model/attribution.js';
import type { Figure } from '../model/figure.js';
import type { LocatedName, NameAlignment, NameOutcome, RankedStatement } from '../model/match.js';
import { contains, overlaps, type Span } from '../model/span.js';
import type { ReadDocument, Statement } from '../model/statement.js';
import { isSpelledOut } from './initials.js';
import { hasStem, indexOf, type Library } from './library.js';
import { type Acquaintance, isOther, isSame, knownTo, type SameNames } from './same-names.js';
import { type Surroundings, slotSimilarity, surroundingsInReference, surroundingsOf } from './slots.js';
import { type StemOf, type Term, termsOf } from './terms.js';

/** A statement must hold this share of the claim for its names to be compared with the claim's. */
const COMPARED_FROM: Readonly<Record<Acquaintance, number>> = { known: 0.6, unsure: 1, unknown: 0.4 };

/** Below this share of the claim in its best statement, the references are silent about the claim. */
const SPEAKS_FROM = 0.05;

/** How well another name must stand in the place of a name to say that the reference differs, 0 to 1. */
const DIFFERS_FROM = 0.5;

/** What a claim gives its names to be aligned by. */
export interface ClaimNames {
  readonly draft: ReadDocument;
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

/** The mentions of names that lie inside a span. */
export function mentionsIn(names: Names, span: Span): NameMention[] {
  return names.mentions.filter((mention) => contains(span, mention));
}

function outcomeOf(mention: NameMention, claim: ClaimNames): NameOutcome {
  const known = acquaintanceOf(mention, claim);
  if (known === 'unsure' || isAside(mention, claim)) return { kind: 'unsure' };
  const compared = claim.statements.filter(({ coverage }) => coverage >= COMPARED_FROM[known]);
  if (known === 'known' && compared.some((statement) => isAbout(statement, mention, claim)))
    return { kind: 'supported' };
  const best = bestOf(rivals(mention, compared, claim), mention, claim);
  if (best !== undefined && best.affinity >= DIFFERS_FROM)
    return { kind: 'differs', from: best, known: known === 'known' };
  const isSilent = (claim.statements[0]?.coverage ?? 0) < SPEAKS_FROM;
  return { kind: known === 'unknown' && !isSilent ? 'not-found' : 'unsure' };
}

/** Unknown is a name with a word that stands in no reference; words that do may be a name that was not read as one. */
function acquaintanceOf(mention: NameMention, { sameNames, library, stemOf }: ClaimNames): Acquaintance {
  const known = knownTo(sameNames, mention.entity);
  if (known !== 'unknown') return known;
  const isForeign = termsOf(mention, stemOf).some(({ stem }) => !hasStem(library, stem));
  return isForeign && !isSpelledOut(mention.text, library) ? 'unknown' : 'unsure';
}

/** Whether a statement or one beside it names the entity, has a word of the name, or speaks of somebody by a pronoun. */
function isAbout(statement: Statement, mention: NameMention, { sameNames, library, stemOf }: ClaimNames): boolean {
  const { reference, sentence } = statement;
  if (standsNear(mention, statement, sameNames) || PRONOUN.test(reference.document.sentences[sentence]?.text ?? ''))
    return true;
  const stems = new Set(indexOf(statement, library)?.index.terms[sentence]?.map(({ stem }) => stem));
  return termsOf(mention, stemOf).some(({ stem }) => stems.has(stem));
}

/** A personal pronoun may stand for anybody who was named before. */
const PRONOUN = /\b(?:he|she|they|i|we|my|our)\b/i;

/**
 * Bylines and labels ("Jane Roe: …"), names inside a figure ("Q3", "Formula 1") and calls in capitals ("CLICK HERE") are not
 * what the claim is about.
 */
function isAside(mention: NameMention, { draft, figures }: ClaimNames): boolean {
  if (draft.prose.text[mention.end] === ':' || CALL.test(mention.text)) return true;
  return figures.some((figure) => overlaps(figure, mention));
}

const CALL = /^\p{Lu}{2,} \p{Lu}{2,}/u;

/** Whether a statement, or the one before or after it, names the entity. */
function standsNear({ entity }: NameMention, { reference, sentence }: Statement, sameNames: SameNames): boolean {
  const { sentences, names } = reference.document;
  const start = (sentences[sentence - 1] ?? sentences[sentence])?.start ?? 0;
  const end = (sentences[sentence + 1] ?? sentences[sentence])?.end ?? 0;
  return mentionsIn(names, { start, end }).some((other) => isSame(sameNames, entity, reference, other.entity));
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
    const { names, sentences } = reference.document;
    return mentionsIn(names, sentences[sentence] ?? { start: 0, end: 0 })
      .filter((other) => isOther(sameNames, mention.entity, reference, other.entity))
      .filter((other) => isReplaceable(kind, names.entities[other.entity]?.kind ?? 'other'))
      .filter((other) => prepositionBefore(reference.document, other) === preposition)
      .filter((other) => !mentions.some((own) => isSame(sameNames, own.entity, reference, other.entity)))
      .map((other) => ({ mention: other, statement }));
  });
}

/**
 * The preposition that leads to a name ("in", "from", "to"), or undefined where the name stands by itself: who did something
 * does not stand in the place of where it was done. Prepositions of place count as one.
 */
function prepositionBefore({ prose }: ReadDocument, { start }: NameMention): string | undefined {
  const before = BEFORE.exec(prose.text.slice(Math.max(0, start - 30), start))?.[1]?.toLowerCase();
  return before !== undefined && PLACE.has(before) ? 'in' : before;
}

const BEFORE =
  /(?:^|[^\p{L}])(against|at|by|for|from|in|inside|into|near|of|on|outside|over|to|with)\s+(?:(?:the|a|an)\s+)?$/iu;

const PLACE: ReadonlySet<string> = new Set(['at', 'inside', 'near', 'on', 'outside']);

/** Whether one kind of name may stand in the place of another; a nationality stands for its country. */
function isReplaceable(kind: NameKind, other: NameKind): boolean {
  if (kind === 'other' || other === 'other') return true;
  return asPlace(kind) === asPlace(other);
}

function asPlace(kind: NameKind): NameKind {
  return kind === 'nationality' ? 'place' : kind;
}

function bestOf(names: readonly LocatedName[], mention: NameMention, claim: ClaimNames): Candidate | undefined {
  const around = surroundingsOf(mention, claim.terms);
  let best: Candidate | undefined;
  for (const name of names) {
    const affinity = affinityOf(name, around, claim.library);
    if (best === undefined || affinity > best.affinity) best = { ...name, affinity };
  }
  return best;
}

function affinityOf({ mention, statement }: LocatedName, around: Surroundings, library: Library): number {
  const index = indexOf(statement, library)?.index;
  if (index === undefined) return 0;
  return slotSimilarity(around, surroundingsInReference(mention, index, statement.sentence), index);
}
