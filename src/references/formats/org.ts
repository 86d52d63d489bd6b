import { decodeText } from '../decoding.js';
import type { DocumentFormat } from './document-format.js';

/** Org; the language is that of the common extensions for it. */
export const org: DocumentFormat = {
  format: 'org',
  extensions: ['.org'],
  languageIds: ['org'],
  toText: decodeText,
};
