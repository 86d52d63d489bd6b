/**
 * The references of a draft: which they are, what stands in them, and their index. Everything but `node-file-source.ts`
 * runs in any host.
 */
export type { FileContent, FileSource } from './file-source.js';
export { type FoundReferences, findReferences } from './find.js';
export { formatOfFile, formatOfLanguage } from './formats/index.js';
export {
  createLibraryLoader,
  type LibraryLoader,
  type LoadedLibrary,
  type LoadedReference,
  loadReference,
  type ReferenceLoad,
  type ReferenceProblem,
} from './load.js';
export type { DraftToRefer, NamedReference, NamingProblem } from './naming.js';
export { type DocumentProblem, type FileProblem, problemMessage } from './problems.js';
