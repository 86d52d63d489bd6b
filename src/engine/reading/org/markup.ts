import type { InlineMarkup } from '../line-based/inline.js';

/** What stands before a mark of emphasis that opens, and behind one that closes (Org manual, 12.3 Emphasis and monospace). */
const BEFORE = /(?<=^|[\s\-—({'"“‘])/.source;
const BEHIND = /(?=$|[\s\-—.,:!?;'")}\]”’[\\])/.source;

/** The inline markup of Org (https://orgmode.org/manual/Markup-for-Rich-Contents.html). */
export const ORG_MARKUP: InlineMarkup = {
  starts: /[[\]*/_+=~$@{\\<]|--|https?:/,
  rules: [
    { pattern: /\[fn:[\w-]{0,40}:((?:[^[\]]|\[\[[^[\]]{1,400}\](?:\[[^[\]]{1,400}\])?\]){1,2000})\]/, means: 'note' },
    { pattern: /\[(?:fn:[\w-]{1,40}|cite[^:[\]]{0,20}:[^[\]]{1,400})\]/, means: 'mark' },
    { pattern: /\[\[[^[\]]{1,1000}\]\[/, means: 'mark' },
    { pattern: /\[\[[^[\]]{1,1000}\]\]/, means: 'gap' },
    { pattern: /\]\]/, means: 'mark' },
    { pattern: new RegExp(`${BEFORE}(=|~)(?!\\s)[^=~\\r\\n]{1,400}(?<!\\s)\\1${BEHIND}`), means: 'gap' },
    { pattern: new RegExp(`${BEFORE}\\+(?!\\s)[^+\\r\\n]{1,400}(?<!\\s)\\+${BEHIND}`), means: 'gap' },
    { pattern: new RegExp(`${BEFORE}[*/_]{1,3}(?=\\S)`), means: 'mark' },
    { pattern: new RegExp(`(?<=\\S)[*/_]{1,3}${BEHIND}`), means: 'mark' },
    { pattern: /\$(?![\s.,;])[^$\r\n]{0,300}?(?<![\s.,;])\$(?=$|[\s\-.,:!?;'")])/, means: 'gap' },
    { pattern: /\\\((?:[^\\\r\n]|\\[^)\r\n]){0,300}\\\)/, means: 'gap' },
    { pattern: /\\\\[ \t]*(?=[\r\n])/, means: 'line-break' },
    { pattern: /\{\{\{[^{}\r\n]{1,300}\}\}\}|@@[^@\r\n]{1,300}@@/, means: 'gap' },
    { pattern: /<<<?[^<>\r\n]{1,100}>>>?/, means: 'gap' },
    { pattern: /<?https?:\/\/[^\s<>[\]"]{0,1000}[^\s<>[\]".,;:!?)'’”]>?/, means: 'gap' },
    { pattern: /---/, means: () => '—' },
    { pattern: /--/, means: () => '–' },
  ],
};

/** Blocks between `#+BEGIN_…` and `#+END_…` whose content is prose; sorted. The content of all others is left out. */
export const PROSE_BLOCKS: ReadonlySet<string> = new Set([
  'abstract',
  'center',
  'note',
  'quote',
  'tip',
  'verse',
  'warning',
]);

/** Those of them that quote. */
export const QUOTING_BLOCKS: ReadonlySet<string> = new Set(['quote', 'verse']);
