import type { Span, TextSpan } from './span.js';

/** A markup that a document may be written in. */
export type Format =
  | 'asciidoc'
  | 'git-commit'
  | 'html'
  | 'latex'
  | 'markdown'
  | 'org'
  | 'plaintext'
  | 'restructuredtext'
  | 'typst';

/** What divides two blocks in the text of a prose. */
export const BLOCK_DIVIDER = '\n\n';

/** What a block of prose is in its document. */
export type BlockKind = 'paragraph' | 'heading' | 'list-item' | 'block-quote' | 'table-cell';

/** A run of prose that stands by itself: sentences never reach over its ends. Offsets are those of the prose. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /**
   * For a table cell, the headings of its row and column; else the headings above it, outermost first, and for an item of a
   * list the words that lead in to the list, if they end in a colon.
   */
  readonly context: readonly string[];
}

/**
 * A run of prose and the run of the document that it was read from.
 * When both have the same length they match unit by unit; otherwise (an entity, a folded line end) only as wholes.
 */
export interface ProsePiece {
  readonly prose: Span;
  readonly original: Span;
}

/**
 * A block of prose by itself: offsets of the prose count from the start of the block, those of the document from where the block
 * begins in it.
 */
export interface TextBlock {
  readonly kind: BlockKind;
  readonly context: readonly string[];
  readonly text: string;
  readonly pieces: readonly ProsePiece[];
  /** The run of the document that it was read from, markup included. */
  readonly source: string;
}

/** A comment in the draft that speaks to Source Check, such as `source-check: reference article.md`. */
export interface Directive extends TextSpan {
  readonly name: string;
  readonly argument: string;
}

/** A place where a document points to a source: a link, the mark of a note, a key such as `[@weber2024]`. */
export interface Citation extends Span {
  /** What it points to: the address of a link, `@weber2024`, or a label of the document itself as `[^1]`. */
  readonly target: string;
  /** The label that leads to it, where it stands in a note (`[^1]`) or defines an address (`[site]`). */
  readonly label?: string;
}

/** What a document says to programs. */
export interface Remarks {
  readonly directives: readonly Directive[];
  /** In order of place; absent where the reader of the format knows none. */
  readonly citations?: readonly Citation[];
  /** The YAML between the `---` lines at the top, at its place in the original. */
  readonly frontMatter?: TextSpan;
}

/**
 * A document without its markup. Blocks are divided by a blank line; in a block a folded line end reads as a space, a hard
 * line break as `\n`.
 */
export interface Prose extends Remarks {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** In the order of the prose, without overlaps. In the original a note may stand before the end of the block it hangs on. */
  readonly pieces: readonly ProsePiece[];
}
