/**
 * The references of a draft: which they are, what stands in them, and their index. Everything but `node-file-source.ts`
 * runs in any host.
 */
export { fileAround } from './addresses.js';
export type { FileContent, FileSource } from './file-source.js';
export { type FoundReferences, findReferences, isMeant } from './find.js';
export { FILE_ENDINGS, formatOfFile, formatOfLanguage } from './formats/index.js';
export {
  createLibraryLoader,
  type LoadedLibrary,
  type LoadedReference,
  loadReference,
} from './load.js';
export type { DraftToRefer, NamedReference } from './naming.js';
export { type DocumentProblem, type FileProblem, problemMessage } from './problems.js';
export { withoutRoughFixes } from './rough-texts.js';
