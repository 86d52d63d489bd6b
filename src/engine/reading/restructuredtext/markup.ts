import type { InlineMarkup } from '../line-based/inline.js';

/** Roles whose text is no prose; the text of any other role is. */
const LEFT_OUT_ROLE =
  /:(?:code|command|cmake[\w-]*|envvar|file|kbd|math|option|py[\w:]*|raw|samp|c:[\w:]*|cpp:[\w:]*|js:[\w:]*):/;

/** The inline markup of reStructuredText (https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#inline-markup). */
export const RST_MARKUP: InlineMarkup = {
  starts: /[\\`*|[_]|[ \t]\[|:[a-z][\w:+.-]{0,40}:`|https?:/u,
  rules: [
    { pattern: /\\(?:[ \t]|\r?\n[ \t]*)/u, means: 'mark' },
    { pattern: /\\[^\s\p{L}\p{N}]/u, means: (written) => written.slice(1) },
    { pattern: /``(?:[^`]|`(?!`)){1,1000}``/u, means: 'gap' },
    { pattern: new RegExp(`${LEFT_OUT_ROLE.source}\`[^\`]{1,1000}\``, 'u'), means: 'gap' },
    { pattern: /:[a-z][\w:+.-]{0,40}:`([^`<]{1,1000}?)\s*<[^<>`]{1,1000}>`/u, means: 'words' },
    { pattern: /:[a-z][\w:+.-]{0,40}:`[~!]?([^`]{1,1000})`/u, means: 'words' },
    { pattern: /`([^`<]{1,1000}?)\s*<[^<>`]{1,1000}>`__?/u, means: 'words' },
    { pattern: /`<[^<>`]{1,1000}>`__?/u, means: 'gap' },
    { pattern: /_?`([^`]{1,1000})`(?::[a-z][\w:+.-]{0,40}:|__?)?/u, means: 'words' },
    { pattern: /[ \t]?\[(?:\d{1,4}|#[\w-]{0,60}|\*|[A-Za-z][\w.-]{0,60})\]_(?!\w)/u, means: 'mark' },
    { pattern: /\|[^\s|](?:[^|\r\n]{0,200}[^\s|])?\|_{0,2}/u, means: 'gap' },
    { pattern: /\*{1,2}(?=[^\s*])|(?<=[^\s*])\*{1,2}/u, means: 'mark' },
    { pattern: /(?<=[\p{L}\p{N}])__?(?![\p{L}\p{N}_])/u, means: 'mark' },
    { pattern: /https?:\/\/[^\s<>"`]{0,1000}[^\s<>"`.,;:!?)'’”\]]/u, means: 'gap' },
  ],
};

/** What a directive has: words behind its name, a title there, or neither; in each, its body is prose. */
export type DirectiveContent = 'words' | 'title' | 'body' | 'quotation';

/** The directives of docutils and Sphinx whose body is prose; sorted. All others are left out with their body. */
export const PROSE_DIRECTIVES: ReadonlyMap<string, DirectiveContent> = new Map<string, DirectiveContent>([
  ['admonition', 'title'],
  ['attention', 'words'],
  ['caution', 'words'],
  ['centered', 'words'],
  ['class', 'body'],
  ['compound', 'body'],
  ['container', 'body'],
  ['danger', 'words'],
  ['deprecated', 'body'],
  ['epigraph', 'quotation'],
  ['error', 'words'],
  ['figure', 'body'],
  ['footer', 'words'],
  ['header', 'words'],
  ['highlights', 'quotation'],
  ['hint', 'words'],
  ['important', 'words'],
  ['list-table', 'title'],
  ['note', 'words'],
  ['only', 'body'],
  ['parsed-literal', 'body'],
  ['pull-quote', 'quotation'],
  ['rubric', 'title'],
  ['seealso', 'words'],
  ['sidebar', 'title'],
  ['table', 'title'],
  ['tip', 'words'],
  ['topic', 'title'],
  ['versionadded', 'body'],
  ['versionchanged', 'body'],
  ['warning', 'words'],
]);
