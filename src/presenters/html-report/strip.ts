import type { Span } from '../../engine/model/span.js';
import type { L10n } from '../l10n.js';
import { type Html, html } from './markup.js';
import type { ReportRow } from './rows.js';
import { wordsOf } from './verdicts.js';

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
export function strip(rows: readonly ReportRow[], length: number, l10n: L10n): Html {
  const size = length > MOST_IN_ONE_ROW * UNIT ? 'long strip' : 'strip';
  return html`<div class="${size}">${piecesOf(rows, length, l10n)}</div>`;
}

function piecesOf(rows: readonly ReportRow[], length: number, l10n: L10n): readonly Html[] {
  let end = 0;
  const pieces = rows.flatMap((row) => {
    const before = gap({ start: end, end: row.span.start });
    end = row.span.end;
    return [...before, segment(row, l10n)];
  });
  return [...pieces, ...gap({ start: end, end: length })];
}

function segment({ id, verdict, text, span, range }: ReportRow, l10n: L10n): Html {
  const { told } = wordsOf(verdict, l10n);
  const name = l10n.t('Line {0}, {1}: {2}', range.start.line + 1, withSmallInitial(told), text);
  const units = Math.max(1, Math.min(unitsOf(span), LONGEST));
  return html`<a class="segment ${verdict} w${units}" href="#${id}" title="${name}" aria-label="${name}"></a>`;
}

/** Nouns behind the first word keep their capitals. */
function withSmallInitial(words: string): string {
  return words.slice(0, 1).toLowerCase() + words.slice(1);
}

function gap(span: Span): readonly Html[] {
  const units = unitsOf(span);
  const pieces = Array.from({ length: Math.ceil(units / LONGEST) }, (_, index) => units - index * LONGEST);
  return pieces.map((left) => html`<span class="gap w${Math.min(left, LONGEST)}"></span>`);
}

function unitsOf({ start, end }: Span): number {
  return Math.max(0, Math.round((end - start) / UNIT));
}
