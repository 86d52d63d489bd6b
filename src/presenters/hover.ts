import type { BlockContent, PhrasingContent } from 'mdast';
import type { Claim, FigureDerivation } from '../engine/model/claim.js';
import type { Finding, Verdict } from '../engine/model/finding.js';
import type { SourceSpan } from '../engine/model/span.js';
import { markDifferences, type Segment, unmarked, withMarks } from './differences.js';
import { bold, link, markdown, marked, paragraph, plain, quoted, table } from './markdown.js';

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
 * What a hover over a finding says, in Markdown: the draft's and the reference's sentence side by side with the differing
 * words in bold, under the reference's name as a link to the statement (leave `place` out where there is none), and the
 * reason. Where no reference says anything: that, and the message. Short, since an editor puts the diagnostic above it.
 */
export function hoverMarkdown(finding: Finding, place?: ReferencePlace): string {
  const { claim, statement } = markDifferences(finding);
  const blocks = statement.length > 0 ? [sideBySide(claim, statement, place)] : verdictOf(finding);
  return markdown([...blocks, ...(finding.reason ? [paragraph(plain(finding.reason))] : [])]);
}

/** What a hover over a claim that agrees with its reference says, in Markdown; without a statement, only that it agrees. */
export function hoverForClaim(claim: Claim, place: ReferencePlace): string {
  const label = paragraph(bold('Agrees with'), plain(' '), linkTo(place));
  return markdown(claim.statement ? [label, quoted(unmarked(claim.statement.text))] : [label]);
}

/**
 * What a hover over a figure that follows from others says, in Markdown: each statement that gives them, with them in bold,
 * under the reference's name as a link to the statement, then the arithmetic. `placeOf` tells where a statement stands;
 * statements without a place are left out.
 */
export function hoverForDerivation(
  { arithmetic, operands, statements }: FigureDerivation,
  placeOf: (statement: SourceSpan) => ReferencePlace | undefined,
): string {
  const blocks = statements.flatMap((statement) => {
    const place = placeOf(statement);
    const marks = operands.filter(({ uri }) => uri === statement.uri);
    return place
      ? [paragraph(bold('Follows from'), plain(' '), linkTo(place)), quoted(withMarks(statement, marks))]
      : [];
  });
  return markdown([...blocks, paragraph(plain(arithmetic))]);
}

function sideBySide(claim: readonly Segment[], statement: readonly Segment[], place?: ReferencePlace): BlockContent {
  return table([
    [[plain('Draft')], [place ? linkTo(place) : plain('Reference')]],
    [marked(claim), marked(statement)],
  ]);
}

function verdictOf({ verdict, message }: Finding): BlockContent[] {
  return [paragraph(bold(HEADINGS[verdict])), paragraph(plain(message))];
}

/** "article.md, line 12", as a link that editors open at that line. */
function linkTo({ referenceTitle, referenceUri, line }: ReferencePlace): PhrasingContent {
  return link(`${referenceTitle}, line ${line + 1}`, `${referenceUri}#L${line + 1}`);
}
