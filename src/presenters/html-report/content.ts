import type { Claim } from '../../engine/model/claim.js';
import { ENGLISH, type L10n } from '../l10n.js';
import type { DraftReport } from '../report.js';
import { type Html, html } from './markup.js';
import { rowsOf } from './rows.js';
import { strip } from './strip.js';
import { claimTable, type Surface } from './table.js';
import { countOf, verdictsToSum, wordsOf } from './verdicts.js';

/** Where a report is shown, and in what language it speaks. */
interface Showing {
  readonly surface: Surface;
  readonly l10n: L10n;
}

/** What a report says of some checked drafts, in their order: the sums of all where they are several, then each draft. */
export function reportContent(drafts: readonly DraftReport[], surface: Surface, l10n: L10n = ENGLISH): Html {
  const all = drafts.flatMap(({ claims }) => claims);
  const sums =
    drafts.length > 1 ? html`<p>${l10n.t('{0} drafts, together:', drafts.length)}</p>${totals(all, l10n)}` : html``;
  return html`${sums}${drafts.map((draft, index) => section(draft, index + 1, { surface, l10n }))}`;
}

function section(draft: DraftReport, number: number, showing: Showing): Html {
  const { l10n } = showing;
  const { path, claims } = draft;
  return html`<section aria-labelledby="draft-${number}">
<h2 id="draft-${number}">${path}</h2>
${claims.length > 0 ? html`${totals(claims, l10n)}${referencesOf(draft, l10n)}${claimsOf(draft, number, showing)}` : emptyNote(draft, l10n)}
</section>
`;
}

function claimsOf(draft: DraftReport, number: number, { surface, l10n }: Showing): Html {
  const rows = rowsOf(draft, number, l10n);
  const name = l10n.t('The claims of {0} in order', draft.path);
  return html`<nav aria-label="${name}">${strip(rows, draft.text.length, l10n)}</nav>
${claimTable(draft.path, rows, surface, l10n)}`;
}

function emptyNote(draft: DraftReport, l10n: L10n): Html {
  if (draft.references.length === 0) return html`<p>${l10n.t('This draft was not checked: it has no reference.')}</p>`;
  const note = l10n.t('There is nothing to check in this draft: it has no figure, name or quotation.');
  return html`<p>${note}</p>${referencesOf(draft, l10n)}`;
}

function totals(claims: readonly Claim[], l10n: L10n): Html {
  const items = verdictsToSum(claims).map((verdict) => {
    const { sign, summed } = wordsOf(verdict, l10n);
    const count = countOf(claims, verdict);
    return html`<li class="verdict ${verdict}"><span class="sign" aria-hidden="true">${sign}</span><b>${count}</b> ${summed}</li>`;
  });
  return html`<ul class="totals" aria-label="${l10n.t('Claims by verdict')}">${items}</ul>`;
}

/** The references of a draft, and how many of its claims rest on each. */
function referencesOf({ references, claims }: DraftReport, l10n: L10n): Html {
  const items = references.map(({ uri, path }) => {
    const resting = claims.filter(({ statement }) => statement?.uri === uri).length;
    return html`<li>${path} <span class="quiet">(${resting === 1 ? l10n.t('1 claim') : l10n.t('{0} claims', resting)})</span></li>`;
  });
  const heading = references.length === 1 ? l10n.t('Reference') : l10n.t('References');
  return html`<h3>${heading}</h3><ul class="references">${items}</ul>`;
}
