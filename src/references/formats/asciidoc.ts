import { decodeText } from '../decoding.js';
import type { DocumentFormat } from './document-format.js';

/** AsciiDoc; extensions and language are those of the Asciidoctor extension. */
export const asciidoc: DocumentFormat = {
  format: 'asciidoc',
  extensions: ['.ad', '.adoc', '.asc', '.asciidoc'],
  languageIds: ['asciidoc'],
  toText: decodeText,
};
