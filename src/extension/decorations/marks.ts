import type { DraftClaims, FindingInfo } from '../../server/protocol.js';
import { isWithin } from '../moving.js';

type Range = FindingInfo['range'];

/** What a draft's editor marks; all in lines and UTF-16 characters from 0. */
export interface Marks {
  /** The words that the reference has otherwise. */
  readonly differs: readonly Range[];
  /** The words that no reference has. */
  readonly notFound: readonly Range[];
  /** The lines that agree with the reference: a claim that does begins there, and nothing on them is found. In order. */
  readonly agreeing: readonly number[];
  /** By line, the findings whose last words stand there, in order of place. */
  readonly noted: ReadonlyMap<number, readonly FindingInfo[]>;
}

/** What there is to mark in a draft; `quiet` is the sentence that is being written, of which nothing is said yet. */
export function marksOf({ claims }: Pick<DraftClaims, 'claims'>, quiet?: Range): Marks {
  const findings = claims.flatMap((claim) => claim.findings).filter(({ range }) => !quiet || !isWithin(range, quiet));
  const rangesOf = (verdict: FindingInfo['verdict']) =>
    findings.filter((finding) => finding.verdict === verdict).map(({ range }) => range);
  const wrong = new Set(findings.flatMap(({ range }) => linesOf(range)));
  const supported = claims.filter(({ verdict }) => verdict === 'supported').map(({ range }) => range.start.line);
  return {
    differs: rangesOf('differs'),
    notFound: rangesOf('not-found'),
    agreeing: [...new Set(supported)].filter((line) => !wrong.has(line)),
    noted: byLastLine(findings),
  };
}

function linesOf({ start, end }: Range): readonly number[] {
  return Array.from({ length: end.line - start.line + 1 }, (_, index) => start.line + index);
}

function byLastLine(findings: readonly FindingInfo[]): ReadonlyMap<number, readonly FindingInfo[]> {
  const lines = new Map<number, FindingInfo[]>();
  for (const finding of findings) {
    const { line } = finding.range.end;
    lines.set(line, [...(lines.get(line) ?? []), finding]);
  }
  return lines;
}
