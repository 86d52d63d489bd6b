import { decodeText } from '../decoding.js';
import type { DocumentFormat } from './document-format.js';

/** LaTeX; extensions and languages are those that VS Code has for it. */
export const latex: DocumentFormat = {
  format: 'latex',
  extensions: ['.ctx', '.latex', '.ltx', '.tex'],
  languageIds: ['latex', 'tex'],
  toText: decodeText,
};
