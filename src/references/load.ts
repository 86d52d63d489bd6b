import { createLibrary, type Format } from '../engine/index.js';
import type { Library } from '../engine/matching/library.js';
import { fileName, normalAddress } from './addresses.js';
import type { Conversion, Convert, ConvertedText } from './converters/conversion.js';
import type { FileContent, FileSource } from './file-source.js';
import { convertedFormatOf, formatOfFile, formatOfLanguage } from './formats/index.js';
import { type DocumentProblem, problemMessage } from './problems.js';

/** A reference whose text is at hand. */
export interface LoadedReference {
  readonly uri: string;
  /** Its file name. */
  readonly title: string;
  readonly text: string;
  readonly format: Format;
  /** What else is known of a text that was read out of a file which is no text itself; offsets are those of that text. */
  readonly converted?: Pick<ConvertedText, 'pages' | 'isRough'>;
}

/** A reference that cannot be used; the message names its file. */
export interface ReferenceProblem {
  readonly uri: string;
  readonly problem: DocumentProblem;
  readonly message: string;
}

/** What became of one reference. */
export type ReferenceLoad =
  | { readonly ok: true; readonly reference: LoadedReference }
  | { readonly ok: false; readonly problem: ReferenceProblem };

/** The references that could be loaded, their index, and what is wrong with the others. */
export interface LoadedLibrary {
  readonly library: Library;
  readonly references: readonly LoadedReference[];
  readonly problems: readonly ReferenceProblem[];
}

/** Loads libraries, and keeps files and libraries until they change. */
export interface LibraryLoader {
  /** The reference at an address, whether or not it is in a library. */
  readonly loadOne: (uri: string) => Promise<ReferenceLoad>;
  /** The library of the references at these addresses. While none of their texts changes it is the same object. */
  readonly load: (uris: readonly string[]) => Promise<LoadedLibrary>;
  /** Forgets a file, so that it is read again; the library is built again only if its text is another. */
  readonly invalidate: (uri: string) => void;
}

/** As many libraries are kept: one for each set of references that open drafts have. */
const KEPT_LIBRARIES = 16;

/** Loads one file and reads its text; never rejects. */
export async function loadReference(uri: string, files: FileSource): Promise<ReferenceLoad> {
  const title = fileName(uri);
  const read = await textOf(await files.read(uri), uri);
  if (read.ok) return { ok: true, reference: { uri, title, ...read.content } };
  return { ok: false, problem: { uri, problem: read.problem, message: problemMessage(title, read.problem) } };
}

/** A loader over a source of files. */
export function createLibraryLoader(files: FileSource): LibraryLoader {
  const loads = new Map<string, Promise<ReferenceLoad>>();
  const libraries = new Map<string, LoadedLibrary>();

  function loadOnce(uri: string): Promise<ReferenceLoad> {
    const known = loads.get(uri);
    if (known) return known;
    const load = loadReference(uri, files);
    loads.set(uri, load);
    return load;
  }

  async function load(uris: readonly string[]): Promise<LoadedLibrary> {
    const addresses = uris.map(normalAddress);
    const loaded = await Promise.all(addresses.map(loadOnce));
    const key = addresses.join('\n');
    const current = withLibrary(loaded, libraries.get(key));
    libraries.delete(key);
    libraries.set(key, current);
    forgetOldest(libraries);
    return current;
  }

  return {
    load,
    loadOne: (uri) => loadOnce(normalAddress(uri)),
    invalidate: (uri) => loads.delete(normalAddress(uri)),
  };
}

/** The loaded references with the library of `previous`, if their texts are still the same, or a new one. */
function withLibrary(loads: readonly ReferenceLoad[], previous: LoadedLibrary | undefined): LoadedLibrary {
  const references = loads.flatMap((load) => (load.ok ? [load.reference] : []));
  const problems = loads.flatMap((load) => (load.ok ? [] : [load.problem]));
  if (previous && sameTexts(references, previous.references)) return { ...previous, problems };
  return { library: createLibrary(references), references, problems };
}

function sameTexts(references: readonly LoadedReference[], others: readonly LoadedReference[]): boolean {
  return (
    references.length === others.length &&
    references.every(({ uri, text, format }, index) => {
      const other = others[index];
      return uri === other?.uri && text === other.text && format === other.format;
    })
  );
}

function forgetOldest(libraries: Map<string, LoadedLibrary>): void {
  for (const key of libraries.keys()) {
    if (libraries.size <= KEPT_LIBRARIES) return;
    libraries.delete(key);
  }
}

/** The text of a file and its markup, or why there is none. */
type TextRead =
  | { readonly ok: true; readonly content: Pick<LoadedReference, 'text' | 'format' | 'converted'> }
  | { readonly ok: false; readonly problem: DocumentProblem };

async function textOf(content: FileContent, uri: string): Promise<TextRead> {
  if (!content.ok) return content;
  if ('bytes' in content) return textOfBytes(content.bytes, uri);
  const { text, languageId } = content;
  return text.trim() === ''
    ? { ok: false, problem: 'empty' }
    : { ok: true, content: { text, format: formatOfLanguage(languageId).format } };
}

async function textOfBytes(bytes: Uint8Array, uri: string): Promise<TextRead> {
  const converted = convertedFormatOf(uri);
  if (converted)
    return bytes.length === 0
      ? { ok: false, problem: 'empty' }
      : convertedText(await converting(converted.convert, bytes));
  const { format, toText } = formatOfFile(uri);
  const decoded = toText(bytes);
  return decoded.ok ? { ok: true, content: { text: decoded.text, format } } : decoded;
}

function convertedText(conversion: Conversion): TextRead {
  if (!conversion.ok) return conversion;
  const { text, format, pages, isRough } = conversion;
  return { ok: true, content: { text, format, converted: { ...(pages && { pages }), ...(isRough && { isRough }) } } };
}

/** A converter that cannot be loaded, in a host that has no place for it, reads nothing. */
async function converting(convert: Convert, bytes: Uint8Array): Promise<Conversion> {
  try {
    return await convert(bytes);
  } catch {
    return { ok: false, problem: 'unreadable' };
  }
}
