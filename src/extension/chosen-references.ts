import type { Memento } from 'vscode';

/** The references that the writer chose, by draft; remembered with the workspace. */
export interface ChosenReferences {
  /** By address of the draft, the addresses of its references. */
  all(): Readonly<Record<string, readonly string[]>>;
  of(draft: string): readonly string[];
  /** Remembers a choice; an empty one is forgotten. Drafts without a name are remembered until the window closes. */
  choose(draft: string, references: readonly string[]): Promise<void>;
  /** A file, or a folder with all that is in it, has another address now. Answers the drafts whose choice is another one now. */
  rename(from: string, to: string): Promise<readonly string[]>;
}

const key = 'chosenReferences';

/** Reads and writes the choices in the memory of a workspace. */
export function chosenReferencesIn(memory: Memento): ChosenReferences {
  const unnamed = new Map<string, readonly string[]>();
  const stored = () => memory.get<Readonly<Record<string, readonly string[]>>>(key, {});
  const all = () => ({ ...stored(), ...Object.fromEntries(unnamed) });
  return {
    all,
    of: (draft) => all()[draft] ?? [],
    choose: async (draft, references) => {
      if (draft.startsWith('untitled:')) {
        unnamed.set(draft, references);
        return;
      }
      const { [draft]: _previous, ...others } = stored();
      await memory.update(key, references.length > 0 ? { ...others, [draft]: references } : others);
    },
    rename: async (from, to) => {
      const before = stored();
      const after = renamed(before, from, to);
      await memory.update(key, after);
      return Object.keys(after).filter((draft) => String(after[draft]) !== String(before[draft]));
    },
  };
}

function renamed(
  choices: Readonly<Record<string, readonly string[]>>,
  from: string,
  to: string,
): Readonly<Record<string, readonly string[]>> {
  const now = (address: string) =>
    address === from || address.startsWith(`${from}/`) ? to + address.slice(from.length) : address;
  return Object.fromEntries(Object.entries(choices).map(([draft, references]) => [now(draft), references.map(now)]));
}
