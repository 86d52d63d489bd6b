import { check, createLibrary, type Finding, type Format } from '../../../src/engine/index.js';
import type { Library } from '../../../src/engine/matching/library.js';

/** The library of one or more plain texts, at addresses that are told apart by their position. */
export function libraryOf(...texts: readonly string[]): Library {
  return createLibrary(texts.map((text, position) => ({ uri: uriOf(position), text, format: 'plaintext' })));
}

/** The address of a text in `libraryOf`. */
export function uriOf(position: number): string {
  return `file:///references/${position}.txt`;
}

/** What a check of a draft reports. */
export function findingsOf(draft: string, library: Library, format: Format = 'plaintext'): readonly Finding[] {
  return check({ text: draft, format }, library).findings;
}

/** What a check of a draft reports, one line a finding: `rule: draft words -> reference words`. */
export function reported(draft: string, library: Library, format: Format = 'plaintext'): string[] {
  return findingsOf(draft, library, format).map(inOneLine);
}

function inOneLine({ rule, draft, source }: Finding): string {
  return source === undefined ? `${rule}: ${draft.text}` : `${rule}: ${draft.text} -> ${source.text}`;
}
