import { acceptancesFor } from '../acceptances/for-draft.js';
import { findAccepted } from '../acceptances/read.js';
import type { Acceptance } from '../engine/index.js';
import { nodeFileSource } from '../references/node-file-source.js';
import { CannotRun } from './cannot-run.js';
import { addressOf } from './files.js';

/**
 * What the writer of a draft stands by: what `.sourcecheck/accepted.json` in the innermost folder around it says of it. Throws
 * `CannotRun` where that file cannot be read: findings that come back for that reason would tell nobody why.
 */
export async function acceptancesOf(path: string): Promise<readonly Acceptance[]> {
  const draft = addressOf(path);
  const found = await findAccepted(draft, nodeFileSource);
  if (!found) return [];
  const { folder, reading } = found;
  if (!reading.ok) throw new CannotRun(`${reading.message}; mend it, or check with --no-accepted`);
  return acceptancesFor(draft, folder, reading.file);
}
