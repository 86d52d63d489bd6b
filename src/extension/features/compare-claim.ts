import { commands, Disposable, l10n, Uri, window, workspace } from 'vscode';
import { hoverCommands } from '../../server/commands.js';
import { type ClaimInfo, type DraftClaims, listClaims, type PlaceParams } from '../../server/protocol.js';
import { claimAt, comparisonOf, type Side } from '../compare/sides.js';
import { activeDraft } from '../draft.js';
import { type Feature, type FeatureContext, request } from '../feature.js';

/** The documents of a comparison: their words are part of their address, so that there is nothing to keep or to lose. */
const scheme = 'source-check';

/** *Source Check: Compare Claim with Statement*: the editor's own diff of the two. */
export const compareClaim: Feature = (context) =>
  Disposable.from(
    workspace.registerTextDocumentContentProvider(scheme, { provideTextDocumentContent: ({ query }) => query }),
    commands.registerCommand(hoverCommands.compare, (place?: PlaceParams) => compare(context, place ?? atCursor())),
  );

function atCursor(): PlaceParams | undefined {
  const draft = activeDraft();
  return draft && { uri: draft.document.uri.toString(), position: draft.selection.active };
}

async function compare({ client }: FeatureContext, place: PlaceParams | undefined): Promise<void> {
  if (!place) return;
  const draft = await request(client, listClaims, { uri: place.uri });
  const claim = draft && claimAt(draft.claims, place.position);
  if (draft && claim) await showBeside(draft, claim);
  else tellNothingToCompare();
}

async function showBeside(draft: DraftClaims, { statement, ...claim }: ClaimInfo): Promise<void> {
  if (!statement) return tellNothingToCompare();
  const reference = draft.references.find(({ uri }) => uri === statement.uri);
  const referenceName = reference?.title ?? fileName(statement.uri);
  const sides = comparisonOf({ ...claim, statement }, fileName(draft.uri), referenceName);
  await commands.executeCommand('vscode.diff', addressOf(sides.claim), addressOf(sides.statement), sides.title);
}

function tellNothingToCompare(): void {
  window.showInformationMessage(l10n.t('There is no claim at the cursor that rests on a statement of a reference.'));
}

function addressOf({ name, text }: Side): Uri {
  return Uri.from({ scheme, path: `/${name}`, query: text });
}

function fileName(uri: string): string {
  const { path } = Uri.parse(uri);
  return path.slice(path.lastIndexOf('/') + 1);
}
