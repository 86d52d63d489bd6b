import { commands, Disposable, Uri, window } from 'vscode';
import { checkAnyway, type ProblemPlace } from '../../server/protocol.js';
import { type Feature, type FeatureContext, request } from '../feature.js';
import { meantDraft } from '../meant-draft.js';
import { editorRange } from '../ranges.js';
import { showPlaceCommand, turnOnCommand } from '../status/mends.js';
import { turnOn } from '../status/turning-on.js';

/** How long a server may take to stop, in milliseconds. */
const patience = 2000;

/** What the status item offers beside commands that are there anyway. */
export const mend: Feature = (context) =>
  Disposable.from(
    commands.registerCommand('sourceCheck.checkAnyway', () => checkWhateverSize(context)),
    commands.registerCommand('sourceCheck.restartServer', () => restart(context)),
    commands.registerCommand(turnOnCommand, (language?: string) => turnOnHere(context, language)),
    commands.registerCommand(showPlaceCommand, showPlace),
  );

/** A server that does not answer is not waited for. */
async function restart({ client }: FeatureContext): Promise<void> {
  if (client.isRunning()) await client.stop(patience).catch(() => undefined);
  await client.start();
}

async function checkWhateverSize({ client, followed }: FeatureContext): Promise<void> {
  const draft = meantDraft(followed);
  if (draft) await request(client, checkAnyway, { uri: draft.uri.toString() });
}

async function turnOnHere({ followed }: FeatureContext, language?: string): Promise<void> {
  const draft = meantDraft(followed);
  if (draft) await turnOn(draft.uri, language);
}

async function showPlace({ uri, range }: ProblemPlace): Promise<void> {
  await window.showTextDocument(Uri.parse(uri), range && { selection: editorRange(range) });
}
