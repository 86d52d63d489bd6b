import { type Document, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Format } from '../engine/index.js';
import { DIRECTIVE_MARK, directiveComment } from '../engine/model/comments.js';
import type { Directive, Prose } from '../engine/model/prose.js';
import { type Span, shifted, type TextSpan } from '../engine/model/span.js';
import { readProse } from '../engine/reading/index.js';
import type { DraftToRefer, Naming, NamingProblem, ReferenceName } from './naming.js';

const KEY = 'references';
const DIRECTIVE = 'reference';
const OPENING_FENCE = /^\uFEFF?---/;
const CLOSING_FENCE = /\n---[ \t]*(?:\r?\n|$)/;
const NO_NAMES: Naming = { names: [], problems: [] };

/** A name, what is wrong with one, or nothing where the writer has not written one yet. */
type Entry = ReferenceName | NamingProblem | undefined;

/** The references that a draft names itself: in its front matter (`references: [article.md]`) and in its comments. */
export function namesInDraft(draft: Pick<DraftToRefer, 'text' | 'format' | 'prose'>): Naming {
  const { frontMatter, directives } = proseWithNames(draft);
  const inFrontMatter = frontMatter ? namesInFrontMatter(frontMatter) : NO_NAMES;
  const inComments = sorted(
    directives.filter(({ name }) => name === DIRECTIVE).map((directive) => entryInComment(directive, draft.format)),
  );
  return {
    names: [...inFrontMatter.names, ...inComments.names],
    problems: [...inFrontMatter.problems, ...inComments.problems],
  };
}

/** Most drafts have no comments for Source Check: then their front matter is enough to read. */
function proseWithNames({ text, format, prose }: Parameters<typeof namesInDraft>[0]): Prose {
  if (text.includes(DIRECTIVE_MARK)) return prose?.() ?? readProse(text, format);
  const closing = OPENING_FENCE.test(text) ? CLOSING_FENCE.exec(text) : null;
  return readProse(closing ? text.slice(0, closing.index + closing[0].length) : '', format);
}

function entryInComment({ argument, start, end }: Directive, format: Format): Entry {
  const place = { namedBy: 'comment', span: { start, end } } as const;
  if (argument !== '') return { ...place, name: argument };
  return {
    ...place,
    message: `The comment names no file: write ${directiveComment(`${DIRECTIVE} article.md`, format)}`,
  };
}

function namesInFrontMatter({ text, start }: TextSpan): Naming {
  const document = parseDocument(text, { logLevel: 'silent' });
  const entries = document.errors.length > 0 ? [entryOfBrokenYaml(document, text)] : entriesOf(document);
  return sorted(entries.map((entry) => entry && { ...entry, ...(entry.span && { span: shifted(entry.span, start) }) }));
}

/** Front matter that cannot be parsed matters here only if it is to name references. */
function entryOfBrokenYaml({ errors: [error] }: Document.Parsed, yaml: string): Entry {
  if (!error || !yaml.includes(`${KEY}:`)) return undefined;
  const [reason = ''] = error.message.split(/ at line |\n/);
  const [start, end] = error.pos;
  return { message: `The front matter is not valid YAML: ${reason}`, namedBy: 'front-matter', span: { start, end } };
}

function entriesOf({ contents }: Document.Parsed): Entry[] {
  const value: unknown = isMap(contents) ? contents.get(KEY, true) : undefined;
  if (value === undefined) return [];
  return isSeq(value) ? value.items.map((item) => entryOf(item)) : [entryOf(value)];
}

function entryOf(node: unknown): Entry {
  const place = { namedBy: 'front-matter', ...placeOf(node) } as const;
  if (!isScalar(node)) return { ...place, message: unexpected('this') };
  if (node.value === null || node.value === '') return undefined;
  if (typeof node.value === 'string') return { ...place, name: node.value };
  return { ...place, message: unexpected(`“${String(node.value)}”`) };
}

function unexpected(what: string): string {
  return `“${KEY}” takes the path of a file or a list of paths, such as [article.md], not ${what}`;
}

function placeOf(node: unknown): { readonly span?: Span } {
  const range = node && typeof node === 'object' && 'range' in node ? node.range : undefined;
  if (!Array.isArray(range)) return {};
  return { span: { start: Number(range[0]), end: Number(range[1]) } };
}

function sorted(entries: readonly Entry[]): Naming {
  const known = entries.filter((entry) => entry !== undefined);
  return { names: known.filter((entry) => 'name' in entry), problems: known.filter((entry) => 'message' in entry) };
}
