import type { QuotationOutcome, RankedStatement } from '../../model/match.js';
import type { Word } from '../../model/sentence.js';
import type { Statement } from '../../model/statement.js';
import { hasStem, type Library } from '../library.js';
import { statementsWith } from '../statement-index.js';
import { carriesMeaning, type StemOf } from '../terms.js';
import type { QuotationPart } from './quotation-parts.js';

/** The share of the claim that a statement must hold for a word of it to have been exchanged in the draft. */
const SAME_PLACE_FROM = 0.3;

/** A word that stands in more statements than this has no one place. */
const MOST_PLACES = 3;

/** Two quoted words, of which no reference has one. */
interface HalfKnown {
  readonly exchanged: Word;
  readonly kept: Word;
  /** From the kept word to the exchanged one. */
  readonly step: -1 | 1;
}

/**
 * One of two quoted words is in no reference; in the statement of the claim, or wherever the references have it, the other
 * stands beside another word of meaning: "mechanical faults" for "electrical faults". Undefined where that is not so.
 */
export function exchangedWord(
  { words }: QuotationPart,
  statements: readonly RankedStatement[],
  library: Library,
  stemOf: StemOf,
): QuotationOutcome | undefined {
  const half = halfKnown(words, (word) => hasStem(library, stemOf(word.lower)));
  if (half === undefined) return undefined;
  const near = statements.filter(({ coverage }) => coverage >= SAME_PLACE_FROM);
  const [place] = [...placesBeside(half, near, stemOf), ...onlyPlaces(half, library, stemOf)];
  return (
    place && { kind: 'altered', statement: place.statement, changes: [{ draft: half.exchanged, source: place.word }] }
  );
}

/** A name is not a word in the place of another, and neither is one of the small words. */
function halfKnown(words: readonly Word[], isKnown: (word: Word) => boolean): HalfKnown | undefined {
  const [first, second, more] = words;
  if (first === undefined || second === undefined || more !== undefined) return undefined;
  if (![first, second].every(({ lower }) => carriesMeaning(lower)) || isKnown(first) === isKnown(second))
    return undefined;
  const half: HalfKnown = isKnown(second)
    ? { exchanged: first, kept: second, step: -1 }
    : { exchanged: second, kept: first, step: 1 };
  return CAPITAL.test(half.exchanged.text) && CAPITAL.test(half.kept.text) ? undefined : half;
}

const CAPITAL = /^\p{Lu}/u;

/** Every place of a word in the references, if they are few and it stands beside the same word in all of them. */
function onlyPlaces(half: HalfKnown, library: Library, stemOf: StemOf): NeighbourPlace[] {
  const all = library.references.flatMap(({ reference, index }) =>
    statementsWith(index, stemOf(half.kept.lower)).map((sentence) => ({ reference, sentence })),
  );
  if (all.length > MOST_PLACES) return [];
  const places = placesBeside(half, all, stemOf);
  const isOne = places.length === all.length && places.every(({ word }) => word.lower === places[0]?.word.lower);
  return isOne ? places : [];
}

/** A word that stands beside another, and its statement. */
interface NeighbourPlace {
  readonly word: Word;
  readonly statement: Statement;
}

/** The words of meaning that stand where the exchanged one does beside the kept one, in one or many, in some statements. */
function placesBeside({ kept, step }: HalfKnown, statements: readonly Statement[], stemOf: StemOf): NeighbourPlace[] {
  const stem = stemOf(kept.lower);
  return statements.flatMap((statement) => {
    const words = statement.reference.document.words[statement.sentence] ?? [];
    const at = words.findIndex(({ lower }) => stemOf(lower) === stem);
    const neighbour = at === -1 ? undefined : words[at + step];
    return neighbour && carriesMeaning(neighbour.lower) ? [{ word: neighbour, statement }] : [];
  });
}
