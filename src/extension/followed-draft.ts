import { Disposable, type Event, EventEmitter, TabInputText, Uri, window } from 'vscode';
import type { CheckedDrafts } from './checked-drafts.js';
import { activeDraft } from './draft.js';

/** The draft that the views are about. */
export interface FollowedDraft extends Disposable {
  /** `undefined` where no draft is open. */
  current(): Uri | undefined;
  /** Another draft is followed, or something else is known of it. */
  readonly onDidChange: Event<void>;
}

/**
 * Follows the draft in front. It stays the same while the writer reads one of its references, or anything else that is no
 * draft, for as long as it is open.
 */
export function followDraft(drafts: CheckedDrafts): FollowedDraft {
  const changed = new EventEmitter<void>();
  let current = nextDraft(drafts, undefined);
  const follow = (about?: Uri) => {
    const before = current;
    current = nextDraft(drafts, before);
    if (!isSame(before, current) || (about && isSame(about, current))) changed.fire();
  };
  const listening = Disposable.from(
    changed,
    drafts.onDidChange(follow),
    window.onDidChangeActiveTextEditor(() => follow()),
    window.tabGroups.onDidChangeTabs(() => follow()),
  );
  return { current: () => current, onDidChange: changed.event, dispose: () => listening.dispose() };
}

function nextDraft(drafts: CheckedDrafts, before: Uri | undefined): Uri | undefined {
  const active = activeDraft()?.document.uri;
  if (!before || !hasTab(before)) return active;
  return active && !isBeingRead(drafts, active, before) ? active : before;
}

/** Whether a document is a reference of a draft and no draft itself. */
function isBeingRead(drafts: CheckedDrafts, document: Uri, draft: Uri): boolean {
  const status = drafts.statusOf(draft);
  const references = status?.kind === 'checked' ? status.references : [];
  const isReference = references.some(({ uri }) => isSame(Uri.parse(uri), document));
  return isReference && drafts.statusOf(document)?.kind !== 'checked';
}

function hasTab(document: Uri): boolean {
  const inputs = window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ input }) => input));
  return inputs.some((input) => input instanceof TabInputText && isSame(input.uri, document));
}

function isSame(a: Uri | undefined, b: Uri | undefined): boolean {
  return a?.toString() === b?.toString();
}
