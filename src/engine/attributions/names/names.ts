import type { Entity, NameMention, Names } from '../../model/attribution.js';
import type { Word } from '../../model/sentence.js';
import { endedBy, overlaps, type Span } from '../../model/span.js';
import { type NameCandidate, nameCandidates } from './candidates.js';
import { countryOf } from './countries.js';
import { type Directory, emptyDirectory, enter, finished, knownEntity } from './entities.js';

/** Finds the people, organisations and places that a text names; `tokens` are those of each sentence. */
export function findNames(text: string, tokens: readonly (readonly Word[])[]): Names {
  const candidates = nameCandidates(tokens);
  const directory = emptyDirectory();
  const sure = candidates.filter((candidate) => candidate.evidence === 'sure' || isCountry(candidate));
  const entered = new Map(fullestFirst(sure).map((candidate) => [candidate, enter(directory, candidate)]));
  const mentions = candidates.flatMap((candidate) => mentionOf(text, directory, candidate, entered.get(candidate)));
  return { entities: finished(directory), mentions: mentions.sort((a, b) => a.start - b.start) };
}

function isCountry(candidate: NameCandidate): boolean {
  return countryOf(candidate.words.map((word) => word.text).join(' ')) !== undefined;
}

function fullestFirst(candidates: readonly NameCandidate[]): readonly NameCandidate[] {
  return candidates.toSorted((a, b) => b.words.length - a.words.length || a.start - b.start);
}

function mentionOf(
  text: string,
  directory: Directory,
  candidate: NameCandidate,
  entered: number | undefined,
): NameMention[] {
  const entity = entered ?? knownEntity(directory, candidate);
  if (entity === undefined) return [];
  const { start, end } = candidate;
  return [{ start, end, text: text.slice(start, end), entity }];
}

/**
 * The entity that a span of the text names: that of the last mention inside the span before any comma (the head of
 * "NATO Secretary-General Mark Rutte" is Rutte), or undefined.
 */
export function entityOf(names: Names, span: Span): Entity | undefined {
  const mention = mentionsWithin(names, span).at(-1);
  return mention && names.entities[mention.entity];
}

/** The mentions that overlap a span, in order. */
export function mentionsWithin(names: Names, span: Span): readonly NameMention[] {
  const found: NameMention[] = [];
  for (let index = endedBy(names.mentions, span.start); index < names.mentions.length; index++) {
    const mention = names.mentions[index];
    if (!mention || !overlaps(mention, span)) break;
    found.push(mention);
  }
  return found;
}
