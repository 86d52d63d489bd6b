import { ENGLISH, type L10n } from '../l10n.js';
import { type Html, html, trusted } from './markup.js';
import { SCRIPT } from './script.js';
import { STYLE } from './style.js';
import { VERDICTS, wordsOf } from './verdicts.js';

/** A page around what a report says. */
export interface ReportPage {
  readonly title: string;
  /** What `reportContent` gave; left out where the editor sends it. */
  readonly content?: Html;
  /** Lets the page's own style and script in and nothing else; letters and digits that no draft can foretell. */
  readonly nonce: string;
  /** The address of the draft, for a page inside an editor: what is clicked is told to the editor, and the state is kept. */
  readonly editedDraft?: string;
  /** How the page speaks, and the tag of that language, such as `de`; English where it is left out. */
  readonly speech?: Speech;
}

/** A language that a page speaks. */
export interface Speech {
  readonly language: string;
  readonly l10n: L10n;
}

const IN_ENGLISH: Speech = { language: 'en', l10n: ENGLISH };

/**
 * A whole page that needs nothing beside itself: style and script stand in it, and its policy allows no other, no connection,
 * no picture, no form and no frame.
 */
export function reportPage({
  title,
  content = html``,
  nonce,
  editedDraft,
  speech: { language, l10n } = IN_ENGLISH,
}: ReportPage): string {
  return html`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(nonce)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style nonce="${nonce}">${trusted(STYLE)}</style>
</head>
${bodyTag(editedDraft)}
<a class="skip" href="#report">${l10n.t('Skip to the report')}</a>
<header><h1>${title}</h1></header>
${filter(l10n)}
<main id="report" tabindex="-1">${content}</main>
<script type="module" nonce="${nonce}">${trusted(SCRIPT)}</script>
</body>
</html>`.markup;
}

function bodyTag(editedDraft: string | undefined): Html {
  return editedDraft === undefined ? html`<body>` : html`<body class="in-editor" data-draft="${editedDraft}">`;
}

function policy(nonce: string): string {
  const own = `'nonce-${nonce}'`;
  return `default-src 'none'; style-src ${own}; script-src ${own}; base-uri 'none'; form-action 'none'`;
}

/** Shown by the script alone, since it does nothing without one. */
function filter(l10n: L10n): Html {
  const choices = VERDICTS.map((verdict) => {
    const { told } = wordsOf(verdict, l10n);
    return html`<label><input type="checkbox" name="verdict" value="${verdict}" checked> ${told}</label>`;
  });
  return html`<search><form id="filter" hidden>
<fieldset><legend>${l10n.t('Show claims')}</legend>${choices}</fieldset>
<label>${l10n.t('with the words')} <input type="search" name="words" autocomplete="off" spellcheck="false"></label>
<p id="shown" role="status" data-one="${l10n.t('Showing {0} of 1 claim')}" data-several="${l10n.t('Showing {0} of {1} claims')}"></p>
</form></search>`;
}
