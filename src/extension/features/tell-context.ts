import { commands } from 'vscode';
import type { CheckedDrafts } from '../checked-drafts.js';
import type { Feature } from '../feature.js';
import type { FollowedDraft } from '../followed-draft.js';

/**
 * Tells the editor's `when` clauses what is known of the draft that the views are about: `sourceCheck.draft` is `none`,
 * `waiting`, `checked` or why it is not checked; `sourceCheck.hasFindings` is whether there is one to go to.
 */
export const tellContext: Feature = ({ drafts, followed }) => {
  const update = () => tell(drafts, followed);
  update();
  return followed.onDidChange(update);
};

function tell(drafts: CheckedDrafts, followed: FollowedDraft): void {
  const draft = followed.current();
  const claims = (draft && drafts.claimsOf(draft)?.claims) ?? [];
  commands.executeCommand('setContext', 'sourceCheck.draft', stateOf(drafts, followed));
  commands.executeCommand(
    'setContext',
    'sourceCheck.hasFindings',
    claims.some(({ findings }) => findings.length > 0),
  );
}

function stateOf(drafts: CheckedDrafts, followed: FollowedDraft): string {
  const draft = followed.current();
  if (!draft) return 'none';
  const status = drafts.statusOf(draft);
  if (!status) return 'waiting';
  if (status.kind === 'unchecked') return status.why;
  return drafts.claimsOf(draft) ? 'checked' : 'waiting';
}
