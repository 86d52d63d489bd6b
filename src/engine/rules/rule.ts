import type { RuleId, Topic, Verdict } from '../model/finding.js';
import type { Match } from '../model/match.js';
import type { TextSpan } from '../model/span.js';
import type { Statement } from '../model/statement.js';

/** Something a reference has, at its offset in the reference's prose, and the statement it stands in. */
export interface SourcePlace {
  readonly words: TextSpan;
  readonly statement: Statement;
}

/** What a rule reports of a match; offsets are those of the prose, the check puts them back into the documents. */
export interface Discrepancy {
  readonly message: string;
  readonly reason: string;
  /** The smallest wrong words of the draft. */
  readonly draft: TextSpan;
  /** What the reference has instead; absent where no reference has anything. */
  readonly source?: SourcePlace;
  /** What to write in place of `draft`. */
  readonly fix?: string;
}

/** One kind of discrepancy. */
export interface Rule {
  readonly id: RuleId;
  readonly topic: Topic;
  readonly verdict: Verdict;
  /** One sentence for lists and settings. */
  readonly description: string;
  readonly check: (match: Match) => readonly Discrepancy[];
}
