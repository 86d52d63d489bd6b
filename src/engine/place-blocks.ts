import type { MatchedBlock } from './matching/match-draft.js';
import type { Claim } from './model/claim.js';
import type { Finding } from './model/finding.js';
import { BLOCK_DIVIDER, type TextBlock } from './model/prose.js';
import { type Span, shifted, type TextSpan } from './model/span.js';
import { placeClaim, placeFinding, placeFrom } from './placing.js';
import type { TextBlocks } from './reading/index.js';
import type { ReportedMatch } from './rules/report.js';
import type { Rule } from './rules/rule.js';

/** A finding and the rule that reports it. */
export interface RuleFinding {
  readonly rule: Rule;
  readonly finding: Finding;
}

/** The claims of a block as long as nothing is settled, and all that the rules report of them. */
export interface PlacedBlock {
  readonly claims: readonly Claim[];
  readonly findings: readonly RuleFinding[];
  /** Whether a finding lies outside of the block, so that its place depends on the blocks around. */
  readonly reachesOut: boolean;
}

/** A block of a draft among the others. */
export interface BlockPlace extends TextBlocks {
  readonly position: number;
}

/** Puts what was found in a block back into the document as written; offsets count from where the block begins in it. */
export function placeBlock(block: BlockPlace, matched: MatchedBlock, reported: readonly ReportedMatch[]): PlacedBlock {
  const placed = reported.map(({ match, reports }, at) => {
    const start = matched[at]?.start ?? 0;
    const place = (span: Span) => placeNear(block, shifted({ start: span.start, end: span.end }, start));
    const findings = reports.map(({ rule, discrepancy }) => ({
      rule,
      finding: placeFinding(rule, match, discrepancy, place),
    }));
    return { claim: placeClaim(match, place), findings };
  });
  const findings = placed.flatMap((one) => one.findings);
  const { source } = block.blocks[block.position] ?? { source: '' };
  return {
    claims: placed.flatMap(({ claim }) => claim ?? []),
    findings,
    reachesOut: findings.some(({ finding: { draft } }) => draft.start < 0 || draft.end > source.length),
  };
}

/** The same at offsets of the document, in which the block begins at `origin`. */
export function movedTo(origin: number, { claims, findings, reachesOut }: PlacedBlock = NOTHING_PLACED): PlacedBlock {
  return {
    reachesOut,
    claims: claims.map((claim) => movedClaim(claim, origin)),
    findings: findings.map(({ rule, finding }) => ({
      rule,
      finding: { ...finding, draft: movedWords(finding.draft, origin), claim: movedWords(finding.claim, origin) },
    })),
  };
}

const NOTHING_PLACED: PlacedBlock = { claims: [], findings: [], reachesOut: false };

/** Written out, since all claims behind an edit are moved. */
function movedClaim({ span, text, verdict, figures, speakers, statement, derivations }: Claim, by: number): Claim {
  const claim = {
    span: { start: span.start + by, end: span.end + by },
    text,
    verdict,
    figures: figures.map((figure) => movedWords(figure, by)),
    speakers,
  };
  if (!derivations) return statement ? { ...claim, statement } : claim;
  const moved = derivations.map((one) => ({ ...one, draft: movedWords(one.draft, by) }));
  return { ...claim, ...(statement && { statement }), derivations: moved };
}

function movedWords({ start, end, text }: TextSpan, by: number): TextSpan {
  return { start: start + by, end: end + by, text };
}

/** Places a span that counts from the start of a block and may lie in another one. */
function placeNear({ blocks, origins, position }: BlockPlace, span: Span): TextSpan {
  let at = position;
  let by = 0;
  while (at > 0 && span.start + by < 0) by += stepOver(blocks[--at]);
  while (at < blocks.length - 1 && span.start + by > lengthOf(blocks[at])) by -= stepOver(blocks[at++]);
  const block = blocks[at];
  if (!block) return { start: 0, end: 0, text: '' };
  const placed = placeFrom(by, block, block.source)(span);
  return shifted(placed, (origins[at] ?? 0) - (origins[position] ?? 0));
}

function lengthOf(block: TextBlock | undefined): number {
  return block?.text.length ?? 0;
}

function stepOver(block: TextBlock | undefined): number {
  return lengthOf(block) + BLOCK_DIVIDER.length;
}
