import { decodeText } from '../decoding.js';
import type { DocumentFormat } from './document-format.js';

/** Typst; extension and language are those of the Tinymist extension. */
export const typst: DocumentFormat = {
  format: 'typst',
  extensions: ['.typ'],
  languageIds: ['typst'],
  toText: decodeText,
};
