import { STRIP_LENGTHS } from './strip.js';

/**
 * How a report looks. Colours stand for verdicts in bars and borders only, beside a sign, a height and words; text keeps the
 * colour of text, so that it is readable in every theme. Paper is light, whatever the screen is.
 */
export const STYLE = `
:root {
  --ground: #ffffff; --ink: #1f2328; --quiet: #57606a; --line: #d0d7de; --raised: #f6f8fa; --field: #8c959f;
  --focus: #0969da; --mark: #fff1c2; --gap: #d8dee4;
  --differs: #bc4c00; --not-found: #0969da; --supported: #1a7f37; --unchecked: #6e7781;
  color-scheme: light;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ground: #1f1f1f; --ink: #d4d4d4; --quiet: #a6a6a6; --line: #3c3c3c; --raised: #282828; --field: #8a8a8a;
    --focus: #4daafc; --mark: #5c4813; --gap: #3c3c3c;
    --differs: #e2a03f; --not-found: #4daafc; --supported: #4ec27a; --unchecked: #8a8a8a;
    color-scheme: dark;
  }
}
.in-editor {
  --ground: var(--vscode-editor-background); --ink: var(--vscode-editor-foreground);
  --quiet: var(--vscode-descriptionForeground, var(--ink)); --raised: var(--vscode-editor-background);
  --line: var(--vscode-contrastBorder, var(--vscode-panel-border)); --field: var(--vscode-descriptionForeground, var(--ink));
  --focus: var(--vscode-focusBorder); --mark: var(--vscode-editor-findMatchHighlightBackground, transparent);
  --gap: var(--vscode-contrastBorder, var(--vscode-panel-border));
  --differs: var(--vscode-editorWarning-foreground); --not-found: var(--vscode-editorInfo-foreground);
  --supported: var(--vscode-testing-iconPassed); --unchecked: var(--vscode-descriptionForeground, var(--ink));
}
* { box-sizing: border-box; }
body {
  max-width: 84rem; margin: 0 auto; padding: 1.5rem; background: var(--ground); color: var(--ink);
  font: 1rem/1.5 var(--vscode-font-family, system-ui, sans-serif);
}
.in-editor { font-size: var(--vscode-font-size, 13px); }
h1, h2, h3 { line-height: 1.25; font-weight: 600; }
h1 { margin: 0 0 1rem; font-size: 1.6em; }
h2 { margin: 1.5rem 0 .5rem; font-size: 1.25em; overflow-wrap: anywhere; }
.in-editor h2 { position: absolute; left: -100rem; }
h3 { display: inline; margin: 0; font-size: 1em; }
h3::after { content: ':'; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
main:focus { outline: none; }
.skip { position: absolute; left: -100rem; padding: .5rem 1rem; background: var(--ground); color: var(--ink); }
.skip:focus { left: 1rem; top: .5rem; z-index: 2; }
.quiet, .place, .rule { color: var(--quiet); }

.totals { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: .5rem 0; padding: 0; list-style: none; }
.totals b { font-size: 1.25em; }
.references { display: inline-flex; flex-wrap: wrap; gap: 0 1rem; margin: 0 0 0 .5rem; padding: 0; list-style: none; }
.totals .verdict { white-space: nowrap; }
.sign {
  display: inline-block; width: 1.4em; margin-right: .4em; border: 2px solid var(--ink); border-radius: .3em;
  text-align: center; line-height: 1.15; font-weight: 700;
}
.differs .sign { border-color: var(--differs); }
.not-found .sign { border-color: var(--not-found); border-style: dashed; }
.supported .sign { border-color: var(--supported); }
.checked .sign { border-color: var(--supported); border-style: double; }
.unchecked .sign { border-color: var(--unchecked); border-style: dotted; }

.strip {
  display: flex; align-items: flex-end; gap: 1px; margin: 1rem 0; padding: 4px 0; border-bottom: 1px solid var(--line);
}
.strip > * { flex: var(--units) 1 0; min-width: 2px; height: 2.25rem; }
.strip .segment { min-width: 5px; }
.long { flex-wrap: wrap; row-gap: .4rem; }
.long > * { flex: 0 0 calc(var(--units) * 1.5px); height: 1.5rem; }
.strip .gap { height: 1px; background: var(--gap); }
.segment { display: flex; align-items: flex-end; border-radius: 2px; }
.segment::before { content: ''; flex: 1; border-radius: 2px; }
.segment:hover { background: var(--line); }
.segment.differs::before { height: 100%; background: var(--differs); }
.segment.not-found::before {
  height: 72%; border: 1px solid var(--not-found);
  background: repeating-linear-gradient(135deg, var(--not-found) 0 3px, transparent 3px 6px);
}
.segment.supported::before { height: 42%; background: var(--supported); }
.segment.checked::before { height: 42%; border: 2px solid var(--supported); }
.segment.unchecked::before { height: 18%; border: 1px dotted var(--unchecked); }
.segment.faded { opacity: .3; }
${STRIP_LENGTHS}

#filter {
  display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1.5rem; padding: .5rem 0;
  border-block: 1px solid var(--line); background: var(--ground);
}
#filter[hidden], label[hidden], tr[hidden] { display: none; }
search { position: sticky; top: 0; z-index: 1; display: block; }
fieldset { display: flex; flex-wrap: wrap; gap: .25rem 1rem; margin: 0; padding: 0; border: 0; }
legend { float: left; margin-right: .75rem; padding: 0; font-weight: 600; }
label { display: inline-flex; align-items: center; gap: .35rem; }
input[type=checkbox] { width: 1.1em; height: 1.1em; margin: 0; accent-color: var(--focus); }
input[type=search] {
  min-width: 12rem; padding: .25rem .5rem; border: 1px solid var(--field); border-radius: 3px;
  background: var(--ground); color: var(--ink); font: inherit;
}
#shown { margin: 0; color: var(--quiet); }

table { width: 100%; table-layout: fixed; border-collapse: collapse; }
caption { padding: .5rem 0; color: var(--quiet); text-align: left; }
th, td { padding: .6rem .75rem .6rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th { font-weight: 600; }
th:first-child { width: 11.5em; padding-left: .5rem; }
th:last-child { width: 24%; }
td { overflow-wrap: anywhere; }
td p { margin: 0; }
td > * + * { margin-top: .35rem; }
.passage + .passage { margin-top: .75rem; }
tbody tr:focus { outline: 2px solid var(--focus); outline-offset: -2px; }
tbody tr { scroll-margin-top: 5rem; }
mark { padding: 0 .1em; border-radius: 2px; background: var(--mark); color: inherit; font-weight: 700; text-decoration: underline; }
.place, .rule { font-size: .9em; }
.rule { font-family: var(--vscode-editor-font-family, ui-monospace, monospace); }
.place button {
  padding: 0; border: 0; background: none; color: var(--vscode-textLink-foreground, LinkText); font: inherit; text-align: left;
  text-decoration: underline; cursor: pointer;
}
.in-editor .passage { cursor: pointer; }

@media screen and (max-width: 46rem) {
  body { padding: 1rem; }
  h1 { margin-bottom: .5rem; }
  search { position: static; }
  table, tbody, tr, th, td { display: block; }
  caption { display: block; }
  thead { position: absolute; left: -100rem; }
  tbody tr { padding: .75rem .5rem; border-bottom: 1px solid var(--line); scroll-margin-top: 1rem; }
  tbody th, tbody td { width: auto; padding: 0; border: 0; }
  tbody th:first-child { width: auto; padding: 0; }
  tbody td { margin-top: .5rem; }
  tbody td:empty { display: none; }
  tbody td:nth-child(3) { padding-left: .75rem; border-left: 3px solid var(--line); }
}
@media (forced-colors: active) {
  mark { background: Mark; color: MarkText; }
  .segment { border: 1px solid LinkText; }
  .segment::before { forced-color-adjust: none; }
  .segment.differs::before, .segment.supported::before { background: CanvasText; }
  .segment.not-found::before { border-color: CanvasText; background: repeating-linear-gradient(135deg, CanvasText 0 3px, Canvas 3px 6px); }
  .segment.unchecked::before { border-color: CanvasText; background: Canvas; }
  .strip .gap { border-bottom: 1px solid GrayText; }
}
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; }
  search, .skip { display: none; }
  tr[hidden] { display: table-row; }
  tr { break-inside: avoid; }
  thead { display: table-header-group; }
  h2, caption { break-after: avoid; }
  .segment.faded { opacity: 1; }
  .strip, .sign, mark { print-color-adjust: exact; }
}
`;
