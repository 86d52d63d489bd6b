import { decodeText } from '../decoding.js';
import type { DocumentFormat } from './document-format.js';

/** Plain text; also what every file of a kind that is not known is taken for. */
export const plaintext: DocumentFormat = {
  format: 'plaintext',
  extensions: ['.text', '.txt'],
  languageIds: ['plaintext'],
  toText: decodeText,
};
