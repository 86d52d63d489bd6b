import type { ConvertedFormat } from './converted-format.js';

/** PDF files (ISO 32000) that have text in them. */
export const pdf: ConvertedFormat = {
  extensions: ['.pdf'],
  convert: async (bytes) => (await import('../converters/pdf.js')).convertPdf(bytes),
};
