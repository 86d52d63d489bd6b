import type { Span } from '../../engine/model/span.js';
import { type Html, html } from './markup.js';
import type { ReportRow } from './rows.js';
import { WORDS } from './verdicts.js';

/** How many UTF-16 units of a draft one unit of the strip stands for. */
const UNIT = 5;
/** The longest piece of the strip in its units. Its style sheet has a class for every length up to this. */
const LONGEST = 200;
/** A strip of more units than this is shown in several rows. */
const MOST_IN_ONE_ROW = 1500;

/** The style of the strip's lengths: the policy of the page allows no styles of single elements. */
export const STRIP_LENGTHS = Array.from({ length: LONGEST }, (_, index) => `.w${index + 1}{--units:${index + 1}}`).join(
  '',
);

/**
 * A draft from its first to its last character: each claim a link to its row, as long as its text, with what stands between
 * claims as gaps.
 */
export function strip(rows: readonly ReportRow[], length: number): Html {
  const size = length > MOST_IN_ONE_ROW * UNIT ? 'long strip' : 'strip';
  return html`<div class="${size}">${piecesOf(rows, length)}</div>`;
}

function piecesOf(rows: readonly ReportRow[], length: number): readonly Html[] {
  let end = 0;
  const pieces = rows.flatMap((row) => {
    const before = gap({ start: end, end: row.span.start });
    end = row.span.end;
    return [...before, segment(row)];
  });
  return [...pieces, ...gap({ start: end, end: length })];
}

function segment({ id, verdict, text, span, range }: ReportRow): Html {
  const name = `Line ${range.start.line + 1}, ${WORDS[verdict].told.toLowerCase()}: ${text}`;
  const units = Math.max(1, Math.min(unitsOf(span), LONGEST));
  return html`<a class="segment ${verdict} w${units}" href="#${id}" title="${name}" aria-label="${name}"></a>`;
}

function gap(span: Span): readonly Html[] {
  const units = unitsOf(span);
  const pieces = Array.from({ length: Math.ceil(units / LONGEST) }, (_, index) => units - index * LONGEST);
  return pieces.map((left) => html`<span class="gap w${Math.min(left, LONGEST)}"></span>`);
}

function unitsOf({ start, end }: Span): number {
  return Math.max(0, Math.round((end - start) / UNIT));
}
