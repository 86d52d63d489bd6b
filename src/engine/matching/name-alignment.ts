import type { NameMention, Names } from '../model/attribution.js';
import type { LocatedName, NameAlignment, NameOutcome, RankedStatement } from '../model/match.js';
import { contains, type Span } from '../model/span.js';
import type { ReadDocument, Statement } from '../model/statement.js';
import { indexOf, type Library } from './library.js';
import { isOther, isSame, knownTo, type SameNames } from './same-names.js';
import { type Surroundings, slotSimilarity, surroundingsInReference, surroundingsOf } from './slots.js';
import type { Term } from './terms.js';

/** A statement must hold this share of the claim for its names to be compared with the claim's. */
const COMPARED_FROM = 0.35;

/** How well a name must stand in the place of one that no reference knows, 0 to 1. */
const STRANGER_DIFFERS_FROM = 0.3;

/** The same for a name that the references know from elsewhere. */
const KNOWN_DIFFERS_FROM = 0.55;

/** What a claim gives its names to be aligned by. */
export interface ClaimNames {
  readonly draft: ReadDocument;
  readonly mentions: readonly NameMention[];
  readonly terms: readonly Term[];
  readonly statements: readonly RankedStatement[];
  readonly sameNames: SameNames;
  readonly library: Library;
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
  const compared = claim.statements.filter(({ coverage }) => coverage >= COMPARED_FROM);
  const known = knownTo(claim.sameNames, mention.entity);
  if (known === 'unsure') return { kind: 'unsure' };
  if (known === 'known' && compared.some((statement) => standsNear(mention, statement, claim.sameNames)))
    return { kind: 'supported' };
  const best = bestOf(rivals(mention, compared, claim), mention, claim);
  const least = known === 'known' ? KNOWN_DIFFERS_FROM : STRANGER_DIFFERS_FROM;
  if (best === undefined || best.affinity < least) return { kind: 'unsure' };
  return { kind: 'differs', from: best, known: known === 'known' };
}

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
  return compared.flatMap((statement) => {
    const { reference, sentence } = statement;
    const { names, sentences } = reference.document;
    return mentionsIn(names, sentences[sentence] ?? { start: 0, end: 0 })
      .filter((other) => isOther(sameNames, mention.entity, reference, other.entity))
      .filter((other) => isReplaceable(kind, names.entities[other.entity]?.kind ?? 'other'))
      .filter((other) => !mentions.some((own) => isSame(sameNames, own.entity, reference, other.entity)))
      .map((other) => ({ mention: other, statement }));
  });
}

function isReplaceable(kind: string, other: string): boolean {
  return kind === other || kind === 'other' || other === 'other';
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
