import type { ConvertedFormat } from './converted-format.js';

/** Documents of Word and of those who write its format (ECMA-376). */
export const docx: ConvertedFormat = {
  extensions: ['.docx'],
  convert: async (bytes) => (await import('../converters/docx.js')).convertDocx(bytes),
};
