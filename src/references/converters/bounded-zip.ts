import { unzipSync, zipSync } from 'fflate';
import type { DocumentProblem } from '../problems.js';

/** An archive that can be opened without harm, or why it cannot. */
export type BoundedZip =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problem: DocumentProblem };

/** No article unpacks to more, pictures left out. In bytes. */
const LARGEST_CONTENT = 100_000_000;
const MOST_FILES = 10_000;
/** Encrypted documents of Office are no archives but compound files (MS-CFB, section 2.2), as are those of its old formats. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Packs the files of an archive again, those with a name that is wanted, so that nothing in it is larger than it says. What unpacks to
 * too much is refused before it is unpacked.
 */
export function boundedZip(bytes: Uint8Array, isWanted: (name: string) => boolean): BoundedZip {
  if (COMPOUND_FILE.every((byte, at) => bytes[at] === byte)) return { ok: false, problem: 'encrypted' };
  let size = 0;
  let files = 0;
  try {
    const content = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!isWanted(name)) return false;
        files++;
        size += originalSize;
        return size <= LARGEST_CONTENT && files <= MOST_FILES;
      },
    });
    if (size > LARGEST_CONTENT || files > MOST_FILES) return { ok: false, problem: 'too-long' };
    return { ok: true, bytes: zipSync(content, { level: 0 }) };
  } catch {
    return { ok: false, problem: 'corrupt' };
  }
}
