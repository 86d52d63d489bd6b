import { commands, Disposable, l10n, window } from 'vscode';
import { type Direction, type FindingStop, findingFrom } from '../claims/walking.js';
import type { Feature, FeatureContext } from '../feature.js';
import { goToWords, showDraft } from '../go-to.js';
import { editorRange } from '../ranges.js';

/** How long the status bar says which finding it is, in milliseconds. */
const telling = 4000;

/** *Source Check: Next Finding* and *Previous Finding*: through the draft and on at its other end. */
export const walkFindings: Feature = (context) =>
  Disposable.from(
    commands.registerCommand('sourceCheck.nextFinding', () => walk(context, 'next')),
    commands.registerCommand('sourceCheck.previousFinding', () => walk(context, 'previous')),
  );

async function walk({ drafts, followed }: FeatureContext, direction: Direction): Promise<void> {
  const draft = followed.current();
  const claims = draft && (await drafts.latestClaimsOf(draft));
  if (!claims) return;
  const editor = await showDraft(draft);
  const stop = findingFrom(claims, editor.selection.active, direction);
  if (!stop) return;
  goToWords(editor, editorRange(stop.finding.range), 'in front');
  window.setStatusBarMessage(stopText(stop), telling);
  await commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
}

function stopText({ number, of, finding }: FindingStop): string {
  return l10n.t('Finding {0} of {1}: {2}', number, of, finding.message);
}
