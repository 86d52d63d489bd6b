import { decodeString } from 'micromark-util-decode-string';
import type { InlineMarkup } from '../line-based/inline.js';

/** The inline markup of AsciiDoc (https://docs.asciidoctor.org/asciidoc/latest/text/). */
export const ASCIIDOC_MARKUP: InlineMarkup = {
  starts:
    /[\\"'`+*_#^~<{[&(]|--|[ \t]\+\r?\n|\r?\n[ \t]*\/\/|footnote|(?<![\p{L}\p{N}])(?:link|xref|mailto|https?|pass|image|icon|kbd|btn|menu|stem|latexmath|asciimath|anchor|bibitem):/u,
  rules: [
    { pattern: /\\[*_`#^~{<["'+&(h]/, means: (written) => written.slice(1) },
    { pattern: /\r?\n[ \t]*\/\/(?!\/)[^\r\n]*/, means: 'gap' },
    { pattern: /[ \t]\+(?=\r?\n)/, means: 'line-break' },
    { pattern: /"`/, means: () => '“' },
    { pattern: /`"/, means: () => '”' },
    { pattern: /'`/, means: () => '‘' },
    { pattern: /`'/, means: () => '’' },
    { pattern: /\+{3}[^+\r\n]{1,400}\+{3}|``[^`\r\n]{1,400}``|(?<![\w`])`[^`\r\n]{1,400}`(?!\w)/, means: 'gap' },
    { pattern: /footnote(?:ref)?:[\w-]{0,60}\[((?:[^\]\\]|\\[^\r\n]){1,2000})\]/, means: 'note' },
    { pattern: /footnote:[\w-]{1,60}\[\]/, means: 'mark' },
    { pattern: /(?:link|xref|mailto):[^\s[\]]{0,1000}\[([^\]^,]{1,1000})(?:[\^,][^\]]{0,200})?\]/, means: 'words' },
    { pattern: /https?:\/\/[^\s<>[\]]{1,1000}\[([^\]^,]{1,1000})(?:[\^,][^\]]{0,200})?\]/, means: 'words' },
    { pattern: /(?:link|xref|mailto):[^\s[\]]{0,1000}\[\]/, means: 'gap' },
    { pattern: /https?:\/\/[^\s<>[\]"]{0,1000}[^\s<>[\]".,;:!?)'’”](?:\[\])?/, means: 'gap' },
    { pattern: /pass:[a-z,]{0,20}\[([^\]]{0,1000})\]/, means: 'words' },
    {
      pattern: /(?:image|icon|kbd|btn|menu|stem|latexmath|asciimath|anchor|bibitem):[^\s[\]]{0,400}\[[^\]]{0,1000}\]/,
      means: 'gap',
    },
    { pattern: /<<[^<>,\r\n]{1,200},([^<>]{1,400})>>/, means: 'words' },
    { pattern: /<<[^<>\r\n]{1,200}>>/, means: 'gap' },
    { pattern: /\[\[[^[\]\r\n]{1,200}\]\]/, means: 'mark' },
    { pattern: /\[[.#%][\w .#%-]{1,80}\](?=[#*_`])/, means: 'mark' },
    { pattern: /\(\(\([^()]{1,200}\)\)\)/, means: 'mark' },
    { pattern: /\(\(([^()]{1,200})\)\)/, means: 'words' },
    { pattern: /\{[\w-]{1,60}\}/, means: 'gap' },
    { pattern: /\^([^\s^]{1,40})\^/, means: 'words' },
    { pattern: /~([^\s~]{1,40})~/, means: 'words' },
    { pattern: /\*\*|__|##/, means: 'mark' },
    { pattern: /(?<![\p{L}\p{N}])[*_#](?=[^\s*_#])|(?<=\S)[*_#](?![\p{L}\p{N}])/u, means: 'mark' },
    { pattern: /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z\d]{1,31});/i, means: decodeString },
    { pattern: /(?<=\s)--(?=\s)/, means: () => '—' },
  ],
};

/** Lines that delimit blocks, by what their content is (https://docs.asciidoctor.org/asciidoc/latest/blocks/delimited/). */
export const DELIMITERS: readonly { readonly line: RegExp; readonly holds: 'prose' | 'quote' | 'left-out' }[] = [
  { line: /^(?:-{4,}|\.{4,}|\+{4,}|\/{4,}|`{3,}[\w,-]*)[ \t]*$/, holds: 'left-out' },
  { line: /^_{4,}[ \t]*$/, holds: 'quote' },
  { line: /^(?:={4,}|\*{4,}|--)[ \t]*$/, holds: 'prose' },
];

/** Styles of a block that is no prose, whatever delimits it. */
export const LEFT_OUT_STYLE =
  /^\[(?:source|listing|literal|stem|latexmath|asciimath|pass|comment|graphviz|plantuml|ditaa|mermaid)\b/;

/** Styles of a block that quotes. */
export const QUOTING_STYLE = /^\[(?:quote|verse)\b/;
