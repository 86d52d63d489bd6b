import type { Entity, Names, Speaker } from '../model/attribution.js';
import { type Sameness, sameEntity } from './names/same-entity.js';

const ARTICLE = /^(?:an?|the|his|her|its|their) /u;

/**
 * Whether the speakers of two texts are one, `a` of a draft and `b` of a reference. Only two speakers whose names are known can be different; a nominal is the
 * same as itself ("the judge"), and everything else is unsure.
 */
export function sameSpeaker(a: Speaker, aNames: Names, b: Speaker, bNames: Names): Sameness {
  const entityOfA = speakerEntity(a, aNames, bNames);
  const entityOfB = speakerEntity(b, bNames, aNames);
  if (entityOfA && entityOfB) return sameKnownSpeaker(a, entityOfA, b, entityOfB);
  return a.certainty === 'nominal' && b.certainty === 'nominal' && bareText(a) === bareText(b) ? 'same' : 'unsure';
}

/** The entity that speaks; a name that only the other text makes certain ("Adams said") is looked up there. */
function speakerEntity(speaker: Speaker, own: Names, others: Names): Entity | undefined {
  const { name } = speaker;
  if (name) return own.entities.find((entity) => entity.name === name);
  const isBareName = speaker.certainty === 'nominal' && /^\p{Lu}\S*$/u.test(speaker.text);
  if (!isBareName) return undefined;
  return others.entities.find((entity) => entity.aliases.includes(speaker.text.toLowerCase()));
}

function sameKnownSpeaker(a: Speaker, entityOfA: Entity, b: Speaker, entityOfB: Entity): Sameness {
  const sameness = sameEntity(entityOfA, entityOfB);
  if (sameness !== 'different') return sameness;
  if (a.certainty === 'carried' || isSamePronoun(a, b)) return 'unsure';
  if (maySpeakFor(a, b, entityOfB) || maySpeakFor(b, a, entityOfA)) return 'unsure';
  const isSure =
    isWellKnown(a, entityOfA) && isKnownToReference(b, entityOfB) && isPerson(entityOfA) === isPerson(entityOfB);
  return isSure ? 'different' : 'unsure';
}

/** "Its chairman" speaks for what was named before, and "the Harbour Trust" is such a thing and no person. */
function maySpeakFor({ text }: Speaker, { text: other }: Speaker, { kind }: Entity): boolean {
  return OWNED.test(text) && NAMED_THING.test(other) && kind !== 'person';
}

const NAMED_THING = /^[Tt]he\s\p{Lu}/u;

const OWNED = /^(?:its|their)\s/iu;

/** Whom “he” stands for may be mistaken in either text; a writer who takes the sentence over keeps the pronoun. */
function isSamePronoun(a: Speaker, b: Speaker): boolean {
  return PRONOUN.test(a.text) && a.text.toLowerCase() === b.text.toLowerCase();
}

const PRONOUN = /^s?he$/i;

/** A pronoun means somebody for sure only if that one's gender is known. */
function isWellKnown({ certainty }: Speaker, { gender }: Entity): boolean {
  return (certainty !== 'pronoun' && certainty !== 'lone pronoun') || gender !== undefined;
}

/** A finished article names whom its pronouns mean; a draft may be a piece of one. */
function isKnownToReference(speaker: Speaker, entity: Entity): boolean {
  return speaker.certainty === 'lone pronoun' || isWellKnown(speaker, entity);
}

/** "Berlin said" and "Merz said" may report one statement: somebody speaks for a country or an organisation. */
function isPerson(entity: Entity): boolean {
  return entity.kind === 'person' || entity.kind === 'other';
}

function bareText(speaker: Speaker): string {
  return speaker.text.toLowerCase().replace(ARTICLE, '');
}
