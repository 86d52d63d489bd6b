import type { Word } from '../model/sentence.js';
import type { Span } from '../model/span.js';
import { withHearers } from './hearers.js';
import type { Passage, PassageToken } from './passages.js';
import { accordingTo } from './sieves/according-to.js';
import { asPut } from './sieves/as-put.js';
import { carriedOver } from './sieves/carried-over.js';
import { headline, signed, signedHeadline } from './sieves/headline.js';
import { reportedByVerb } from './sieves/reporting-verb.js';

/** Something said, before its speaker is known by name. */
export interface Saying {
  /** What was said, in order; several pieces where the reporting clause stands between them. */
  readonly pieces: readonly Span[];
  readonly cue?: Span;
  /** The words of the noun phrase that names the speaker. */
  readonly speaker?: readonly Word[];
  /** The words from the name of the one who was told on, or of the outlet. */
  readonly hearer?: readonly PassageToken[];
  readonly direct: boolean;
  /** How the speaker was found: beside the cue, or from the saying before. */
  readonly found: 'beside' | 'carried';
  readonly paragraph: number;
}

/** More pieces than any paragraph's quotation has; beyond, a new saying begins. */
const MOST_PIECES = 12;

/** Reads what is said in a text, passage by passage. */
export function readSayings(passages: readonly Passage[]): readonly Saying[] {
  const sayings: Saying[] = [];
  passages.forEach((passage, index) => {
    const before = passages[index - 1];
    const own = withHearers(passage, [
      ...headline(passage),
      ...signed(passage, before),
      ...signedHeadline(passage),
      ...accordingTo(passage),
      ...asPut(passage),
      ...reportedByVerb(passage, before),
    ]);
    const found = own.length > 0 ? own : carriedOver(passage, sayings.at(-1), before);
    for (const saying of found) append(sayings, saying);
  });
  return sayings;
}

/** "“…,” he said. “…”": a quotation that goes on in its paragraph is one saying. */
function append(sayings: Saying[], saying: Saying): void {
  const last = sayings.at(-1);
  const goesOn = saying.found === 'carried' && last?.direct && last.paragraph === saying.paragraph;
  if (last && goesOn && last.pieces.length < MOST_PIECES)
    sayings[sayings.length - 1] = { ...last, pieces: [...last.pieces, ...saying.pieces] };
  else sayings.push(saying);
}
