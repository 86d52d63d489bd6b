import { normalAddress } from '../references/addresses.js';

/** Which draft has which references, whether or not they can be read. */
export interface Dependencies {
  /** Replaces what is known of a draft. Addresses are normal ones. */
  set(draft: string, references: readonly string[]): void;
  forget(draft: string): void;
  /** The references of a draft. */
  of(draft: string): readonly string[];
  /** The drafts that have a document as a reference. */
  draftsOn(document: string): readonly string[];
  /** All references of all drafts; some may come twice. */
  all(): readonly string[];
}

/** Makes an empty record. */
export function createDependencies(): Dependencies {
  const referencesOf = new Map<string, readonly string[]>();
  return {
    set: (draft, references) => referencesOf.set(draft, references),
    forget: (draft) => referencesOf.delete(draft),
    of: (draft) => referencesOf.get(draft) ?? [],
    draftsOn: (document) => {
      const address = normalAddress(document);
      return [...referencesOf].filter(([, references]) => references.includes(address)).map(([draft]) => draft);
    },
    all: () => [...referencesOf.values()].flat(),
  };
}
