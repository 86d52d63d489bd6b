import { decodeText } from '../decoding.js';
import type { DocumentFormat } from './document-format.js';

/** reStructuredText; extension and language are those that VS Code has for it. */
export const restructuredtext: DocumentFormat = {
  format: 'restructuredtext',
  extensions: ['.rst'],
  languageIds: ['restructuredtext'],
  toText: decodeText,
};
