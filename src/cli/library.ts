import type { Library } from '../engine/matching/library.js';
import type { ReportedReference } from '../presenters/report.js';
import { createLibraryLoader, type LoadedLibrary, type LoadedReference } from '../references/index.js';
import { nodeFileSource } from '../references/node-file-source.js';
import { addressOf, pathOf, unusable } from './files.js';

/** References that were read and indexed, as reports name them. */
export interface ReadLibrary {
  readonly library: Library;
  readonly references: readonly ReportedReference[];
  readonly loaded: readonly LoadedReference[];
}

/**
 * Reads the references at some addresses; throws `CannotRun` where one that is meant to be a reference cannot be used. All of them are
 * meant unless said otherwise.
 */
export type LibraryReader = (addresses: readonly string[], isMeant?: (uri: string) => boolean) => Promise<ReadLibrary>;

/**
 * Makes a reader that reads each file once.
 *
 * @param typed the paths of references as the user typed them; reports show others relative to the current folder
 */
export function createLibraryReader(typed: readonly string[]): LibraryReader {
  const loader = createLibraryLoader(nodeFileSource);
  const paths = new Map(typed.map((path) => [addressOf(path), path]));
  const shownPath = (uri: string): string => paths.get(uri) ?? pathOf(uri);
  return async (addresses, isMeant = () => true) => {
    const loaded = await loader.load(addresses);
    requireUsable(loaded, { shownPath, isMeant });
    return {
      library: loaded.library,
      loaded: loaded.references,
      references: loaded.references.map((reference) => reported(reference, shownPath)),
    };
  };
}

/** How references are spoken of. */
interface Spoken {
  readonly shownPath: (uri: string) => string;
  readonly isMeant: (uri: string) => boolean;
}

function requireUsable({ library, problems }: LoadedLibrary, { shownPath, isMeant }: Spoken): void {
  const problem = problems.find(({ uri }) => isMeant(uri));
  if (problem) throw unusable('reference', shownPath(problem.uri), problem.problem);
  const blank = library.references.find(
    ({ reference: { uri, document } }) => isMeant(uri) && document.sentences.length === 0,
  );
  if (blank) throw unusable('reference', shownPath(blank.reference.uri), 'empty');
}

function reported({ uri, text, converted }: LoadedReference, shownPath: (uri: string) => string): ReportedReference {
  return { uri, path: shownPath(uri), text, ...(converted?.pages && { pages: converted.pages }) };
}
