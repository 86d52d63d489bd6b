import type { Claim } from '../../engine/model/claim.js';
import type { DraftReport } from '../report.js';
import { counted } from '../wording.js';
import { type Html, html } from './markup.js';
import { rowsOf } from './rows.js';
import { strip } from './strip.js';
import { claimTable, type Surface } from './table.js';
import { countOf, verdictsToSum, WORDS } from './verdicts.js';

/** What a report says of some checked drafts, in their order: the sums of all where they are several, then each draft. */
export function reportContent(drafts: readonly DraftReport[], surface: Surface): Html {
  const all = drafts.flatMap(({ claims }) => claims);
  const sums = drafts.length > 1 ? html`<p>${counted(drafts.length, 'draft')}, together:</p>${totals(all)}` : html``;
  return html`${sums}${drafts.map((draft, index) => section(draft, index + 1, surface))}`;
}

function section(draft: DraftReport, number: number, surface: Surface): Html {
  const { path, claims } = draft;
  return html`<section aria-labelledby="draft-${number}">
<h2 id="draft-${number}">${path}</h2>
${claims.length > 0 ? html`${totals(claims)}${referencesOf(draft)}${claimsOf(draft, number, surface)}` : emptyNote(draft)}
</section>
`;
}

function claimsOf(draft: DraftReport, number: number, surface: Surface): Html {
  const rows = rowsOf(draft, number);
  return html`<nav aria-label="The claims of ${draft.path} in order">${strip(rows, draft.text.length)}</nav>
${claimTable(draft.path, rows, surface)}`;
}

function emptyNote(draft: DraftReport): Html {
  if (draft.references.length === 0) return html`<p>This draft was not checked: it has no reference.</p>`;
  return html`<p>There is nothing to check in this draft: no figure, name or quotation that a reference could have.</p>${referencesOf(draft)}`;
}

function totals(claims: readonly Claim[]): Html {
  const items = verdictsToSum(claims).map((verdict) => {
    const { sign, summed } = WORDS[verdict];
    const count = countOf(claims, verdict);
    return html`<li class="verdict ${verdict}"><span class="sign" aria-hidden="true">${sign}</span><b>${count}</b> ${summed}</li>`;
  });
  return html`<ul class="totals" aria-label="Claims by verdict">${items}</ul>`;
}

/** The references of a draft, and how many of its claims rest on each. */
function referencesOf({ references, claims }: DraftReport): Html {
  const items = references.map(({ uri, path }) => {
    const resting = claims.filter(({ statement }) => statement?.uri === uri).length;
    return html`<li>${path} <span class="quiet">(${counted(resting, 'claim')})</span></li>`;
  });
  return html`<h3>${references.length === 1 ? 'Reference' : 'References'}</h3><ul class="references">${items}</ul>`;
}
