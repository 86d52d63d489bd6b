import { detached } from '../model/detached.js';
import type { Match } from '../model/match.js';
import type { ReadDocument } from '../model/statement.js';
import { findCopies } from './copies.js';
import { type Excerpt, excerptAt, isSameExcerpt, type PlacedExcerpt, wordsAround } from './excerpts/excerpt.js';
import { partsBySentence } from './excerpts/parts-by-sentence.js';
import { type MatchSetting, matchExcerpt } from './match.js';
import { nameComparison } from './names/same-names.js';

/** A sentence of a draft that was matched. */
export interface MatchedSentence {
  /** All that the match depends on, apart from the setting. */
  readonly excerpt: Excerpt;
  readonly match: Match;
  /** The offset in the draft's prose that is 0 in the excerpt and in the match. */
  readonly start: number;
}

/** A draft that was matched, to be taken up again when the draft was edited. */
export interface MatchedDraft extends MatchSetting {
  /** In step with the sentences of the draft. */
  readonly sentences: readonly MatchedSentence[];
}

/**
 * Matches every sentence of a draft with the statements it may rest on. A sentence that was matched before with the same setting,
 * and of which the draft still says the same, keeps its match.
 */
export function matchDraft(draft: ReadDocument, setting: MatchSetting, before?: MatchedDraft): MatchedDraft {
  const { library, strictness } = setting;
  const parts = partsBySentence(draft, findCopies(draft, library.wordings));
  const compareNames = nameComparison(draft.names, library);
  const known = before && isSameSetting(before, setting) ? before.sentences : [];
  const grown = draft.sentences.length - known.length;
  const sentences = draft.sentences.map((_, position): MatchedSentence => {
    const placed = excerptAt(draft, position, parts);
    const { excerpt, start, entities } = placed;
    const kept = keptMatch(placed, known[position]) ?? keptMatch(placed, known[position - grown]);
    if (kept) return kept;
    const words = wordsAround(excerpt, draft, { start, position });
    const sameNames = compareNames(entities);
    // Of many versions of a draft each gives a few matches.
    const own = known.length > 0 ? detached({ excerpt, words }) : { excerpt, words };
    return { excerpt: own.excerpt, start, match: matchExcerpt({ ...own, sameNames }, setting) };
  });
  return { library, strictness, sentences };
}

function isSameSetting(one: MatchSetting, other: MatchSetting): boolean {
  return one.library === other.library && one.strictness === other.strictness;
}

function keptMatch({ excerpt, start }: PlacedExcerpt, known: MatchedSentence | undefined): MatchedSentence | undefined {
  if (known === undefined || !isSameExcerpt(known.excerpt, excerpt)) return undefined;
  return known.start === start ? known : { ...known, start };
}
