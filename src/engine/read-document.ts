import {
  type AttributionReading,
  isCaseless,
  type NameSpellings,
  readAttributions,
  spellingsIn,
  type TokenisedBlock,
  withCapitals,
} from './attributions/index.js';
import { anchorDates, anchorDays, daysApart, HEAD_SENTENCES, ownDate, tellsOwnDate } from './figures/index.js';
import { aligned } from './model/alignment.js';
import type { CalendarDay, Figure } from './model/figure.js';
import { lazily } from './model/lazily.js';
import { keptIfSame, type Made, made } from './model/made.js';
import { madeOfEach, type Row } from './model/made-of-each.js';
import type { Format, TextBlock } from './model/prose.js';
import { type BlockAttributions, joined, type ReadBlock } from './model/read-block.js';
import type { ReadDocument } from './model/statement.js';
import { readSentences, type SentencedBlock } from './read-sentences.js';
import { type ProseReading, proseOf, readProseAgain } from './reading/index.js';

/** A document that was read block by block, with what can be taken over when it is read again. */
export interface DocumentReading {
  readonly prose: ProseReading;
  /** In step with the blocks of the prose. A block is the very same as before while the document has the same to say of it. */
  readonly blocks: readonly ReadBlock[];
  /** The day on which the document says that it was written or published. */
  readonly written: CalendarDay | undefined;
  readonly steps: Steps;
}

/** What was made on the way; rows are in step with the blocks. */
interface Steps {
  readonly sentenced: Row<SentencedBlock>;
  readonly tokenised: Row<TokenisedBlock>;
  readonly attributions: AttributionReading;
  /** Asked for only where the text has no capitals. */
  readonly spellings: Made<() => NameSpellings>;
  readonly read: Row<ReadBlock>;
}

/** What is known of a document from elsewhere. */
interface Knowledge {
  /** Documents that tell how names are written, should this one have no capitals. */
  readonly spelledBy: readonly ReadDocument[];
  readonly dating: Dating;
}

/** What the dates of a document are told from: its own day alone, or if it tells none the day that it was written after. */
type Dating = { readonly kind: 'own' } | { readonly kind: 'draft'; readonly near: CalendarDay | undefined };

/** Reads a document: takes the markup away, then finds its sentences, figures, attributions, quotations and names. */
export function readDocument(text: string, format: Format): ReadDocument {
  const { prose, blocks, written } = readAgain(undefined, text, format, { spelledBy: [], dating: { kind: 'own' } });
  const document = { ...joined(blocks), prose: proseOf(prose) };
  return written ? { ...document, written } : document;
}

/**
 * Reads a draft that is written from these references. The draft's own date is nothing to check. Where it tells none, the
 * days that it names without a year are taken for those nearest to the references'; "last year" and the like stay open, since
 * nobody knows how long after the references it was written.
 *
 * @param before the reading of an earlier version of the draft: what was not edited is taken over
 */
export function readDraft(
  text: string,
  format: Format,
  references: readonly ReadDocument[],
  before?: DocumentReading,
): DocumentReading {
  const near = commonDate(references.map((reference) => reference.written));
  return readAgain(before, text, format, { spelledBy: references, dating: { kind: 'draft', near } });
}

