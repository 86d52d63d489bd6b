import fc from 'fast-check';
import type { Format } from '../../src/engine/index.js';
import { ARTICLES, sentencesOf } from './articles.js';

/** A writer's edit: so much is taken out at a place, and something is put in there. */
export interface Edit {
  /** Where it begins, as a share of the draft. */
  readonly at: number;
  /** How many code units are taken out. */
  readonly removed: number;
  readonly inserted: string;
}

/** What changes a check most when it comes and goes: names and titles, dates, comments, marks, borders of blocks. */
const SCRAPS: readonly string[] = [
  'x',
  '.',
  ' ',
  '7',
  '”',
  '“',
  '"',
  "'",
  '*',
  '`',
  '|',
  ':',
  '\n',
  '\n\n',
  '\r\n\r\n',
  '```\n',
  '\n\n```\n\n',
  '~~~~\n',
  '\n<!--',
  '-->',
  '\n\n<script>\n\n',
  '\n\n<div>\n',
  '</div>',
  '    ',
  '\n\n    indented\n\n',
  '> ',
  '- ',
  '\n- ',
  '\n   - deeper\n\n     still\n\n',
  '1. ',
  '# ',
  '\n\n## Quay and crew\n\n',
  '\n===\n',
  '\n---\n',
  '| Year | Cranes |\n| --- | --- |\n| 2031 | 23 |\n',
  '\n\n| Boats |\n|---|\n| 42 |\n\n',
  '[^note]',
  '\n\n[^note]: It has 14 crowns.\n\n',
  '[Mette][m]',
  '\n\n[m]: https://example.org\n\n',
  '\n\n[23]: <u> "t"\n\n',
  '[23]',
  '---\ndate: 2031-04-02\n---\n\n',
  'date: 2019-01-07\n',
  '<!-- source-check: ignore -->\n\n',
  '<!-- source-check: ignore-start -->',
  '<!-- source-check: ignore-end -->',
  '<!-- source-check: ignore-file figure-differs -->\n',
  '\\',
  '$',
  '{',
  '\\begin{table}',
  '<p>',
  '<!--',
  '% source-check: ignore\n',
  '.. note::\n\n   ',
  '#+begin_src\n',
  '----\n',
  'Mette Arnholt',
  'Captain ',
  'President Staal said: ',
  ' said he. ',
  ' She said that ',
  ', said Joren Staal, ',
  'Adams said on Tuesday. ',
  'It was 300. ',
  'It has 23 cranes.',
];

const sentences = ARTICLES.flatMap(sentencesOf);

const inserted = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  { weight: 8, arbitrary: fc.constantFrom(...SCRAPS) },
  { weight: 2, arbitrary: fc.constantFrom(...sentences) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }) },
);

/** Edits of a draft; many put in a little, some take out a lot. */
export const edits: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(4), fc.nat(200)),
  inserted,
});

/** The markups that a draft may be written in. */
export const formats = fc.constantFrom<Format>(
  'asciidoc',
  'git-commit',
  'html',
  'latex',
  'markdown',
  'org',
  'plaintext',
  'restructuredtext',
  'typst',
);

/** A draft after an edit. */
export function edited(text: string, { at, removed, inserted: words }: Edit): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + words + text.slice(start + removed);
}
