import { commands, Disposable, EventEmitter, type TreeDataProvider, Uri, window } from 'vscode';
import { checkAgainst } from '../check-against.js';
import type { Feature, FeatureContext } from '../feature.js';
import { referenceItemOf } from '../reference-list/items.js';
import { type ReferenceNode, type ReferencesNode, referencesIn } from '../reference-list/tree.js';

/** The view *References*: what the draft is checked against, and how many of its claims rest on each. */
export const referencesView: Feature = (context) => {
  const changed = new EventEmitter<void>();
  let shown = '';
  const update = () => {
    const now = JSON.stringify(nodesOf(context));
    if (now !== shown) changed.fire();
    shown = now;
  };
  return Disposable.from(
    changed,
    window.createTreeView('sourceCheck.references', { treeDataProvider: providerOf(context, changed) }),
    context.followed.onDidChange(update),
    commands.registerCommand('sourceCheck.removeReference', (node: ReferenceNode) => remove(context, node)),
  );
};

function providerOf(context: FeatureContext, changed: EventEmitter<void>): TreeDataProvider<ReferencesNode> {
  return {
    onDidChangeTreeData: changed.event,
    getChildren: (node) => (node ? [] : [...nodesOf(context)]),
    getTreeItem: referenceItemOf,
  };
}

function nodesOf({ drafts, followed, chosenReferences }: FeatureContext): readonly ReferencesNode[] {
  const draft = followed.current();
  if (!draft) return [];
  const chosen = chosenReferences.of(draft.toString());
  const isChosen = (uri: string) => chosen.some((address) => isSame(address, uri));
  return referencesIn(drafts.statusOf(draft), drafts.claimsOf(draft)?.claims ?? [], isChosen);
}

async function remove(context: FeatureContext, { uri }: ReferenceNode): Promise<void> {
  const draft = context.followed.current();
  if (!draft) return;
  const chosen = context.chosenReferences.of(draft.toString());
  await checkAgainst(
    context,
    draft,
    chosen.filter((address) => !isSame(address, uri)),
  );
}

/** Addresses may be written in more than one way. */
function isSame(a: string, b: string): boolean {
  return Uri.parse(a).toString() === Uri.parse(b).toString();
}
