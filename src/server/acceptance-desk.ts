import { acceptancesFor } from '../acceptances/for-draft.js';
import type { AcceptedReading } from '../acceptances/parsing.js';
import { acceptedFileOf } from '../acceptances/paths.js';
import { readAccepted } from '../acceptances/read.js';
import type { Acceptance } from '../engine/index.js';
import { normalAddress, pathWithin } from '../references/addresses.js';
import type { FileSource } from '../references/index.js';
import type { Surroundings } from './surroundings.js';

/** What the writer of a draft stands by. */
export interface DraftAcceptances {
  readonly acceptances: readonly Acceptance[];
  /** The address of the file that holds them, whether or not there is one; absent for a draft that is in no folder. */
  readonly acceptedFile?: string;
  /** Why that file cannot be read, in one line. */
  readonly acceptedProblem?: string;
}

/** Reads and keeps the files of acceptances of the workspace folders. */
export interface AcceptanceDesk {
  /** What holds for a draft now; never rejects. */
  acceptancesOf(draft: string, around: Surroundings): Promise<DraftAcceptances>;
  /** Forgets what was read of a file. */
  invalidate(uri: string): void;
}

/** Makes a desk over a source of files. */
export function createAcceptanceDesk(files: FileSource): AcceptanceDesk {
  const readings = new Map<string, Promise<AcceptedReading | undefined>>();
  const readingOf = (folder: string) => {
    const file = acceptedFileOf(folder);
    const reading = readings.get(file) ?? readAccepted(folder, files);
    readings.set(file, reading);
    return reading;
  };
  return {
    acceptancesOf: async (draft, { workspaceFolder: folder }) => {
      if (folder === undefined || pathWithin(folder, draft) === undefined) return { acceptances: [] };
      return { acceptedFile: acceptedFileOf(folder), ...heldFor(draft, folder, await readingOf(folder)) };
    },
    invalidate: (uri) => readings.delete(normalAddress(uri)),
  };
}

function heldFor(draft: string, folder: string, reading: AcceptedReading | undefined): DraftAcceptances {
  if (!reading) return { acceptances: [] };
  if (reading.ok) return { acceptances: acceptancesFor(draft, folder, reading.file) };
  return { acceptances: [], acceptedProblem: reading.message };
}
