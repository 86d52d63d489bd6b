import { commands, Disposable, l10n, type TreeDataProvider, type TreeView, window } from 'vscode';
import { isFiltering } from '../claims/filter.js';
import { filterClaims } from '../claims/filter-commands.js';
import { itemOf, verdictLabel } from '../claims/items.js';
import { type ClaimsModel, createClaimsModel } from '../claims/model.js';
import { type ClaimNode, type ClaimsNode, childrenOf, countOf, type FindingNode, sourceOf } from '../claims/tree.js';
import type { Feature, FeatureContext } from '../feature.js';
import { goToWords, showDraft } from '../go-to.js';
import { showStatement } from '../look-up/preview.js';
import { editorRange } from '../ranges.js';

/** The view *Claims*: what came of checking each claim of the draft. */
export const claimsView: Feature = (context) => {
  const model = createClaimsModel(context);
  const view = window.createTreeView('sourceCheck.claims', {
    treeDataProvider: providerOf(model, context),
    showCollapseAll: true,
  });
  const update = () => describe(view, model);
  update();
  return Disposable.from(
    model,
    view,
    model.onDidChange(update),
    filterClaims(model),
    commands.registerCommand('sourceCheck.goToClaim', (node: ClaimNode | FindingNode) => goToClaim(context, node)),
    commands.registerCommand('sourceCheck.openStatement', openStatement),
  );
};

function providerOf(model: ClaimsModel, { drafts, followed }: FeatureContext): TreeDataProvider<ClaimsNode> {
  const titleOf = (uri: string) => {
    const draft = followed.current();
    const references = draft && drafts.claimsOf(draft)?.references;
    return references?.find((reference) => reference.uri === uri)?.title ?? uri;
  };
  return {
    onDidChangeTreeData: model.onDidChange,
    getChildren: (node) => [...(node ? childrenOf(node) : model.groups())],
    getTreeItem: (node) => itemOf(node, titleOf),
  };
}

/** Says above the claims that some are kept back, and which are not. */
function describe(view: TreeView<ClaimsNode>, model: ClaimsModel): void {
  const filtering = isFiltering(model.filter());
  commands.executeCommand('setContext', 'sourceCheck.filtersClaims', filtering);
  view.message = filtering ? filterMessage(model) : '';
}

/** Nothing where no claim passes: the view's welcome says so and how to see them again. */
function filterMessage(model: ClaimsModel): string {
  const { text, verdicts } = model.filter();
  const words = text.trim() === '' ? [] : [l10n.t('“{0}”', text.trim())];
  const wanted = isFiltering({ text: '', verdicts }) ? verdicts.map(verdictLabel) : [];
  const shown = countOf(model.groups());
  if (shown === 0) return '';
  return l10n.t('{0} of {1} claims: {2}', shown, model.total(), [...words, ...wanted].join(', '));
}

async function goToClaim({ drafts, followed }: FeatureContext, node: ClaimNode | FindingNode): Promise<void> {
  const draft = followed.current();
  const claims = (draft && drafts.claimsOf(draft)?.claims) ?? [];
  const place = node.kind === 'claim' ? claims[node.index] : claims[node.claim]?.findings[node.index];
  if (draft && place) goToWords(await showDraft(draft), editorRange(place.range), 'selected');
}

/** Beside the draft, which keeps the keyboard. */
async function openStatement(node: ClaimsNode): Promise<void> {
  const statement = sourceOf(node);
  if (statement) await showStatement(statement, 'stay');
}
