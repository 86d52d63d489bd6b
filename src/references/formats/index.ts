import { asciidoc } from './asciidoc.js';
import type { ConvertedFormat } from './converted-format.js';
import type { DocumentFormat } from './document-format.js';
import { docx } from './docx.js';
import { gitCommit } from './git-commit.js';
import { html } from './html.js';
import { latex } from './latex.js';
import { markdown } from './markdown.js';
import { org } from './org.js';
import { pdf } from './pdf.js';
import { plaintext } from './plaintext.js';
import { restructuredtext } from './restructuredtext.js';
import { typst } from './typst.js';

/** Every kind of file that can be read. */
const DOCUMENT_FORMATS: readonly DocumentFormat[] = [
  asciidoc,
  gitCommit,
  html,
  latex,
  markdown,
  org,
  plaintext,
  restructuredtext,
  typst,
];

/** Every kind of file whose text is read out of it. */
const CONVERTED_FORMATS: readonly ConvertedFormat[] = [docx, pdf];

/** The ends of the names of all files that can be read, in lower case, with the dot; sorted. */
export const FILE_ENDINGS: readonly string[] = [...DOCUMENT_FORMATS, ...CONVERTED_FORMATS]
  .flatMap(({ extensions }) => extensions)
  .filter((end) => end.startsWith('.'))
  .sort();

/** The kind of a document by the name that its editor has for its language; plain text if the name is not known. */
export function formatOfLanguage(languageId: string): DocumentFormat {
  return DOCUMENT_FORMATS.find(({ languageIds }) => languageIds.includes(languageId)) ?? plaintext;
}

/** The kind of a file by the end of its name or address; plain text if the end is not known. */
export function formatOfFile(name: string): DocumentFormat {
  const lower = name.toLowerCase();
  return DOCUMENT_FORMATS.find(({ extensions }) => extensions.some((end) => lower.endsWith(end))) ?? plaintext;
}

/** How the text of a file is read out of it, by the end of its name or address; nothing for a file that is text itself. */
export function convertedFormatOf(name: string): ConvertedFormat | undefined {
  const lower = name.toLowerCase();
  return CONVERTED_FORMATS.find(({ extensions }) => extensions.some((end) => lower.endsWith(end)));
}
