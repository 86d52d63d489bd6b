import { commands, window } from 'vscode';
import { checkDraft as checkDraftRequest } from '../../server/protocol.js';
import { activeDraft } from '../draft.js';
import { type Feature, type FeatureContext, request } from '../feature.js';
import { checkAnswer } from '../wording.js';

/** *Source Check: Check This Draft*: reads the references anew, checks, and says what came of it. */
export const checkDraft: Feature = (context) =>
  commands.registerCommand('sourceCheck.checkDraft', () => checkAndAnswer(context));

async function checkAndAnswer({ client }: FeatureContext): Promise<void> {
  const draft = activeDraft();
  const status = draft && (await request(client, checkDraftRequest, { uri: draft.document.uri.toString() }));
  if (!status) return;
  const { label, command } = nextStep(status.kind);
  // Not awaited: the command is done when the answer is there, whether or not the writer takes the next step.
  window
    .showInformationMessage(checkAnswer(status), label)
    .then((chosen) => chosen && commands.executeCommand(command));
}

function nextStep(kind: 'checked' | 'unchecked'): { readonly label: string; readonly command: string } {
  return kind === 'checked'
    ? { label: 'Show Problems', command: 'workbench.actions.view.problems' }
    : { label: 'Choose Reference…', command: 'sourceCheck.chooseReference' };
}
