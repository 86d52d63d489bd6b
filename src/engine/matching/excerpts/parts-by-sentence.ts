import type { Attribution, Quotation } from '../../model/attribution.js';
import { endedBy, type Span } from '../../model/span.js';
import type { ReadText } from '../../model/statement.js';
import type { Copies } from '../copies.js';

/** What of a document can reach over several sentences, to be found by the position of a sentence. */
export interface PartsBySentence {
  /** Those with their content in the sentence or in one beside it, or with their speaker in it; in order. */
  readonly attributionsNear: (position: number) => readonly Attribution[];
  /** Those in the sentence or in one beside it, in order. */
  readonly quotationsNear: (position: number) => readonly Quotation[];
  /** Whether the content of an attribution begins in the sentence, unless the references have content and speaker in the same words. */
  readonly isSayingFrom: (position: number, attribution: Attribution | undefined) => boolean;
  /** The position in `Names.entities` of the first entity with this as its fullest name. */
  readonly entityNamed: (name: string) => number | undefined;
}

/** Makes the parts of a document to be found by sentence. */
export function partsBySentence(document: ReadText, copies: Copies): PartsBySentence {
  const { sentences, attributions, quotations } = document;
  const contents = reachedBy(
    attributions.map(({ content }) => content),
    sentences,
  );
  const speakers = reachedBy(
    attributions.map(({ speaker }) => speaker),
    sentences,
  );
  const quoted = reachedBy(quotations, sentences);
  const entities = new Map(document.names.entities.map(({ name }, at) => [name, at] as const).reverse());
  return {
    attributionsNear: (position) =>
      partsAt(attributions, [...around(contents, position), ...(speakers.get(position) ?? [])]),
    quotationsNear: (position) => partsAt(quotations, around(quoted, position)),
    isSayingFrom: (position, attribution) =>
      attribution !== undefined && beginsIn(attribution.content, sentences[position]) && !isCopied(attribution, copies),
    entityNamed: (name) => entities.get(name),
  };
}

/** The positions of parts by the position of each sentence that they reach into. */
type Reached = ReadonlyMap<number, readonly number[]>;

function reachedBy(parts: readonly (Span | undefined)[], sentences: readonly Span[]): Reached {
  const reached = new Map<number, number[]>();
  for (const [at, part] of parts.entries()) {
    if (part === undefined) continue;
    for (let position = endedBy(sentences, part.start); isBefore(sentences[position], part); position++) {
      const before = reached.get(position);
      if (before) before.push(at);
      else reached.set(position, [at]);
    }
  }
  return reached;
}

function isBefore(sentence: Span | undefined, { end }: Span): boolean {
  return sentence !== undefined && sentence.start < end;
}

function beginsIn({ start }: Span, sentence: Span | undefined): boolean {
  return sentence !== undefined && start >= sentence.start && start < sentence.end;
}

function around(reached: Reached, position: number): readonly number[] {
  return [position - 1, position, position + 1].flatMap((near) => reached.get(near) ?? []);
}

function partsAt<Part>(parts: readonly Part[], positions: readonly number[]): readonly Part[] {
  if (positions.length === 0) return [];
  return [...new Set(positions)].sort((a, b) => a - b).flatMap((at) => parts[at] ?? []);
}

/** Who a pronoun stands for may change with the place of a sentence, but not what the reference has it say. */
function isCopied({ content, speaker }: Attribution, copies: Copies): boolean {
  return copies.include(content) && (speaker === undefined || copies.include(speaker));
}
