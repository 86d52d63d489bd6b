import type { Segment } from '../differences.js';
import type { L10n } from '../l10n.js';
import type { Range } from '../line-index.js';
import { type Html, html } from './markup.js';
import type { ReportRow, RowReason, RowStatement } from './rows.js';
import { wordsOf } from './verdicts.js';

/** Where a page is shown: in an editor, which can go to a sentence when it is asked to, or anywhere. */
export type Surface = 'editor' | 'page';

/** The claims of a draft beside the statements that they rest on. Its parts say what they are also where a narrow page has them stacked. */
export function claimTable(path: string, rows: readonly ReportRow[], surface: Surface, l10n: L10n): Html {
  const columns = [l10n.t('Claim'), l10n.t('Draft'), l10n.t('Reference'), l10n.t('Why')];
  return html`<table role="table">
<caption>${l10n.t('The claims of {0} beside the statements they rest on', path)}</caption>
<thead role="rowgroup"><tr role="row">${columns.map((name) => html`<th role="columnheader" scope="col">${name}</th>`)}</tr></thead>
<tbody role="rowgroup">
${rows.map((row) => tableRow(row, surface, l10n))}</tbody>
</table>`;
}

function tableRow({ id, verdict, range, words, statements, reasons }: ReportRow, surface: Surface, l10n: L10n): Html {
  const { sign, told } = wordsOf(verdict, l10n);
  const line = l10n.t('Line {0}', range.start.line + 1);
  return html`<tr role="row" id="${id}" data-verdict="${verdict}" tabindex="-1">
<th role="rowheader" scope="row"><span class="verdict ${verdict}"><span class="sign" aria-hidden="true">${sign}</span>${told}</span></th>
<td role="cell"><div class="passage"><p>${marked(words)}</p>${place(line, range, '', surface)}</div></td>
<td role="cell">${statements.map((statement) => passage(statement, surface, l10n))}</td>
<td role="cell">${reasons.map(why)}</td>
</tr>
`;
}

function passage({ uri, title, range, words }: RowStatement, surface: Surface, l10n: L10n): Html {
  const name = l10n.t('{0}, line {1}', title, range.start.line + 1);
  return html`<div class="passage"><p>${marked(words)}</p>${place(name, range, uri, surface)}</div>`;
}

/** Where a sentence stands: a button that the editor goes there for, or words. `uri` is empty for the draft. */
function place(name: string, { start, end }: Range, uri: string, surface: Surface): Html {
  if (surface === 'page') return html`<p class="place">${name}</p>`;
  const range = JSON.stringify({ start, end });
  return html`<p class="place"><button type="button" data-uri="${uri}" data-range="${range}">${name}</button></p>`;
}

/** The words of a finding are English whatever language the page speaks, so that a screen reader says them in an English voice. */
function why({ rule, text, detail }: RowReason): Html {
  if (!rule) return html`<p>${text}</p>`;
  return html`<div lang="en"><p>${text}</p>${detail ? html`<p>${detail}</p>` : ''}<p class="rule">${rule}</p></div>`;
}

function marked(words: readonly Segment[]): readonly Html[] {
  return words.map(({ text, changed }) => (changed ? html`<mark>${text}</mark>` : html`${text}`));
}
