import type { Uri } from 'vscode';
import { chooseReferences } from '../server/protocol.js';
import { type FeatureContext, request } from './feature.js';

/** Remembers that the writer chose these references for a draft, by address, and checks it against them; none takes the choice back. */
export async function checkAgainst(
  { chosenReferences, client }: FeatureContext,
  draft: Uri,
  references: readonly string[],
): Promise<void> {
  await chosenReferences.choose(draft.toString(), references);
  await request(client, chooseReferences, { uri: draft.toString(), references });
}
