import { l10n, ThemeColor, ThemeIcon, TreeItem, Uri, workspace } from 'vscode';
import { claimsText } from '../status/wording.js';
import type { ProblemNode, ReferenceNode, ReferencesNode } from './tree.js';

/** A row of the references view as the editor draws it. */
export function referenceItemOf(node: ReferencesNode): TreeItem {
  return node.kind === 'reference' ? referenceItem(node) : problemItem(node);
}

function referenceItem({ uri, title, claims, origin }: ReferenceNode): TreeItem {
  const resourceUri = Uri.parse(uri);
  const description = claimsText(claims);
  return Object.assign(new TreeItem(title), {
    id: uri,
    resourceUri,
    description,
    iconPath: ThemeIcon.File,
    // The menus of the manifest ask for these words.
    contextValue: `reference ${origin}`,
    tooltip: [workspace.asRelativePath(resourceUri), description, originText(origin)].join('\n'),
    command: { command: 'vscode.open', title: l10n.t('Open Reference'), arguments: [resourceUri] },
  });
}

function problemItem({ message }: ProblemNode): TreeItem {
  return Object.assign(new TreeItem(message), {
    id: message,
    tooltip: message,
    iconPath: new ThemeIcon('warning', new ThemeColor('list.warningForeground')),
  });
}

function originText(origin: ReferenceNode['origin']): string {
  switch (origin) {
    case 'chosen':
      return l10n.t('You chose it for this draft.');
    case 'named':
      return l10n.t('The draft or a setting names it.');
  }
}
