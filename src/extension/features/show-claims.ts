import { commands } from 'vscode';
import { showClaims as showClaimsCommand } from '../../server/commands.js';
import type { PlaceParams, WordsParams } from '../../server/protocol.js';
import type { Feature, FeatureContext } from '../feature.js';

/** What a click on a code lens does: shows the claims that rest on the statement, as *Peek References* does. */
export const showClaims: Feature = (context) =>
  commands.registerCommand(
    showClaimsCommand,
    (reference: string, position: PlaceParams['position'], claims: readonly WordsParams[]) =>
      show(context, { uri: reference, position }, claims),
  );

async function show(
  { client: { protocol2CodeConverter: converter } }: FeatureContext,
  { uri, position }: PlaceParams,
  claims: readonly WordsParams[],
): Promise<void> {
  await commands.executeCommand(
    'editor.action.showReferences',
    converter.asUri(uri),
    converter.asPosition(position),
    claims.map((claim) => converter.asLocation(claim)),
  );
}
