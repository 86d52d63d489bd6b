import type { TextProblem } from './problems.js';

/** The text of a file, or why its bytes are none. */
export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: TextProblem };

/** An encoding and what a file in it that is broken is called. */
interface Encoding {
  readonly label: string;
  readonly mark: readonly number[];
  readonly broken: TextProblem;
}

/** Byte-order marks, as the Unicode Standard gives them (section 23.8). */
const MARKED_ENCODINGS: readonly Encoding[] = [
  { label: 'utf-16be', mark: [0xfe, 0xff], broken: 'invalid-utf16' },
  { label: 'utf-16le', mark: [0xff, 0xfe], broken: 'invalid-utf16' },
  { label: 'utf-8', mark: [0xef, 0xbb, 0xbf], broken: 'invalid-utf8' },
];

const UNMARKED: Encoding = { label: 'utf-8', mark: [], broken: 'invalid-utf8' };

/**
 * Reads bytes as UTF-8, or as what their byte-order mark says. The mark is no part of the text, so offsets are those that
 * an editor counts. Text that is blank counts as empty; a NUL means that this is no text.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const encoding = MARKED_ENCODINGS.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte)) ?? UNMARKED;
  const text = decode(bytes, encoding.label);
  if (text === undefined) return { ok: false, problem: bytes.includes(0) ? 'binary' : encoding.broken };
  if (text.includes('\0')) return { ok: false, problem: 'binary' };
  return text.trim() === '' ? { ok: false, problem: 'empty' } : { ok: true, text };
}

function decode(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
