import { convertToHtml, images } from 'mammoth';
import { boundedZip } from './bounded-zip.js';
import type { Conversion } from './conversion.js';
import { htmlToMarkdown } from './html-to-markdown.js';

const PICTURES = /^word\/media\//;

/** Reads the text of a Word document, its headings, lists, tables and notes kept; its pictures are never unpacked. */
export async function convertDocx(bytes: Uint8Array): Promise<Conversion> {
  const zip = boundedZip(bytes, (name) => !PICTURES.test(name));
  if (!zip.ok) return zip;
  const html = await htmlOf(zip.bytes);
  if (html === undefined) return { ok: false, problem: 'corrupt' };
  const text = htmlToMarkdown(html);
  return text.trim() === '' ? { ok: false, problem: 'empty' } : { ok: true, text, format: 'markdown' };
}

/** As the library wants it: a buffer in Node, and what a buffer is made of in a browser, which has none. */
function inputOf(bytes: Uint8Array): Parameters<typeof convertToHtml>[0] {
  if ('Buffer' in globalThis) return { buffer: Buffer.from(bytes) };
  return { arrayBuffer: Uint8Array.from(bytes).buffer };
}

async function htmlOf(bytes: Uint8Array): Promise<string | undefined> {
  try {
    const withoutPictures = images.imgElement(async () => ({ src: '' }));
    const { value } = await convertToHtml(inputOf(bytes), { convertImage: withoutPictures });
    return value;
  } catch {
    return undefined;
  }
}
