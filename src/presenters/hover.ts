import type { BlockContent, PhrasingContent } from 'mdast';
import type { Claim } from '../engine/model/claim.js';
import type { Finding, Verdict } from '../engine/model/finding.js';
import { markDifferences, type Segment, unmarked } from './differences.js';
import { bold, link, markdown, paragraph, plain, quoted } from './markdown.js';

/** Where a statement stands: what its reference is called, its address, and the line (from 0). */
export interface ReferencePlace {
  readonly referenceTitle: string;
  readonly referenceUri: string;
  readonly line: number;
}

const HEADINGS: Readonly<Record<Verdict, string>> = {
  differs: 'Differs from the reference',
  'not-found': 'Not found in the references',
};

/**
 * What a hover over a finding says, in Markdown: the verdict, the draft's and the reference's sentence one under the other
 * with the differing words in bold, the reason, and a link to the statement. Leave `place` out where there is none.
 */
export function hoverMarkdown(finding: Finding, place?: ReferencePlace): string {
  const { claim, statement } = markDifferences(finding);
  return markdown([
    paragraph(bold(HEADINGS[finding.verdict]), plain(` · ${finding.rule}`)),
    paragraph(plain(finding.message)),
    ...labelled([plain('Draft')], claim),
    ...labelled(place ? [plain('Reference · '), linkTo(place)] : [plain('Reference')], statement),
    ...(finding.reason ? [paragraph(plain(finding.reason))] : []),
  ]);
}

/** What a hover over a claim that agrees with its reference says, in Markdown; without a statement, only that it agrees. */
export function hoverForClaim(claim: Claim, place: ReferencePlace): string {
  const label = paragraph(bold('Agrees with'), plain(' '), linkTo(place));
  return markdown(claim.statement ? [label, quoted(unmarked(claim.statement.text))] : [label]);
}

/** A label and the sentence under it; nothing where there is no sentence. */
function labelled(label: readonly PhrasingContent[], sentence: readonly Segment[]): BlockContent[] {
  return sentence.length > 0 ? [paragraph(...label), quoted(sentence)] : [];
}

/** "article.md, line 12", as a link that editors open at that line. */
function linkTo({ referenceTitle, referenceUri, line }: ReferencePlace): PhrasingContent {
  return link(`${referenceTitle}, line ${line + 1}`, `${referenceUri}#L${line + 1}`);
}
