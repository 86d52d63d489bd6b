import type { Attribution, Deed, Names, Quotation, TitleMention } from '../model/attribution.js';
import type { Sentence, Word } from '../model/sentence.js';
import { readDeeds } from './deeds/read-deeds.js';
import { findNames } from './names/names.js';
import { readTitles } from './names/titles.js';
import { passagesOf } from './passages.js';
import { findQuotations, type MarkedQuotation } from './quotations.js';
import { readSayings } from './sayings.js';
import { settledAttributions } from './speakers.js';

/** Who said what in a text, what it quotes, and whom it names; all spans are those of the text. */
export interface AttributionReading {
  /** Sorted by the start of their content. */
  readonly attributions: readonly Attribution[];
  /** Sorted by start; a quotation inside another follows it. */
  readonly quotations: readonly Quotation[];
  readonly names: Names;
  /** The titles beside names, sorted by start. */
  readonly titles: readonly TitleMention[];
  /** Who did what to whom, sorted by the place of the verb. */
  readonly deeds: readonly Deed[];
}

/**
 * Reads the attributions, quotations and names of a whole prose. Paragraphs are divided by line ends; `sentences` are
 * those of the prose, in order, and `tokens` their words. A text without capitals has few names, and speakers that cannot be
 * told are left out.
 */
export function readAttributions(
  text: string,
  sentences: readonly Sentence[],
  tokens: readonly (readonly Word[])[],
): AttributionReading {
  const quotations = findQuotations(text);
  const names = findNames(text, tokens);
  const passages = passagesOf(text, sentences, tokens, quotations);
  const attributions = settledAttributions(text, sentences, readSayings(passages), names);
  return {
    attributions,
    quotations: quotations.map(plain),
    names,
    titles: readTitles(tokens, names),
    deeds: readDeeds(passages, names, attributions),
  };
}

function plain({ start, end, text, open, close }: MarkedQuotation): Quotation {
  return { start, end, text, open, close };
}
