import { commands, Disposable, l10n, Uri, window, workspace } from 'vscode';
import { withAccepted, withChecked } from '../../acceptances/accepted-file.js';
import { pathFrom } from '../../acceptances/paths.js';
import { type AcceptParams, COMMANDS } from '../../server/commands.js';
import { acceptedUri } from '../acting/accepted-files.js';
import { standBy } from '../acting/accepting.js';
import { activeDraft } from '../draft.js';
import type { Feature, FeatureContext } from '../feature.js';
import { editorRange } from '../ranges.js';

/** Accepting a finding, *Mark Claim as Checked…* and *Show Accepted Differences*. */
export const accept: Feature = (context) =>
  Disposable.from(
    commands.registerCommand(COMMANDS.accept, (params: AcceptParams) => acceptFinding(context, params)),
    commands.registerCommand('sourceCheck.markClaimAsChecked', () => markClaim(context)),
    commands.registerCommand('sourceCheck.showAcceptedDifferences', showAccepted),
  );

function acceptFinding({ client }: FeatureContext, { uri, reference, ...words }: AcceptParams): Promise<void> {
  return standBy(client, {
    draft: Uri.parse(uri),
    title: l10n.t('Accept This Difference'),
    question: l10n.t('Why is “{0}” right?', words.words),
    change: (folder, reason) => (file) => {
      const from = folder.uri.toString();
      const source = reference === undefined ? {} : { reference: pathFrom(from, reference) };
      return withAccepted(file, { ...words, ...source, ...reason, draft: pathFrom(from, uri) });
    },
  });
}

async function markClaim({ client, drafts }: FeatureContext): Promise<void> {
  const editor = activeDraft();
  if (!editor) return;
  const draft = editor.document.uri;
  const claims = (await drafts.latestClaimsOf(draft))?.claims ?? [];
  const claim = claims.find(({ range }) => editorRange(range).contains(editor.selection.active));
  if (!claim) {
    window.showInformationMessage(l10n.t('There is no claim at the cursor.'));
    return;
  }
  await standBy(client, {
    draft,
    title: l10n.t('Mark Claim as Checked'),
    question: l10n.t('How do you know that this is right? “{0}”', claim.text),
    change: (folder, reason) => (file) =>
      withChecked(file, { draft: pathFrom(folder.uri.toString(), draft.toString()), claim: claim.text, ...reason }),
  });
}

/** An entry that is taken out there is reported again. */
async function showAccepted(): Promise<void> {
  const draft = activeDraft()?.document.uri;
  const folder = (draft && workspace.getWorkspaceFolder(draft)) ?? workspace.workspaceFolders?.[0];
  const uri = folder && acceptedUri(folder);
  const isThere = uri && (await workspace.fs.stat(uri).then(Boolean, () => false));
  if (isThere) await window.showTextDocument(uri);
  else window.showInformationMessage(l10n.t('Nothing has been accepted here yet.'));
}
