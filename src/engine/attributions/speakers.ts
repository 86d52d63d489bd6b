import type { Attribution, Entity, NameMention, Names, Speaker, SpeakerCertainty } from '../model/attribution.js';
import type { Sentence, Word } from '../model/sentence.js';
import type { Span, TextSpan } from '../model/span.js';
import { targetFrom } from './deeds/parties.js';
import { mentionsWithin } from './names/names.js';
import { holderOf } from './names/roles.js';
import { headOf } from './phrases.js';
import type { Saying } from './sayings.js';

type Gender = 'female' | 'male';

/** Somebody who was named or spoke, and where. */
export interface Heard {
  /** The position of the entity in `Names.entities`. */
  readonly entity: number;
  readonly at: number;
}

const PRONOUN_GENDERS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ["he's", 'male'],
  ['she', 'female'],
  ["she's", 'female'],
]);
const OTHER_PRONOUNS = new Set(['i', 'it', 'one', 'they', 'we', 'who', 'you', 'some', 'many', 'others', 'both']);
/** How far back, in code units, a pronoun may find its speaker. */
const PRONOUN_REACH = 1500;
/** Words before a name that leave it no subject: "He said Holm …". */
const OTHER_SUBJECT = /\b(?:he|i|it|she|that|they|we|you|said|says|told)\b/iu;
/** How far into its sentence, in code units, the first person named is taken for its subject. */
const SUBJECT_REACH = 40;
/** "It was a trainee, Ada Holm, who": a sentence that puts its subject behind these words, and how far. */
const CLEFT = /^It (?:is|was) (?=.{2,100}\bwho\b)/u;
const CLEFT_REACH = 80;

const NO_SUBJECTS: ReadonlySet<number> = new Set();

/** Who speaks, and whether a pronoun can only mean that one though the gender is not known. */
interface Known {
  readonly entity: number;
  readonly among: 'one' | 'several';
}

/** What a text says besides its sayings. */
interface Surroundings {
  readonly names: Names;
  /** Where a mention is, or stands for, the subject of its sentence. */
  readonly subjects: ReadonlySet<number>;
}

/** What the speakers of a block are told by: as far as a pronoun may reach back, what stands before it has offsets below 0. */
export interface Hearing {
  readonly names: Names;
  /** Those of the block, and those before it if a pronoun asks for them. */
  readonly sentences: readonly Sentence[];
  /** Who spoke last before the block. */
  readonly last: Heard | undefined;
}

/** What is said in a block, in the order of the contents, and who was the last to speak in it. */
export interface SettledAttributions {
  readonly attributions: readonly Attribution[];
  readonly last?: Heard;
}

/** The words that stand somewhere in the block or in what is before it. */
type TextOf = (span: Span) => TextSpan;

/** Names the speakers of the sayings of a block. */
export function settledAttributions(
  textOf: TextOf,
  sayings: readonly Saying[],
  { names, sentences, last: before }: Hearing,
): SettledAttributions {
  const subjects = sayings.some(isByPronoun) ? subjectsOf(sentences, names) : NO_SUBJECTS;
  const surroundings = { names, subjects };
  let last: Heard | undefined;
  const attributions = sayings.flatMap((saying) => {
    const known = speakerEntity(saying, surroundings, last ?? before);
    if (known === undefined && isLabel(saying)) return [];
    if (known !== undefined && saying.speaker?.[0]) last = { entity: known.entity, at: saying.speaker[0].start };
    return [attributionOf(textOf, saying, known, names)];
  });
  attributions.sort((a, b) => a.content.start - b.content.start || a.content.end - b.content.end);
  return last ? { attributions, last } : { attributions };
}

/** "She said": only the sentences before tell who. */
function isByPronoun({ speaker }: Saying): boolean {
  return speaker?.length === 1 && PRONOUN_GENDERS.has(speaker[0]?.lower ?? '');
}

/** How far back, before its block, one must look to tell who speaks in some sayings. */
export function reachOf(sayings: readonly Saying[]): number {
  const starts = sayings.flatMap((saying) => {
    const speaker = saying.speaker?.[0]?.start ?? 0;
    return [isByPronoun(saying) ? speaker - PRONOUN_REACH : speaker, saying.pieces[0]?.start ?? 0];
  });
  return starts.reduce((earliest, start) => Math.min(earliest, start), 0);
}

/** "Correction: …" has a colon for its only cue, and names nobody. */
function isLabel(saying: Saying): boolean {
  return saying.cue === undefined && saying.found === 'beside';
}

/** Where the first person of each sentence is named, if only a title or a short opening stands before. */
function subjectsOf(sentences: readonly Sentence[], names: Names): ReadonlySet<number> {
  return new Set(sentences.flatMap((sentence) => subjectOf(sentence, names)?.start ?? []));
}

function subjectOf({ start, end, text }: Sentence, names: Names): NameMention | undefined {
  const cleft = CLEFT.exec(text)?.[0].length ?? 0;
  const reach = cleft > 0 ? CLEFT_REACH : SUBJECT_REACH;
  const opening = mentionsWithin(names, { start, end: Math.min(end, start + reach) });
  const kindOf = (mention: NameMention) => names.entities[mention.entity]?.kind;
  const first =
    opening.find((mention) => kindOf(mention) === 'person') ?? opening.find((mention) => kindOf(mention) === 'other');
  return first && !OTHER_SUBJECT.test(text.slice(cleft, first.start - start)) ? first : undefined;
}

