import {
  commands,
  Disposable,
  l10n,
  type QuickPickItem,
  StatusBarAlignment,
  type StatusBarItem,
  ThemeColor,
  ThemeIcon,
  window,
} from 'vscode';
import type { Feature, FeatureContext } from '../feature.js';
import { type Mend, mendsFor } from '../status/mends.js';
import { type Shown, type ShownStatus, shownNow } from '../status/shown.js';
import { spokenStatus, tooltipOf } from '../status/tooltip.js';
import { statusReason, statusText } from '../status/wording.js';

/** What the menu of the status item offers. */
interface MendItem extends QuickPickItem {
  readonly mend: Mend;
}

const command = 'sourceCheck.showStatus';

/**
 * Says in the status bar what the draft in front is checked against and how many of its claims agree and differ, or why it is
 * not checked; a click offers what can be done. It is an item of the bar and not a language status item, which the editor
 * hides behind braces until it is asked for: a writer must see at a glance that a draft is not checked.
 */
export const showStatus: Feature = (context) => {
  const item = window.createStatusBarItem('sourceCheck.status', StatusBarAlignment.Right, 100);
  item.name = 'Source Check';
  item.command = command;
  const update = () => show(item, context);
  update();
  return Disposable.from(
    item,
    context.drafts.onDidChange(update),
    context.client.onDidChangeState(update),
    window.onDidChangeActiveTextEditor(update),
    commands.registerCommand(command, () => offerMends(context)),
  );
};

function show(item: StatusBarItem, { client, drafts }: FeatureContext): void {
  const shown = shownNow(client, drafts);
  if (!shown) {
    item.hide();
    return;
  }
  item.text = statusText(shown.status);
  item.tooltip = tooltipOf(shown, drafts.claimsOf(shown.document.uri)?.claims ?? []);
  item.accessibilityInformation = { label: spokenStatus(shown), role: 'button' };
  item.backgroundColor = backgroundOf(shown.status);
  item.show();
}

/** Stands out where the writer asked for a check that cannot be made. */
function backgroundOf(status: ShownStatus): ThemeColor | undefined {
  if (status.kind === 'stopped') return new ThemeColor('statusBarItem.errorBackground');
  const isBroken = status.kind === 'unchecked' && ['failed', 'reference-unusable'].includes(status.why);
  return isBroken ? new ThemeColor('statusBarItem.warningBackground') : undefined;
}

/** *Source Check: Show Status*: why the document in front is checked or not, and what can be done. */
async function offerMends({ client, drafts }: FeatureContext): Promise<void> {
  const shown = shownNow(client, drafts);
  if (!shown) {
    window.showInformationMessage(l10n.t('The document in front is none that Source Check could check.'));
    return;
  }
  const picked = await window.showQuickPick(mendItems(shown), {
    title: 'Source Check',
    placeHolder: statusReason(shown.status),
  });
  if (picked) await commands.executeCommand(picked.mend.command, ...picked.mend.arguments);
}

function mendItems(shown: Shown): readonly MendItem[] {
  return mendsFor(shown).map((mend) => ({ label: mend.label, iconPath: new ThemeIcon(mend.icon), mend }));
}
