import {
  commands,
  Disposable,
  l10n,
  type QuickPickItem,
  QuickPickItemKind,
  ThemeIcon,
  Uri,
  window,
  workspace,
} from 'vscode';
import { checkAgainst } from '../check-against.js';
import { activeDraft } from '../draft.js';
import type { Feature, FeatureContext } from '../feature.js';
import { referenceEndings } from '../workspace/file-endings.js';
import { referenceFiles } from '../workspace/files.js';

/** What choosing an item makes the draft's references; `browse` asks for a file first. */
type Choice = { readonly kind: 'browse' } | { readonly kind: 'references'; readonly references: readonly string[] };

interface ReferenceItem extends QuickPickItem {
  readonly choice?: Choice;
}

/**
 * *Source Check: Choose Reference for This Draft…*: a file of the workspace or any other, in place of those chosen before;
 * *Add Reference to This Draft…*: one more.
 */
export const chooseReference: Feature = (context) =>
  Disposable.from(
    commands.registerCommand('sourceCheck.chooseReference', (reference?: Uri) => choose(context, reference)),
    commands.registerCommand('sourceCheck.addReference', (reference?: Uri) => add(context, reference)),
  );

/** Checks the draft in front against a reference; asks for it unless it is given. */
async function choose(context: FeatureContext, reference?: Uri): Promise<void> {
  const document = activeDraft()?.document;
  if (!document) return;
  const chosen = context.chosenReferences.of(document.uri.toString());
  const references = reference ? [reference.toString()] : await ask(document.uri, chosen);
  if (references) await checkAgainst(context, document.uri, references);
}

/** Checks the draft that the views are about against one more reference; asks for it unless it is given. */
async function add(context: FeatureContext, reference?: Uri): Promise<void> {
  const draft = context.followed.current();
  if (!draft) return;
  const chosen = context.chosenReferences.of(draft.toString());
  const added = reference ? [reference.toString()] : await ask(draft, chosen);
  // The list also offers to take the choice back.
  if (added) await checkAgainst(context, draft, added.length > 0 ? [...new Set([...chosen, ...added])] : []);
}

async function ask(draft: Uri, chosen: readonly string[]): Promise<readonly string[] | undefined> {
  const picked = await window.showQuickPick(itemsFor(draft, chosen), {
    title: l10n.t('Choose Reference for This Draft'),
    placeHolder: l10n.t('The article that this draft is written from'),
    matchOnDescription: true,
  });
  return picked?.choice?.kind === 'browse' ? askForFile() : picked?.choice?.references;
}

async function itemsFor(draft: Uri, chosen: readonly string[]): Promise<readonly ReferenceItem[]> {
  const files = await referenceFiles();
  const others = files.filter((uri) => uri.toString() !== draft.toString());
  const items = others.sort(nearestFirst(draft)).map((uri) => itemFor(uri, chosen));
  return [...items, separator, browse(), ...(chosen.length > 0 ? [takeBack()] : [])];
}

const separator: ReferenceItem = { label: '', kind: QuickPickItemKind.Separator };

function browse(): ReferenceItem {
  return { label: `$(folder-opened) ${l10n.t('Open File…')}`, choice: { kind: 'browse' } };
}

function takeBack(): ReferenceItem {
  return { label: `$(close) ${l10n.t('Clear Chosen References')}`, choice: { kind: 'references', references: [] } };
}

function itemFor(uri: Uri, chosen: readonly string[]): ReferenceItem {
  const address = uri.toString();
  return {
    label: fileName(uri),
    description: chosen.includes(address) ? l10n.t('{0} (chosen)', folderOf(uri)) : folderOf(uri),
    iconPath: new ThemeIcon(chosen.includes(address) ? 'check' : 'file'),
    choice: { kind: 'references', references: [address] },
  };
}

async function askForFile(): Promise<readonly string[] | undefined> {
  const picked = await window.showOpenDialog({
    title: l10n.t('Choose Reference for This Draft'),
    openLabel: l10n.t('Choose'),
    canSelectMany: true,
    filters: { [l10n.t('Articles')]: [...referenceEndings] },
  });
  return picked?.map((uri) => uri.toString());
}

/** Files of the draft's own folder first, then by path. */
function nearestFirst(draft: Uri): (a: Uri, b: Uri) => number {
  const folder = Uri.joinPath(draft, '..').path;
  const distance = (uri: Uri) => (Uri.joinPath(uri, '..').path === folder ? 0 : 1);
  return (a, b) => distance(a) - distance(b) || a.path.localeCompare(b.path);
}

function fileName(uri: Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

function folderOf(uri: Uri): string {
  const path = workspace.asRelativePath(uri);
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