/** Where a document has no capitals, its names are found by lists and among those of other documents. */
function readAgain(
  before: DocumentReading | undefined,
  text: string,
  format: Format,
  { spelledBy, dating }: Knowledge,
): DocumentReading {
  const prose = readProseAgain(before?.prose, text, format);
  const alignment = aligned(before?.prose.blocks ?? [], prose.blocks);
  const earlier = <Value>(row: Row<Value> | undefined) => ({ row, alignment });
  const sentenced = madeOfEach(
    { each: [prose.blocks] },
    (at) => readSentences(prose.blocks[at] ?? NO_BLOCK),
    earlier(before?.steps.sentenced),
  );
  const spellings = made(spelledBy, () => lazily(() => spellingsIn(spelledBy)), before?.steps.spellings);
  const spelled = isCaseless(sentenced.values.map(({ letters }) => letters)) ? spellings.value() : undefined;
  const tokenised = madeOfEach(
    { each: [sentenced.values], all: [spelled] },
    (at) => tokenisedBlock(sentenced.values[at], spelled),
    earlier(before?.steps.tokenised),
  );
  const attributions = readAttributions(tokenised.values, before?.steps.attributions);
  const written = keptIfSame(writtenOn(sentenced.values, prose.frontMatter?.text), before?.written);
  const heads = written && dating.kind === 'draft' ? headPositions(sentenced.values) : [];
  const near = dating.kind === 'draft' ? dating.near : undefined;
  const read = madeOfEach(
    { each: [sentenced.values, attributions.blocks, heads], all: [written, dating.kind, near] },
    (at) => readBlock(sentenced.values[at], attributions.blocks[at], { written, dating, first: heads[at] }),
    earlier(before?.steps.read),
  );
  return { prose, blocks: read.values, written, steps: { sentenced, tokenised, attributions, spellings, read } };
}

const NO_BLOCK: TextBlock = { kind: 'paragraph', context: [], text: '', pieces: [], source: '' };
const NO_SENTENCES = readSentences(NO_BLOCK);

function tokenisedBlock(block: SentencedBlock | undefined, spelled: NameSpellings | undefined): TokenisedBlock {
  const { text, sentences, words } = block ?? NO_SENTENCES;
  return { text, sentences, tokens: spelled ? withCapitals(words, spelled) : words };
}

/** What the dates in a block are told by. */
interface DatedBy {
  readonly written: CalendarDay | undefined;
  readonly dating: Dating;
  /** The position of the block's first sentence in the document, where the document may tell its own date there. */
  readonly first: number | undefined;
}

function readBlock(
  block: SentencedBlock | undefined,
  said: BlockAttributions | undefined,
  datedBy: DatedBy,
): ReadBlock {
  const { text, sentences, words, figures } = block ?? NO_SENTENCES;
  const dated = figures.map((own, at) => datedFigures(own, at, datedBy));
  return { text, sentences, words, figures: dated, ...(said ?? NOTHING_SAID) };
}

const NOTHING_SAID: BlockAttributions = {
  attributions: [],
  quotations: [],
  names: { entities: [], mentions: [] },
  titles: [],
  deeds: [],
  reach: 1,
};

function datedFigures(figures: readonly Figure[], at: number, { written, dating, first }: DatedBy): readonly Figure[] {
  if (written === undefined) return dating.kind === 'draft' && dating.near ? anchorDays(figures, dating.near) : figures;
  const dated = anchorDates(figures, written);
  if (dating.kind === 'own' || first === undefined) return dated;
  return dated.filter((figure) => !tellsOwnDate(figure, first + at, written));
}

/** Where in the document the first sentences of the blocks at its head stand. */
function headPositions(blocks: readonly SentencedBlock[]): number[] {
  let position = 0;
  return blocks.slice(0, HEAD_SENTENCES).map(({ sentences }) => {
    const first = position;
    position += sentences.length;
    return first;
  });
}

function writtenOn(blocks: readonly SentencedBlock[], frontMatter = ''): CalendarDay | undefined {
  const heads = blocks
    .slice(0, HEAD_SENTENCES)
    .flatMap(({ sentences, figures }) => sentences.map((sentence, at) => ({ sentence, figures: figures[at] ?? [] })));
  return ownDate(frontMatter, heads);
}

/** A date of the references that tell theirs, unless they are of different times. */
function commonDate(dates: readonly (CalendarDay | undefined)[]): CalendarDay | undefined {
  const [first, ...others] = dates.filter((date) => date !== undefined);
  return first && others.every((date) => daysApart(first, date) <= SAME_TIME_DAYS) ? first : undefined;
}

const SAME_TIME_DAYS = 30;
