import type { ClaimInfo, FindingInfo, StatementInfo } from '../../server/protocol.js';
import { isWithin } from '../moving.js';
import { type ClaimFilter, passes, VERDICTS, type Verdict } from './filter.js';
import type { KeyedClaim } from './keys.js';

type Range = ClaimInfo['range'];

/** A row of the claims view. An `id` is that of the same row after the next check, so that the view keeps its state. */
export type ClaimsNode = GroupNode | ClaimNode | FindingNode;

/** The claims of one verdict. */
export interface GroupNode {
  readonly kind: 'group';
  readonly id: string;
  readonly verdict: Verdict;
  readonly claims: readonly ClaimNode[];
}

/** A claim. Where it stands is asked for when it is gone to, since the draft may be edited by then. */
export interface ClaimNode extends Omit<ClaimInfo, 'range' | 'findings'> {
  readonly kind: 'claim';
  readonly id: string;
  /** Its place in the draft's list of claims. */
  readonly index: number;
  readonly findings: readonly FindingNode[];
}

/** A finding of a claim. */
export interface FindingNode extends Omit<FindingInfo, 'range'> {
  readonly kind: 'finding';
  readonly id: string;
  /** The place of its claim in the draft's list of claims. */
  readonly claim: number;
  /** Its place among the findings of its claim. */
  readonly index: number;
}

/**
 * The rows of a draft's claims that pass a filter, by verdict; verdicts without a claim have none. `quiet` is the sentence that is
 * being written, of which nothing is said yet.
 */
export function groupsOf(
  draft: string,
  claims: readonly KeyedClaim[],
  filter: ClaimFilter,
  quiet?: Range,
): readonly GroupNode[] {
  const isShown = ({ claim }: KeyedClaim) => passes(claim, filter) && !(quiet && isWithin(claim.range, quiet));
  const nodes = claims.flatMap((keyed, index) =>
    isShown(keyed) ? [claimNode(`${draft}#${keyed.key}`, keyed.claim, index)] : [],
  );
  return VERDICTS.map((verdict) => groupOf(draft, verdict, nodes)).filter(({ claims }) => claims.length > 0);
}

/** The rows under a row. */
export function childrenOf(node: ClaimsNode): readonly ClaimsNode[] {
  switch (node.kind) {
    case 'group':
      return node.claims;
    case 'claim':
      return node.findings;
    case 'finding':
      return [];
  }
}

/** The place in the reference that a row can lead to, if it has one. */
export function sourceOf(node: ClaimsNode): StatementInfo | undefined {
  switch (node.kind) {
    case 'group':
      return undefined;
    case 'claim':
      return node.statement;
    case 'finding':
      return node.source;
  }
}

/** How many claims there are in some groups. */
export function countOf(groups: readonly GroupNode[]): number {
  return groups.reduce((sum, { claims }) => sum + claims.length, 0);
}

function groupOf(draft: string, verdict: Verdict, nodes: readonly ClaimNode[]): GroupNode {
  return {
    kind: 'group',
    id: `${draft}#${verdict}`,
    verdict,
    claims: nodes.filter((node) => node.verdict === verdict),
  };
}

function claimNode(id: string, { range: _range, findings, ...claim }: ClaimInfo, index: number): ClaimNode {
  return {
    ...claim,
    kind: 'claim',
    id,
    index,
    findings: findings.map((finding, at) => findingNode(id, index, finding, at)),
  };
}

function findingNode(
  parent: string,
  claim: number,
  { range: _range, ...finding }: FindingInfo,
  index: number,
): FindingNode {
  return { ...finding, kind: 'finding', id: `${parent}/${finding.rule}/${index}`, claim, index };
}
