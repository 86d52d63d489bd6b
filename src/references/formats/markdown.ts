import { decodeText } from '../decoding.js';
import type { DocumentFormat } from './document-format.js';

/** Markdown; extensions and languages are those that VS Code has for it. */
export const markdown: DocumentFormat = {
  format: 'markdown',
  extensions: ['.livemd', '.markdown', '.md', '.mdown', '.mdtext', '.mdtxt', '.mdwn', '.mkd', '.mkdn', '.qmd', '.rmd'],
  languageIds: ['markdown', 'quarto', 'rmd'],
  toText: decodeText,
};
