import { takesStance } from '../../attributions/index.js';
import type { Entity, NameMention } from '../../model/attribution.js';
import type { LocatedName } from '../../model/match.js';
import { overlaps } from '../../model/span.js';
import type { ReadText } from '../../model/statement.js';
import { prepositionBefore } from '../prepositions.js';
import { termsOf } from '../terms.js';
import type { ClaimName, ClaimNames } from './name-rivals.js';
import { entitiesOf } from './same-names.js';

/** Whether a name of a claim is that of a person, by its own form, by what the references call them or because it speaks. */
export function isPersonOfClaim({ mention, claim: { draft, sameNames } }: ClaimName): boolean {
  const entity = draft.names.entities[mention.entity];
  if (entity === undefined || isGroup(entity) || isThing(mention, draft)) return false;
  if ([entity, ...entitiesOf(sameNames, mention.entity)].some(isPerson)) return true;
  return isSpeaker(mention, draft);
}

/** Whether a draft says that somebody said something, with a name as the speaker's. */
export function isSpeaker(mention: NameMention, { attributions }: ReadText): boolean {
  return attributions.some(({ speaker }) => speaker !== undefined && overlaps(speaker, mention));
}

/**
 * Whether a text has somebody judge what others say or do ("Holm rejected the toll") or say something; undefined where the name is that
 * of no speaker.
 */
export function stanceOf(mention: NameMention, { attributions }: ReadText): 'judges' | 'says' | undefined {
  const said = attributions.find(({ speaker }) => speaker !== undefined && overlaps(speaker, mention));
  if (said?.cue === undefined) return undefined;
  return takesStance(said.cue.text) ? 'judges' : 'says';
}

/** "The Rovers", "in Las Palmas", "the Holm-Lund bill": people have no article, nor is anything in them. */
function isThing(mention: NameMention, draft: ReadText): boolean {
  if (PAIR.test(mention.text) || prepositionBefore(draft, mention) === 'in') return true;
  return ARTICLE.test(draft.prose.text.slice(Math.max(0, mention.start - 5), mention.start));
}

const PAIR = /^[^\s-]+-\p{Lu}\S+$/u;
const ARTICLE = /(?:^|[^\p{L}])(?:an?|the)\s$/iu;

/** Whether a claim speaks of a person by a title that the reference gives them: "the finance minister" for Ada Holm. */
export function isCalledByTitle({ mention, statement }: LocatedName, { terms, stemOf }: ClaimNames): boolean {
  const titles = statement.reference.document.names.entities[mention.entity]?.titles ?? [];
  const stems = new Set(terms.map(({ stem }) => stem));
  return titles.some((text) => {
    const words = termsOf({ start: 0, end: text.length, text }, stemOf);
    return words.length > 1 && words.every(({ stem }) => stems.has(stem));
  });
}

/** Whether an entity is a person, by the form of its name. */
export function isPerson({ kind, name, aliases }: Entity): boolean {
  if (kind !== 'other' || !FULL_NAME.test(name)) return kind === 'person';
  return !aliases.includes(firstWord(name));
}

/** A given name or two with a surname: "Ada Holm", "Jan de Wit". */
const FULL_NAME = /^\p{Lu}[\p{L}'’.-]+(?: [\p{L}'’.-]+){1,2}$/u;

/** A club or a company is called by its first word, a person by the surname. */
function firstWord(name: string): string {
  return name.slice(0, name.indexOf(' ')).toLowerCase();
}

function isGroup({ kind }: Entity): boolean {
  return kind === 'organisation' || kind === 'place' || kind === 'nationality';
}
