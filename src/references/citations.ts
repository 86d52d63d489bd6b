import type { Citation } from '../engine/model/prose.js';
import type { Span } from '../engine/model/span.js';
import { readProse } from '../engine/reading/index.js';
import { folderOf, resolveName } from './addresses.js';
import { FILE_ENDINGS } from './formats/index.js';
import type { DraftToRefer } from './naming.js';

/** A place in a draft that cites a file which can be a reference. */
export interface CitedFile extends Span {
  /** The path as the draft has it. */
  readonly name: string;
  readonly uri: string;
}

/** What has to stand in a draft for it to cite files: most drafts have nothing of it, and need not be read for it. */
const MAY_CITE = /\]\(|\]:/;
const SCHEME = /^[a-z][a-z\d+.-]*:|^\/\//i;
const FRAGMENT = /[?#].*$/s;

/**
 * The files that a draft cites by links, and by notes with links in them, in order of place. Whether they exist shows when they are
 * loaded. A draft that is not saved yet has no folder to start from, and cites none.
 */
export function citedFiles({
  uri,
  text,
  format,
  prose,
}: Pick<DraftToRefer, 'uri' | 'text' | 'format' | 'prose'>): CitedFile[] {
  const folder = folderOf(uri);
  if (folder === undefined || !MAY_CITE.test(text)) return [];
  const { citations = [] } = prose?.() ?? readProse(text, format);
  const leadTo = targetsByLabel(citations);
  return citations
    .filter(({ label }) => label === undefined)
    .flatMap(({ start, end, target }) =>
      (leadTo.get(target) ?? [target]).flatMap((address) => {
        const name = pathOf(address);
        return name === undefined ? [] : [{ start, end, name, uri: resolveName(name, folder) }];
      }),
    );
}

function targetsByLabel(citations: readonly Citation[]): ReadonlyMap<string, readonly string[]> {
  const byLabel = new Map<string, string[]>();
  for (const { label, target } of citations) {
    if (label === undefined) continue;
    const targets = byLabel.get(label) ?? [];
    byLabel.set(label, [...targets, target]);
  }
  // A note may lead to a link that is defined elsewhere, and no further.
  return new Map([...byLabel].map(([label, targets]) => [label, targets.flatMap((one) => byLabel.get(one) ?? [one])]));
}

/** The path that an address names, without its fragment; nothing where it leads elsewhere than to a file that can be read. */
function pathOf(address: string): string | undefined {
  const path = decoded(address.replace(FRAGMENT, ''));
  if (path === undefined || SCHEME.test(path)) return undefined;
  const lower = path.toLowerCase();
  return FILE_ENDINGS.some((end) => lower.endsWith(end)) ? path : undefined;
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
