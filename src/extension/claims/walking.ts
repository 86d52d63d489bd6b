import type { DraftClaims, FindingInfo } from '../../server/protocol.js';
import { compare } from '../moving.js';

type Position = FindingInfo['range']['start'];

/** Which way to go through a draft. */
export type Direction = 'next' | 'previous';

/** A finding among those of a draft. */
export interface FindingStop {
  readonly finding: FindingInfo;
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

/**
 * The finding that comes next after a position, or before it, going on at the other end of the draft; `undefined` for a
 * draft without findings. A finding that starts at the position is passed over.
 */
export function findingFrom(draft: DraftClaims, from: Position, direction: Direction): FindingStop | undefined {
  const findings = draft.claims.flatMap((claim) => claim.findings).sort(byPlace);
  const index = direction === 'next' ? nextIndex(findings, from) : previousIndex(findings, from);
  const finding = findings.at(index);
  return finding && { finding, number: findings.indexOf(finding) + 1, of: findings.length };
}

function nextIndex(findings: readonly FindingInfo[], from: Position): number {
  return Math.max(
    0,
    findings.findIndex(({ range }) => compare(range.start, from) > 0),
  );
}

/** -1, the last, where there is none before the position. */
function previousIndex(findings: readonly FindingInfo[], from: Position): number {
  return findings.findLastIndex(({ range }) => compare(range.start, from) < 0);
}

function byPlace(a: FindingInfo, b: FindingInfo): number {
  return compare(a.range.start, b.range.start);
}
