import { decodeText } from '../decoding.js';
import type { DocumentFormat } from './document-format.js';

/** The message of a Git commit, in the file that Git has it edited in. */
export const gitCommit: DocumentFormat = {
  format: 'git-commit',
  extensions: ['commit_editmsg', 'merge_msg', 'tag_editmsg'],
  languageIds: ['git-commit'],
  toText: decodeText,
};
