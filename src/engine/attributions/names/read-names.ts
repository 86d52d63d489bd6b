import { type Alignment, comeTo, goneFrom } from '../../model/alignment.js';
import type { Entity } from '../../model/attribution.js';
import { keptIfSame } from '../../model/made.js';
import { madeOfEach, type Row } from '../../model/made-of-each.js';
import { type TextSpan, textSpan } from '../../model/span.js';
import { withMore } from '../../model/with-more.js';
import type { TokenisedBlock } from '../tokenised-block.js';
import { type CapitalisedBlock, capitalisedIn, type Habits, type NameCandidate, nameCandidates } from './candidates.js';
import { directoryOf, type NameDirectory, renamedIn } from './directory.js';
import { hasWord, NO_WORDS, recounted, type WordCounts, wordsThatCameOrWent } from './word-counts.js';

/** A place where a text names an entity. */
export interface Naming extends TextSpan {
  readonly entity: Entity;
}

/** The names of a text; rows are in step with its blocks, offsets count from the start of each. */
export interface NamesReading {
  readonly directory: NameDirectory;
  /** Kept as they are while a block names the same, in the same places. */
  readonly namings: Row<readonly Naming[]>;
  readonly candidates: Row<readonly NameCandidate[]>;
  readonly capitalised: Row<CapitalisedBlock>;
  readonly habits: CountedHabits;
}

/** How the blocks of a text write their words. */
interface CountedHabits {
  readonly lowerCase: WordCounts;
  readonly capitalised: WordCounts;
}

const NO_HABITS: CountedHabits = { lowerCase: NO_WORDS, capitalised: NO_WORDS };

/** Finds the people, organisations and places that a text names. */
export function readNames(
  blocks: readonly TokenisedBlock[],
  alignment: Alignment,
  before: NamesReading | undefined,
): NamesReading {
  const earlier = <Value>(row: Row<Value> | undefined) => ({ row, alignment });
  const capitalised = madeOfEach(
    { each: [blocks] },
    (at) => capitalisedIn(blocks[at]?.tokens ?? []),
    earlier(before?.capitalised),
  );
  const edited = {
    gone: goneFrom(before?.capitalised.values ?? [], alignment),
    come: comeTo(capitalised.values, alignment),
  };
  const habits = habitsAfter(before?.habits ?? NO_HABITS, edited);
  const turned = before ? turnedHabits(before.habits, habits, edited) : [];
  const candidates = madeOfEach({ each: [capitalised.values] }, (at) => candidatesIn(capitalised.values[at], habits), {
    ...earlier(before?.candidates),
    isStale: (at) => asksFor(capitalised.values[at], turned),
  });
  const directory = directoryOf(candidates.values, before?.directory);
  const renamed = renamedIn(directory, before?.directory);
  const namings = madeOfEach(
    { each: [candidates.values] },
    (at, known) => keptIfSame(namingsOf(candidates.values[at] ?? [], blocks[at]?.text ?? '', directory), known),
    { ...earlier(before?.namings), isStale: (at) => names(candidates.values[at] ?? [], renamed) },
  );
  return { directory, namings, candidates, capitalised, habits };
}

function candidatesIn(block: CapitalisedBlock | undefined, habits: CountedHabits): readonly NameCandidate[] {
  return block ? nameCandidates(block, askedOf(habits)) : [];
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
function turnedHabits(before: CountedHabits, habits: CountedHabits, { gone, come }: EditedBlocks): readonly string[] {
  const turned = (habit: keyof CountedHabits) =>
    wordsThatCameOrWent(
      before[habit],
      habits[habit],
      [...gone, ...come].map((block) => block[habit]),
    );
  return [...turned('lowerCase'), ...turned('capitalised')];
}

function asksFor(block: CapitalisedBlock | undefined, words: readonly string[]): boolean {
  return block !== undefined && words.some((word) => block.asked.has(word));
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
      return entity ? withMore(textSpan(text, candidate), { entity }) : [];
    })
    .sort((a, b) => a.start - b.start);
}
