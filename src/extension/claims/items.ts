import { l10n, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { StatementInfo } from '../../server/protocol.js';
import { shortened } from '../shortened.js';
import type { Verdict } from './filter.js';
import { type ClaimNode, type ClaimsNode, childrenOf, type FindingNode, type GroupNode, sourceOf } from './tree.js';

const ENDS_SENTENCE = /[.!?…:]["'”’»)\]]*$/;

/** How the title of a reference is had from its address. */
export type TitleOf = (uri: string) => string;

/** What of a verdict stands open at first: what needs the writer. */
const openAtFirst: readonly Verdict[] = ['differs', 'not-found'];

const icons: Readonly<Record<Verdict, ThemeIcon>> = {
  differs: new ThemeIcon('warning', new ThemeColor('sourceCheck.differsForeground')),
  'not-found': new ThemeIcon('question', new ThemeColor('sourceCheck.notFoundForeground')),
  supported: new ThemeIcon('pass', new ThemeColor('sourceCheck.agreesForeground')),
  checked: new ThemeIcon('verified', new ThemeColor('sourceCheck.agreesForeground')),
  unchecked: new ThemeIcon('circle-outline', new ThemeColor('sourceCheck.uncheckedForeground')),
};

/** A row of the claims view as the editor draws it. */
export function itemOf(node: ClaimsNode, titleOf: TitleOf): TreeItem {
  const item = new TreeItem(labelOf(node), stateOf(node));
  item.id = node.id;
  if (node.kind !== 'finding') item.iconPath = icons[node.verdict];
  // The menus of the manifest ask for these words.
  item.contextValue = sourceOf(node) ? `${node.kind} sourced` : node.kind;
  return Object.assign(item, detailsOf(node, titleOf));
}

/** What a verdict is called above its claims. */
export function verdictLabel(verdict: Verdict): string {
  switch (verdict) {
    case 'differs':
      return l10n.t('Differs');
    case 'not-found':
      return l10n.t('Not found');
    case 'supported':
      return l10n.t('Agrees');
    case 'checked':
      return l10n.t('Checked by hand');
    case 'unchecked':
      return l10n.t('Unchecked');
  }
}

/** What a verdict says of a claim. */
export function verdictMeaning(verdict: Verdict): string {
  switch (verdict) {
    case 'differs':
      return l10n.t('The reference says otherwise.');
    case 'not-found':
      return l10n.t('No reference says this.');
    case 'supported':
      return l10n.t('The reference says the same.');
    case 'checked':
      return l10n.t('Somebody checked this by hand or accepted what differs.');
    case 'unchecked':
      return l10n.t('Nothing in the references is near enough to compare this with.');
  }
}

function labelOf(node: ClaimsNode): string {
  switch (node.kind) {
    case 'group':
      return verdictLabel(node.verdict);
    case 'claim':
      return shortened(node.text);
    case 'finding':
      return node.source
        ? l10n.t('{0} → {1}', shortened(node.text), shortened(node.source.text))
        : shortened(node.text);
  }
}

function stateOf(node: ClaimsNode): TreeItemCollapsibleState {
  if (childrenOf(node).length === 0) return TreeItemCollapsibleState.None;
  return openAtFirst.includes(node.verdict) ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}

function detailsOf(node: ClaimsNode, titleOf: TitleOf): Partial<TreeItem> {
  switch (node.kind) {
    case 'group':
      return groupDetails(node);
    case 'claim':
      return { ...claimDetails(node, titleOf), ...goTo(node) };
    case 'finding':
      return { ...findingDetails(node, titleOf), ...goTo(node) };
  }
}

function groupDetails({ verdict, claims }: GroupNode): Partial<TreeItem> {
  const label = l10n.t('{0}, claims: {1}', verdictLabel(verdict), claims.length);
  return {
    description: String(claims.length),
    tooltip: verdictMeaning(verdict),
    accessibilityInformation: { label },
  };
}

function claimDetails(node: ClaimNode, titleOf: TitleOf): Partial<TreeItem> {
  const about = [node.figures.join(', '), node.speakers.join(', ')].filter((part) => part !== '').join(' · ');
  const spoken = spokenTogether([verdictLabel(node.verdict), node.text, about]);
  return {
    description: about,
    tooltip: tooltipOf([verdictMeaning(node.verdict), node.text], node.statement, titleOf),
    accessibilityInformation: { label: spoken },
  };
}

/** Parts one after the other with a pause between them, as a screen reader says them; what ends a sentence is a pause already. */
function spokenTogether(parts: readonly string[]): string {
  const said = parts.filter((part) => part !== '');
  return said.map((part, at) => (at === said.length - 1 || ENDS_SENTENCE.test(part) ? part : `${part}.`)).join(' ');
}

function findingDetails(node: FindingNode, titleOf: TitleOf): Partial<TreeItem> {
  return {
    description: node.message,
    tooltip: tooltipOf([node.message, node.reason], node.source, titleOf),
    accessibilityInformation: { label: node.message },
  };
}

function goTo(node: ClaimNode | FindingNode): Pick<TreeItem, 'command'> {
  return { command: { command: 'sourceCheck.goToClaim', title: l10n.t('Go to Claim'), arguments: [node] } };
}

/** Plain text: nothing that a draft or reference says becomes markup or a link. */
function tooltipOf(lines: readonly string[], source: StatementInfo | undefined, titleOf: TitleOf): string {
  const place = source ? l10n.t('{0}, line {1}', titleOf(source.uri), source.range.start.line + 1) : '';
  const statement = source ? `${place}:\n${source.text}` : '';
  return [...lines, statement].filter((text) => text !== '').join('\n\n');
}
