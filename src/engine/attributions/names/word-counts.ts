/** In how many blocks of a text each word stands; a change of a few words does not copy the counts of all. */
export interface WordCounts {
  readonly counted: ReadonlyMap<string, number>;
  /** The counts that are others than in `counted`. */
  readonly changed: ReadonlyMap<string, number>;
}

/** The distinct words of some blocks, one set a block. */
export type WordSets = readonly ReadonlySet<string>[];

/** The counts of a text without words. */
export const NO_WORDS: WordCounts = { counted: new Map(), changed: new Map() };

/** So many changes are carried along before they are put among the counts of all. */
const MOST_CHANGES = 500;

/** Whether any block has a word. */
export function hasWord({ counted, changed }: WordCounts, word: string): boolean {
  return (changed.get(word) ?? counted.get(word) ?? 0) > 0;
}

/** The counts once some blocks are gone and others have come. */
export function recounted(counts: WordCounts, gone: WordSets, come: WordSets): WordCounts {
  if (gone.length + come.length === 0) return counts;
  const changed = new Map(counts.changed);
  for (const words of gone) count(words, -1, counts.counted, changed);
  for (const words of come) count(words, 1, counts.counted, changed);
  if (changed.size <= MOST_CHANGES) return { counted: counts.counted, changed };
  return { counted: new Map([...counts.counted, ...changed]), changed: new Map() };
}

function count(
  words: ReadonlySet<string>,
  by: number,
  counted: ReadonlyMap<string, number>,
  changed: Map<string, number>,
): void {
  for (const word of words) changed.set(word, (changed.get(word) ?? counted.get(word) ?? 0) + by);
}

/** The words of some blocks that one count has and the other has not. */
export function wordsThatCameOrWent(one: WordCounts, other: WordCounts, blocks: WordSets): ReadonlySet<string> {
  const found = new Set<string>();
  for (const words of blocks)
    for (const word of words) if (hasWord(one, word) !== hasWord(other, word)) found.add(word);
  return found;
}
