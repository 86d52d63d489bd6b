import type { BlockContent, Paragraph, PhrasingContent, Root, Table, TableCell } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown, type Unsafe } from 'mdast-util-to-markdown';
import type { Segment } from './differences.js';

const SPACE = /\s+/g;
/** The only addresses a hover links to: documents. A `command:` or `javascript:` address would run something. */
const LINKABLE = /^(?:file|https?|untitled|vscode-[a-z-]+):/i;

/**
 * What GFM makes links of without brackets: addresses with `@`, `www.` and `http:`. The serialiser escapes them where it
 * expects a link; here they are escaped wherever they are shown.
 */
const BARE_ADDRESSES: readonly Unsafe[] = [
  { character: '@', ...inShownText() },
  { character: '.', before: '[Ww]', ...inShownText() },
  { character: ':', before: '[PpSs]', ...inShownText() },
];

/** Writes blocks as Markdown. All text is escaped, so a draft or reference cannot bring in markup of its own. */
export function markdown(blocks: readonly BlockContent[]): string {
  const root: Root = { type: 'root', children: [...blocks] };
  return toMarkdown(root, {
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
    unsafe: [...BARE_ADDRESSES],
    strong: '*',
    emphasis: '_',
  }).trimEnd();
}

/** A paragraph of the given parts. */
export function paragraph(...children: readonly PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children: [...children] };
}

/** Plain words; line ends and runs of spaces become one space. */
export function plain(text: string): PhrasingContent {
  return { type: 'text', value: text.replace(SPACE, ' ') };
}

/** Words in bold. */
export function bold(text: string): PhrasingContent {
  return { type: 'strong', children: [plain(text)] };
}

/** A block quote of one sentence, its changed runs in bold. */
export function quoted(segments: readonly Segment[]): BlockContent {
  return { type: 'blockquote', children: [paragraph(...marked(segments))] };
}

/** The words of a sentence, its changed runs in bold. */
export function marked(segments: readonly Segment[]): PhrasingContent[] {
  return segments.map((segment) => (segment.changed ? bold(segment.text) : plain(segment.text)));
}

/** A table of the given rows of cells; the first row is its head. */
export function table(rows: readonly (readonly (readonly PhrasingContent[])[])[]): Table {
  return { type: 'table', children: rows.map((cells) => ({ type: 'tableRow', children: cells.map(tableCell) })) };
}

function tableCell(content: readonly PhrasingContent[]): TableCell {
  return { type: 'tableCell', children: [...content] };
}

/** A link to a document; the bare label where the address is of a kind that must not be followed. */
export function link(label: string, url: string): PhrasingContent {
  return LINKABLE.test(url) ? { type: 'link', url, children: [plain(label)] } : plain(label);
}

/** A link that runs a command of the editor with one argument, for clients that trust the command. */
export function commandLink(label: string, command: string, argument: unknown): PhrasingContent {
  const url = `command:${command}?${encodeURIComponent(JSON.stringify([argument]))}`;
  return { type: 'link', url, children: [plain(label)] };
}

function inShownText(): Pick<Unsafe, 'inConstruct' | 'notInConstruct'> {
  return { inConstruct: 'phrasing', notInConstruct: ['destinationLiteral', 'destinationRaw'] };
}
