import { decodeText } from '../decoding.js';
import type { DocumentFormat } from './document-format.js';

/** Web pages; extensions are those that VS Code has for HTML, less those of program templates. */
export const html: DocumentFormat = {
  format: 'html',
  extensions: ['.htm', '.html', '.shtml', '.xht', '.xhtml'],
  languageIds: ['html'],
  toText: decodeText,
};
