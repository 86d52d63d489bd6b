import { getDocumentProxy } from 'unpdf';
import type { DocumentProblem } from '../problems.js';
import type { Conversion } from './conversion.js';
import { linesOf, type PageLine } from './pdf-lines.js';
import { textOfPages } from './pdf-text.js';

/** No article has more pages. */
const MOST_PAGES = 3000;
/** So long at most the pages are read, in milliseconds. */
const LONGEST = 60_000;
/** A scanned page has no letters but those that a scanner stamps on it. */
const FEWEST_LETTERS = 20;
/** Characters that stand for those that a file does not tell: the replacement character and the private use area. */
const UNREADABLE = /[\uFFFD\uE000-\uF8FF]/g;
const LETTERS = /\p{L}/gu;
/** Of so many characters one may be unreadable. */
const READABLE = 200;

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Reads the text of a PDF file, page by page. No script in it is run, and nothing that it names is loaded. */
export async function convertPdf(bytes: Uint8Array): Promise<Conversion> {
  let document: PdfDocument | undefined;
  try {
    // A copy, since the reader takes the bytes away from who hands them over.
    document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    return await textOf(document);
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  } finally {
    await document?.loadingTask.destroy().catch(() => undefined);
  }
}

async function textOf(document: PdfDocument): Promise<Conversion> {
  if (document.numPages > MOST_PAGES) return { ok: false, problem: 'too-long' };
  const end = performance.now() + LONGEST;
  const lines: PageLine[][] = [];
  for (let number = 1; number <= document.numPages; number++) {
    if (performance.now() > end) return { ok: false, problem: 'too-long' };
    lines.push(await linesOfPage(document, number));
  }
  const { text, pages } = textOfPages(lines);
  if ((text.match(LETTERS)?.length ?? 0) < FEWEST_LETTERS * lines.length) return { ok: false, problem: 'no-text' };
  const unreadable = text.match(UNREADABLE)?.length ?? 0;
  return { ok: true, text, format: 'plaintext', pages, isRough: unreadable * READABLE > text.length };
}

async function linesOfPage(document: PdfDocument, number: number): Promise<PageLine[]> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  page.cleanup();
  return linesOf(items.filter((item) => 'str' in item));
}

function problemOf(error: unknown): DocumentProblem {
  return error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'corrupt';
}
