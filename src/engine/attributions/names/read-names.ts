import { type Alignment, comeTo, goneFrom, stoodAt } from '../../model/alignment.js';
import type { Entity } from '../../model/attribution.js';
import { keptIfSame, type Made, made } from '../../model/made.js';
import { type TextSpan, textSpan } from '../../model/span.js';
import type { TokenisedBlock } from '../tokenised-block.js';
import { type CapitalisedBlock, capitalisedIn, type Habits, type NameCandidate, nameCandidates } from './candidates.js';
import { directoryOf, type NameDirectory, renamedIn } from './directory.js';
import { hasWord, NO_WORDS, recounted, type WordCounts, wordsThatCameOrWent } from './word-counts.js';

/** A place where a text names an entity. */
export interface Naming extends TextSpan {
  readonly entity: Entity;
}

/** The names of a text; lists are in step with its blocks, offsets count from the start of each. */
export interface NamesReading {
  readonly directory: NameDirectory;
  /** Kept as they are while a block names the same, in the same places. */
  readonly namings: readonly (readonly Naming[])[];
  readonly capitalised: readonly Made<CapitalisedBlock>[];
  readonly habits: CountedHabits;
}

/** How the blocks of a text write their words. */
interface CountedHabits {
  readonly lowerCase: WordCounts;
  readonly capitalised: WordCounts;
}

const NO_NAMES: NamesReading = {
  directory: directoryOf([]),
  namings: [],
  capitalised: [],
  habits: { lowerCase: NO_WORDS, capitalised: NO_WORDS },
};

/** Finds the people, organisations and places that a text names. */
export function readNames(
  blocks: readonly TokenisedBlock[],
  alignment: Alignment,
  before: NamesReading = NO_NAMES,
): NamesReading {
  const capitalised = blocks.map((block, at) =>
    made([block], () => capitalisedIn(block.tokens), stoodAt(before.capitalised, at, alignment)),
  );
  const edited = {
    gone: goneFrom(before.capitalised, alignment).map(({ value }) => value),
    come: comeTo(capitalised, alignment).map(({ value }) => value),
  };
  const habits = habitsAfter(before.habits, edited);
  const turned = turnedHabits(before.habits, habits, edited);
  const candidates = capitalised.map(({ value }, at) => {
    const known = stoodAt(before.directory.candidates, at, alignment);
    const isKnown = known && stoodAt(before.capitalised, at, alignment)?.value === value && !asksFor(value, turned);
    return isKnown ? known : nameCandidates(value, askedOf(habits));
  });
  const directory = directoryOf(candidates, before.directory);
  const renamed = renamedIn(directory, before.directory);
  const namings = candidates.map((own, at) => {
    const known = stoodAt(before.namings, at, alignment);
    const isKnown = known && stoodAt(before.directory.candidates, at, alignment) === own && !names(own, renamed);
    return isKnown ? known : keptIfSame(namingsOf(own, blocks[at]?.text ?? '', directory), known);
  });
  return { directory, namings, capitalised, habits };
}

/** What an edit took out of a text, and what it put in. */
interface EditedBlocks {
  readonly gone: readonly CapitalisedBlock[];
  readonly come: readonly CapitalisedBlock[];
}

function habitsAfter(before: CountedHabits, { gone, come }: EditedBlocks): CountedHabits {
  const after = (habit: keyof CountedHabits) =>
    recounted(
      before[habit],
      gone.map((block) => block[habit]),
      come.map((block) => block[habit]),
    );
  return { lowerCase: after('lowerCase'), capitalised: after('capitalised') };
}

/** The words of which the text tells other habits than before. */
function turnedHabits(before: CountedHabits, habits: CountedHabits, { gone, come }: EditedBlocks): ReadonlySet<string> {
  const turned = (habit: keyof CountedHabits) =>
    wordsThatCameOrWent(
      before[habit],
      habits[habit],
      [...gone, ...come].map((block) => block[habit]),
    );
  return new Set([...turned('lowerCase'), ...turned('capitalised')]);
}

function asksFor({ asked }: CapitalisedBlock, words: ReadonlySet<string>): boolean {
  return words.size > 0 && asked.some((word) => words.has(word));
}

function askedOf({ lowerCase, capitalised }: CountedHabits): Habits {
  return {
    isLowerCase: (word) => hasWord(lowerCase, word),
    isCapitalised: (word) => hasWord(capitalised, word),
  };
}

function names(candidates: readonly NameCandidate[], keys: ReadonlySet<string>): boolean {
  return keys.size > 0 && candidates.some(({ key }) => keys.has(key));
}

function namingsOf(candidates: readonly NameCandidate[], text: string, { byKey }: NameDirectory): readonly Naming[] {
  return candidates
    .flatMap((candidate) => {
      const entity = byKey.get(candidate.key);
      return entity ? { ...textSpan(text, candidate), entity } : [];
    })
    .sort((a, b) => a.start - b.start);
}
