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

/** Finds, reads and keeps references for all drafts. */
export interface ReferenceDesk {
  /** The references of a draft as they are now; never rejects. */
  referencesOf(draft: DraftToRefer): Promise<DraftReferences>;
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
    invalidate: loader.invalidate,
  };
}

function checkedReference({ uri, title, text, format }: LoadedReference): CheckedReference {
  return { title, document: TextDocument.create(uri, format, 0, text) };
}

function spanOfName(uri: string, named: readonly NamedReference[]): Pick<ReferenceComplaint, 'span'> {
  const span = named.find((reference) => reference.uri === uri)?.span;
  return span ? { span } : {};
}
