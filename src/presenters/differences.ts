import { type ArrayChange, diffArrays } from 'diff';
import type { Finding } from '../engine/model/finding.js';
import { contains, overlaps, type Span, type TextSpan } from '../engine/model/span.js';

/** A run of a sentence; `changed` where its words differ from those of the other sentence. */
export interface Segment {
  readonly text: string;
  readonly changed: boolean;
}

/** A claim and its statement, each cut into runs that agree and runs that differ. Joined, the runs are the sentence. */
export interface MarkedPair {
  readonly claim: readonly Segment[];
  /** Empty where the finding has no statement. */
  readonly statement: readonly Segment[];
}

/** Words keep their inner marks ("3.5", "9,092.91", "Jean-Luc", "O'Neill"); spaces and other marks stand alone. */
const PIECE = /[\p{L}\p{M}\p{N}]+(?:[.,:/'’-][\p{L}\p{M}\p{N}]+)*|\s+|[^\p{L}\p{M}\p{N}\s]/gu;
const SPACE = /\s+/g;

/** Beyond this many changed words two sentences have so little in common that marking single words helps nobody. */
const MOST_CHANGES = 200;

/**
 * Marks what differs between the two sentences of a finding: within the words that the rule points at, those that the
 * other side does not have. Where the finding names no words of the reference, all the words it points at are marked.
 * Words outside those are left alone: a paraphrase is no difference.
 */
export function markDifferences(finding: Finding): MarkedPair {
  const { claim, statement } = finding;
  const changed = differingWords(finding);
  return {
    claim: segments(claim, changed.draft),
    statement: statement ? segments(statement, changed.source) : [],
  };
}

/** A sentence as one run without differences. */
export function unmarked(text: string): readonly Segment[] {
  return [{ text, changed: false }];
}

/** The words of a finding that the other side does not have, each side in order of place. */
export interface DifferingWords {
  readonly draft: readonly Span[];
  /** Empty where the finding names no words of the reference. */
  readonly source: readonly Span[];
}

/** Which words of a finding differ, by offsets of their documents; all that the rule points at where none is shared. */
export function differingWords({ draft, source }: Finding): DifferingWords {
  return source ? changedWords(draft, source) : { draft: [draft], source: [] };
}

function changedWords(draft: TextSpan, source: TextSpan): DifferingWords {
  const whole = { draft: [draft], source: [source] };
  const ours = pieces(draft);
  const theirs = pieces(source);
  const changes = diffArrays(ours.map(folded), theirs.map(folded), { maxEditLength: MOST_CHANGES });
  if (!changes) return whole;
  const found = { draft: changedSpans(ours, changes, 'added'), source: changedSpans(theirs, changes, 'removed') };
  return found.draft.length + found.source.length > 0 ? found : whole;
}

function pieces(words: TextSpan): TextSpan[] {
  return Array.from(words.text.matchAll(PIECE), ({ 0: text, index }) => {
    const start = words.start + index;
    return { start, end: start + text.length, text };
  });
}

/** How a piece is compared: in one case, and any run of spaces like another. */
function folded(piece: TextSpan): string {
  return piece.text.replace(SPACE, ' ').toLowerCase();
}

/** The spans of one side's pieces that the changes take away or put in; `elsewhere` is the mark of the other side. */
function changedSpans(
  own: readonly TextSpan[],
  changes: readonly ArrayChange<string>[],
  elsewhere: 'added' | 'removed',
): Span[] {
  let next = 0;
  return changes
    .filter((change) => !change[elsewhere])
    .flatMap((change) => {
      const run = own.slice(next, next + change.count);
      next += change.count;
      return change.added || change.removed ? spanOf(run) : [];
    });
}

/** The span from the first to the last piece that is not a space. */
function spanOf(run: readonly TextSpan[]): Span[] {
  const words = run.filter((piece) => piece.text.trim() !== '');
  const first = words[0];
  const last = words.at(-1);
  return first && last ? [{ start: first.start, end: last.end }] : [];
}

/** A sentence with some of its words marked, such as the figures that another follows from; marks may overlap. */
export function withMarks(sentence: TextSpan, marks: readonly Span[]): readonly Segment[] {
  return segments(sentence, merged(marks));
}

/** Spans in order of place, those that overlap as one. */
function merged(spans: readonly Span[]): readonly Span[] {
  const apart: Span[] = [];
  for (const span of [...spans].sort((one, other) => one.start - other.start)) {
    const last = apart.at(-1);
    if (!last || !overlaps(last, span)) apart.push(span);
    else apart.splice(-1, 1, { start: last.start, end: Math.max(last.end, span.end) });
  }
  return apart;
}

/** Cuts a sentence at the changed spans; a span that is not wholly inside the sentence is left out. */
function segments(sentence: TextSpan, changed: readonly Span[]): Segment[] {
  const inside = changed.filter((span) => contains(sentence, span));
  const cuts = inside.flatMap((span) => [span.start, span.end]);
  const bounds = [sentence.start, ...cuts, sentence.end];
  return bounds.slice(1).flatMap((end, index) => {
    const start = bounds[index] ?? end;
    const text = sentence.text.slice(start - sentence.start, end - sentence.start);
    return text === '' ? [] : [{ text, changed: index % 2 === 1 }];
  });
}
