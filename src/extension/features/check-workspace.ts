import { type CancellationToken, commands, l10n, type Progress, ProgressLocation, type Uri, window } from 'vscode';
import { checkFile, type FileCheck } from '../../server/protocol.js';
import { type Feature, type FeatureContext, request } from '../feature.js';
import { draftFiles } from '../workspace/files.js';
import { summaryOf, summaryText } from '../workspace/summary.js';

/** How far a check of the workspace came. */
interface Course {
  readonly checks: readonly FileCheck[];
  readonly end: 'reached' | 'stopped';
}

/** *Source Check: Check All Drafts in Workspace*: also those that no editor shows. */
export const checkWorkspace: Feature = (context) => {
  let running: Promise<Course> | undefined;
  return commands.registerCommand('sourceCheck.checkWorkspace', async () => {
    if (running) return;
    running = withProgress((progress, token) => checkEach(context, progress, token));
    const course = await running.finally(() => {
      running = undefined;
    });
    tell(course);
  });
};

function withProgress<Result>(
  task: (progress: Progress<ProgressStep>, token: CancellationToken) => Promise<Result>,
): Promise<Result> {
  const title = l10n.t('Source Check: checking all drafts');
  const options = { location: ProgressLocation.Notification, cancellable: true, title };
  return Promise.resolve(window.withProgress(options, task));
}

/** A step of a progress, in percent. */
interface ProgressStep {
  readonly message: string;
  readonly increment: number;
}

/** One after the other: the server is busy with one at a time anyway, and can be told to stop after each. */
async function checkEach(
  { client }: FeatureContext,
  progress: Progress<ProgressStep>,
  token: CancellationToken,
): Promise<Course> {
  const files = await draftFiles();
  const checks: FileCheck[] = [];
  for (const [index, uri] of files.entries()) {
    if (token.isCancellationRequested) return { checks, end: 'stopped' };
    progress.report({ message: stepText(index, files.length, uri), increment: 100 / files.length });
    const check = await request(client, checkFile, { uri: uri.toString() });
    if (check) checks.push(check);
  }
  return { checks, end: 'reached' };
}

function stepText(index: number, count: number, uri: Uri): string {
  return l10n.t('{0} of {1}: {2}', index + 1, count, uri.path.slice(uri.path.lastIndexOf('/') + 1));
}

/** Not awaited: the command is done when the answer is there. */
function tell({ checks, end }: Course): void {
  const text = summaryText(summaryOf(checks));
  const problems = l10n.t('Show Problems');
  window
    .showInformationMessage(end === 'stopped' ? l10n.t('Stopped. {0}', text) : text, problems)
    .then((chosen) => chosen && commands.executeCommand('workbench.actions.view.problems'));
}
