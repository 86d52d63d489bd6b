import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  createLibraryLoader,
  type DraftToRefer,
  type FileSource,
  findReferences,
  isMeant,
  type LoadedReference,
  type NamedReference,
} from '../references/index.js';
import type { CheckedReference, DraftReferences, ReferenceComplaint } from './checked-draft.js';
import { readOutAddress } from './read-out.js';

/** Finds, reads and keeps references for all drafts. */
export interface ReferenceDesk {
  /** The references of a draft as they are now; never rejects. */
  referencesOf(draft: DraftToRefer): Promise<DraftReferences>;
  /** The text that was read out of a reference; nothing where it cannot be read. */
  textOf(uri: string): Promise<string | undefined>;
  /** Forgets what was read of a file. */
  invalidate(uri: string): void;
}

/** Makes a desk over a source of files. */
export function createReferenceDesk(files: FileSource): ReferenceDesk {
  const loader = createLibraryLoader(files);
  return {
    referencesOf: async (draft) => {
      const found = await findReferences(draft, files);
      const addresses = found.references.map(({ uri }) => uri);
      const { library, references, problems } = await loader.load(addresses);
      const told = problems.filter(({ uri }) => isMeant(uri, found));
      const unusable = told.map(({ uri, message }) => ({ message, ...spanOfName(uri, found.references) }));
      return {
        addresses,
        references: new Map(references.map((reference) => [reference.uri, checkedReference(reference)])),
        library,
        complaints: [...found.problems, ...unusable],
        citations: found.citations,
        isCitedAlone: found.isCitedAlone,
      };
    },
    textOf: async (uri) => {
      const load = await loader.loadOne(uri);
      return load.ok ? load.reference.text : undefined;
    },
    invalidate: loader.invalidate,
  };
}

function checkedReference({ uri, title, text, format, converted }: LoadedReference): CheckedReference {
  const document = TextDocument.create(uri, format, 0, text);
  return converted
    ? { uri, title, document, shownAt: readOutAddress(uri), converted }
    : { uri, title, document, shownAt: uri };
}

function spanOfName(uri: string, named: readonly NamedReference[]): Pick<ReferenceComplaint, 'span'> {
  const span = named.find((reference) => reference.uri === uri)?.span;
  return span ? { span } : {};
}
