import type { FileContent, FileSource } from '../../src/references/index.js';

/** Files in memory that count how often they are read. */
export interface MemoryFiles extends FileSource {
  readonly reads: string[];
  readonly write: (uri: string, content: string | Uint8Array) => void;
}

/** A source of files that are held in memory, by address. */
export function memoryFiles(initial: Readonly<Record<string, string | Uint8Array>> = {}): MemoryFiles {
  const contents = new Map(Object.entries(initial));
  const reads: string[] = [];
  return {
    reads,
    write: (uri, content) => contents.set(uri, content),
    read: async (uri): Promise<FileContent> => {
      reads.push(uri);
      const content = contents.get(uri);
      if (content === undefined) return { ok: false, problem: 'missing' };
      return { ok: true, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content };
    },
    listFiles: async (folder) => [...contents.keys()].filter((uri) => uri.startsWith(`${folder}/`)),
  };
}
