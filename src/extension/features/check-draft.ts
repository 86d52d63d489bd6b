import { commands, l10n, type MessageItem, type TextDocument, window } from 'vscode';
import { checkDraft as checkDraftRequest, type DraftStatus } from '../../server/protocol.js';
import { type Feature, type FeatureContext, request } from '../feature.js';
import { meantDraft } from '../meant-draft.js';
import { type Mend, mendsFor } from '../status/mends.js';
import { checkAnswer } from '../status/wording.js';

/** A button of the answer. */
type Step = MessageItem & Pick<Mend, 'arguments' | 'command'>;

/** As many buttons as fit beside a message. */
const mostSteps = 2;

/** *Source Check: Check This Draft*: reads the references anew, checks, and says what came of it. */
export const checkDraft: Feature = (context) =>
  commands.registerCommand('sourceCheck.checkDraft', () => checkAndAnswer(context));

async function checkAndAnswer({ client, followed }: FeatureContext): Promise<void> {
  const draft = meantDraft(followed);
  const status = draft && (await request(client, checkDraftRequest, { uri: draft.uri.toString() }));
  if (!status) return;
  // Not awaited: the command is done when the answer is there, whether or not the writer takes the next step.
  window.showInformationMessage(checkAnswer(status), ...nextSteps(draft, status)).then(take);
}

function nextSteps(document: TextDocument, status: DraftStatus): readonly Step[] {
  if (status.kind === 'checked') return [showProblems()];
  return mendsFor({ document, status })
    .slice(0, mostSteps)
    .map((mend) => ({ ...mend, title: mend.label }));
}

function showProblems(): Step {
  return { title: l10n.t('Show Problems'), command: 'workbench.actions.view.problems', arguments: [] };
}

async function take(step: Step | undefined): Promise<void> {
  if (step) await commands.executeCommand(step.command, ...step.arguments);
}