function attributionOf(textOf: TextOf, saying: Saying, known: Known | undefined, names: Names): Attribution {
  const speaker = saying.speaker && speakerOf(textOf, saying, saying.speaker, known, names);
  const hearer = saying.hearer && targetFrom(saying.hearer, 0, names).party;
  const parts = saying.pieces.map((piece) => textOf(piece));
  const span = { start: saying.pieces[0]?.start ?? 0, end: saying.pieces.at(-1)?.end ?? 0 };
  return {
    content: textOf(span),
    ...(parts.length > 1 && { parts }),
    ...(saying.cue && { cue: textOf(saying.cue) }),
    ...(speaker && { speaker }),
    ...(hearer && { hearer }),
    direct: saying.direct,
  };
}

function speakerOf(
  textOf: TextOf,
  saying: Saying,
  words: readonly Word[],
  known: Known | undefined,
  names: Names,
): Speaker | undefined {
  const entity = known && names.entities[known.entity];
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return undefined;
  const certainty = saying.found === 'carried' ? 'carried' : certaintyOf(words, entity, known?.among);
  return { certainty, ...textOf({ start: first.start, end: last.end }), ...(entity && { name: entity.name }) };
}

function certaintyOf(
  words: readonly Word[],
  entity: Entity | undefined,
  among: Known['among'] | undefined,
): SpeakerCertainty {
  if (isPronoun(words)) return among === 'one' && entity?.kind === 'person' ? 'lone pronoun' : 'pronoun';
  return entity && words.some((word) => entity.aliases.includes(word.lower) || entity.name.includes(word.text))
    ? 'name'
    : 'nominal';
}

function isPronoun(words: readonly Word[]): boolean {
  const lower = words.length === 1 ? (words[0]?.lower ?? '') : '';
  return PRONOUN_GENDERS.has(lower) || OTHER_PRONOUNS.has(lower);
}

/** The entity that speaks, if the words or their surroundings tell. */
function speakerEntity({ speaker }: Saying, surroundings: Surroundings, last: Heard | undefined): Known | undefined {
  const first = speaker?.[0];
  if (!speaker || !first) return undefined;
  const gender = PRONOUN_GENDERS.get(first.lower);
  if (gender && speaker.length === 1) return lastHeard(surroundings, first.start, gender, last);
  if (isPronoun(speaker)) return undefined;
  const { names } = surroundings;
  const entity = namedEntity(speaker, names) ?? holderOf(speaker, names.entities);
  return entity === undefined ? undefined : { entity, among: 'one' };
}

/** The entity whose name is the head of a phrase: Rutte in "NATO chief Mark Rutte", nobody in "Rutte's spokesman". */
function namedEntity(words: readonly Word[], names: Names): number | undefined {
  if (words.some((word) => word.lower === 'and')) return undefined;
  const head = headOf(words);
  return head && mentionsWithin(names, head).at(-1)?.entity;
}

/**
 * The person of this gender whom a pronoun most likely means: the last one who spoke or was the subject of a sentence,
 * else the last one who was named.
 */
function lastHeard(surroundings: Surroundings, at: number, gender: Gender, last: Heard | undefined): Known | undefined {
  const { names } = surroundings;
  const near = mentionsWithin(names, { start: at - PRONOUN_REACH, end: at })
    .filter(({ entity }) => fits(names.entities[entity], gender))
    .map(({ entity, start }) => ({ entity, at: start }));
  const heard = likeliest(near, surroundings, spokeNear(names, at, gender, last));
  if (heard === undefined) return undefined;
  const isAlone = near.every(({ entity, at: start }) => entity === heard.entity || start < heard.at);
  const isGenderKnown = names.entities[heard.entity]?.gender !== undefined;
  return { entity: heard.entity, among: isAlone && !isGenderKnown ? 'one' : 'several' };
}

function spokeNear({ entities }: Names, at: number, gender: Gender, last: Heard | undefined): Heard | undefined {
  return last && last.at >= at - PRONOUN_REACH && fits(entities[last.entity], gender) ? last : undefined;
}

function likeliest(
  near: readonly Heard[],
  { names, subjects }: Surroundings,
  spoke: Heard | undefined,
): Heard | undefined {
  const subject = near.findLast(({ at }) => subjects.has(at));
  if (spoke && subject) return spoke.at > subject.at ? spoke : subject;
  if (spoke || subject) return spoke ?? subject;
  const named = near.at(-1);
  return named && names.entities[named.entity]?.kind === 'person' ? named : undefined;
}

function fits(entity: Entity | undefined, gender: Gender): boolean {
  if (!entity || !isPerson(entity)) return false;
  return entity.gender === undefined || entity.gender === gender;
}

function isPerson(entity: Entity | undefined): boolean {
  return entity?.kind === 'person' || entity?.kind === 'other';
}
