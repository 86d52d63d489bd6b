import { normalAddress } from '../references/addresses.js';

/** Which draft depends on which files: its references and what holds its acceptances, whether or not they can be read. */
export interface Dependencies {
  /** Replaces what is known of a draft. Addresses are normal ones. */
  set(draft: string, files: readonly string[]): void;
  forget(draft: string): void;
  /** The files that a draft depends on. */
  of(draft: string): readonly string[];
  /** The drafts that depend on a file. */
  draftsOn(document: string): readonly string[];
  /** The files that something happens to when it happens to this file or folder: itself, and what drafts use below it. */
  touchedBy(address: string): readonly string[];
  /** The files of all drafts; some may come twice. */
  all(): readonly string[];
}

/** Makes an empty record. */
export function createDependencies(): Dependencies {
  const filesOf = new Map<string, readonly string[]>();
  const all = () => [...filesOf.values()].flat();
  return {
    set: (draft, files) => filesOf.set(draft, files),
    forget: (draft) => filesOf.delete(draft),
    of: (draft) => filesOf.get(draft) ?? [],
    draftsOn: (document) => {
      const address = normalAddress(document);
      return [...filesOf].filter(([, files]) => files.includes(address)).map(([draft]) => draft);
    },
    touchedBy: (address) => {
      const folder = `${normalAddress(address)}/`;
      return [address, ...new Set(all().filter((file) => file.startsWith(folder)))];
    },
    all,
  };
}
