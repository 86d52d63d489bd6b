import { Disposable, StatusBarAlignment, type StatusBarItem, ThemeColor, window } from 'vscode';
import type { DraftStatus } from '../../server/protocol.js';
import type { CheckedDrafts } from '../checked-drafts.js';
import { activeDraft } from '../draft.js';
import type { Feature } from '../feature.js';
import { statusText, statusTooltip } from '../wording.js';

/** Says in the status bar what the draft in front is checked against and how many of its claims agree and differ. */
export const showStatus: Feature = ({ drafts }) => {
  const item = window.createStatusBarItem('sourceCheck.status', StatusBarAlignment.Right, 100);
  item.name = 'Source Check';
  item.command = 'sourceCheck.chooseReference';
  const update = () => show(item, drafts);
  return Disposable.from(item, drafts.onDidChange(update), window.onDidChangeActiveTextEditor(update));
};

function show(item: StatusBarItem, drafts: CheckedDrafts): void {
  const draft = activeDraft();
  const status = draft && drafts.statusOf(draft.document.uri);
  if (!status) {
    item.hide();
    return;
  }
  item.text = statusText(status);
  item.tooltip = statusTooltip(status);
  item.backgroundColor = isBroken(status) ? new ThemeColor('statusBarItem.warningBackground') : undefined;
  item.show();
}

/** Whether the writer asked for a check that cannot be made. */
function isBroken({ kind, problems }: DraftStatus): boolean {
  return kind === 'unchecked' && problems.length > 0;
}
