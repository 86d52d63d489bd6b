import { endsClause } from '../complements.js';
import { type Content, contentSpan, trimmed } from '../contents.js';
import { cueOf, headlineCueOf, mayBeCue } from '../cues.js';
import { isHeadline } from '../names/runs.js';
import type { Passage } from '../passages.js';
import { phraseEndingAt } from '../phrases.js';
import { type Report, readReport } from '../reports.js';
import type { Saying } from '../sayings.js';

/** Sayings with a reporting verb outside quotation marks; `before` is the passage before. */
export function reportedByVerb(passage: Passage, before: Passage | undefined): Saying[] {
  const reports = reportsOf(passage);
  if (reports.length === 0) return loneClause(passage, before);
  const sayings = separated(passage.tokens, reports).flatMap((report) => sayingOf(passage, report));
  return sayings.length > 0 ? sayings : loneClause(passage, before);
}

function reportsOf({ tokens }: Passage): readonly Report[] {
  const reports: Report[] = [];
  if (!tokens.some(mayBeCue)) return reports;
  const cueIn = isHeadline(tokens) ? headlineCueOf : cueOf;
  tokens.forEach((token, index) => {
    const cue = cueIn(token);
    const report = cue && readReport(tokens, index, cue, reports.at(-1));
    if (report) reports.push(report);
  });
  return reports;
}

/** Ends a content where the next report with the same subject begins: "said …, adding …". */
function separated(tokens: Passage['tokens'], reports: readonly Report[]): readonly Report[] {
  let stop = Number.POSITIVE_INFINITY;
  return reports
    .toReversed()
    .map((report) => {
      const pieces = report.pieces.map((piece) => ended(tokens, piece, stop));
      stop = report.sharedFrom ?? stop;
      return { ...report, pieces };
    })
    .reverse();
}

function ended(tokens: Passage['tokens'], content: Content, stop: number): Content {
  if (stop <= content.from || content.to <= stop) return content;
  return trimmed(tokens, { ...content, to: stop }) ?? { ...content, to: stop };
}

function sayingOf({ tokens, paragraph }: Passage, { phrase, cue, pieces }: Report): Saying[] {
  const token = tokens[cue];
  if (!token) return [];
  return [
    {
      pieces: pieces.map((piece) => contentSpan(tokens, piece)),
      cue: { start: token.start, end: token.end },
      speaker: tokens.slice(phrase.from, phrase.to),
      direct: pieces.every((piece) => piece.isDirect),
      found: 'beside',
      paragraph,
    },
  ];
}

/** "X wrote." after a sentence that is one quotation. */
function loneClause(passage: Passage, before: Passage | undefined): Saying[] {
  const { tokens, paragraph } = passage;
  const quotation = before?.paragraph === paragraph ? before.tokens.at(-1)?.quotation : undefined;
  if (!quotation) return [];
  const index = tokens.findIndex((token) => cueOf(token) !== undefined);
  const token = tokens[index];
  const phrase = token && endsClause(tokens, index + 1) ? phraseEndingAt(tokens, index) : undefined;
  if (!token || phrase?.from !== 0) return [];
  const speaker = tokens.slice(phrase.from, phrase.to);
  const cue = { start: token.start, end: token.end };
  return [
    {
      pieces: [{ start: quotation.start, end: quotation.end }],
      cue,
      speaker,
      direct: true,
      found: 'beside',
      paragraph,
    },
  ];
}
