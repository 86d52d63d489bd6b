import { Disposable, StatusBarAlignment, type StatusBarItem, ThemeColor, window, workspace } from 'vscode';
import { type DraftStatus, draftChecked } from '../../server/protocol.js';
import { activeDraft } from '../draft.js';
import type { Feature } from '../feature.js';
import { statusText, statusTooltip } from '../wording.js';

/** Says in the status bar what the draft in front is checked against and how many of its claims agree and differ. */
export const showStatus: Feature = ({ client }) => {
  const item = window.createStatusBarItem('sourceCheck.status', StatusBarAlignment.Right, 100);
  item.name = 'Source Check';
  item.command = 'sourceCheck.chooseReference';
  const statuses = new Map<string, DraftStatus>();
  const update = () => show(item, statuses);
  return Disposable.from(
    item,
    client.onNotification(draftChecked.method, (status: DraftStatus) => {
      statuses.set(status.uri, status);
      update();
    }),
    window.onDidChangeActiveTextEditor(update),
    workspace.onDidCloseTextDocument(({ uri }) => statuses.delete(uri.toString())),
  );
};

function show(item: StatusBarItem, statuses: ReadonlyMap<string, DraftStatus>): void {
  const draft = activeDraft();
  const status = draft && statuses.get(draft.document.uri.toString());
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
