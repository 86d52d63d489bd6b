import type { BlockContent, PhrasingContent } from 'mdast';
import type { Claim, FigureDerivation } from '../engine/model/claim.js';
import type { Finding, Verdict } from '../engine/model/finding.js';
import type { SourceSpan } from '../engine/model/span.js';
import { markDifferences, type Segment, unmarked, withMarks } from './differences.js';
import { ENGLISH, type L10n } from './l10n.js';
import { bold, commandLink, link, markdown, marked, paragraph, plain, quoted, table } from './markdown.js';

/** Where a statement stands: what its reference is called, its address, and the line (from 0) or the page (from 1). */
export interface ReferencePlace {
  readonly referenceTitle: string;
  /** Left out where no editor opens the reference at a line of it. */
  readonly referenceUri?: string;
  readonly line: number;
  readonly page?: number | undefined;
}

/** Something to do from a hover: the words to click and the command of the editor that they run. */
export interface HoverAction {
  readonly label: string;
  readonly command: string;
  /** What the command is told; it must survive `JSON.stringify`. */
  readonly argument: unknown;
}

/** What a hover over a finding shows beside the finding itself. */
export interface FindingHover {
  /** Where the statement stands; left out where there is none. */
  readonly place?: ReferencePlace | undefined;
  readonly actions?: readonly HoverAction[];
  readonly l10n?: L10n;
  /** Whether the editor itself shows the problem, with its reason, above what a hover says. */
  readonly problem?: 'above' | 'elsewhere';
}

/**
 * What a hover over a finding says, in Markdown: the verdict, what can be done, the draft's and the reference's sentence side
 * by side with the differing words in bold, under the reference's name as a link to the statement, and the reason, or what is
 * wrong where there is none. An editor that shows the problem above has told both already. Editors cut off what is long, so
 * what can be done comes before the sentences.
 */
export function hoverMarkdown(finding: Finding, shown: FindingHover = {}): string {
  const { place, actions = [], l10n = ENGLISH, problem = 'elsewhere' } = shown;
  const { claim, statement } = markDifferences(finding);
  const sentences = statement.length > 0 ? [sideBySide(claim, statement, l10n, place)] : [];
  const reason = problem === 'above' ? [] : [paragraph(plain(finding.reason || finding.message))];
  return markdown([heading(finding, actions, l10n), ...sentences, ...reason]);
}

/**
 * What a hover over a claim that agrees with its reference says, in Markdown: with what, the statement, and what can be done;
 * without a statement, only that it agrees.
 */
export function hoverForClaim(
  claim: Claim,
  place: ReferencePlace,
  actions: readonly HoverAction[] = [],
  l10n: L10n = ENGLISH,
): string {
  const label = paragraph(bold(l10n.t('Agrees with')), plain(' '), linkTo(place, l10n));
  const statement = claim.statement ? [quoted(unmarked(claim.statement.text))] : [];
  return markdown([label, ...statement, ...actionLine(actions)]);
}

/**
 * What a hover over a figure that follows from others says, in Markdown: each statement that gives them, with them in bold,
 * under the reference's name as a link to the statement, then the arithmetic and what can be done. `placeOf` tells where a
 * statement stands; statements without a place are left out.
 */
export function hoverForDerivation(
  { arithmetic, operands, statements }: FigureDerivation,
  placeOf: (statement: SourceSpan) => ReferencePlace | undefined,
  actions: readonly HoverAction[] = [],
  l10n: L10n = ENGLISH,
): string {
  const blocks = statements.flatMap((statement) => {
    const place = placeOf(statement);
    const marks = operands.filter(({ uri }) => uri === statement.uri);
    return place
      ? [paragraph(bold(l10n.t('Follows from')), plain(' '), linkTo(place, l10n)), quoted(withMarks(statement, marks))]
      : [];
  });
  return markdown([...blocks, paragraph(plain(arithmetic)), ...actionLine(actions)]);
}

function sideBySide(
  claim: readonly Segment[],
  statement: readonly Segment[],
  l10n: L10n,
  place?: ReferencePlace,
): BlockContent {
  return table([
    [[plain(l10n.t('Draft'))], [place ? linkTo(place, l10n) : plain(l10n.t('Reference'))]],
    [marked(claim), marked(statement)],
  ]);
}

/** "**Differs from the reference** · Use “23” · Open statement". */
function heading({ verdict }: Finding, actions: readonly HoverAction[], l10n: L10n): BlockContent {
  return paragraph(...dotted([bold(verdictText(verdict, l10n)), ...actions.map(linkToDo)]));
}

function verdictText(verdict: Verdict, l10n: L10n): string {
  switch (verdict) {
    case 'differs':
      return l10n.t('Differs from the reference');
    case 'not-found':
      return l10n.t('Not found in the references');
  }
}

/** "Open statement · Look up", or nothing where nothing can be done. */
function actionLine(actions: readonly HoverAction[]): BlockContent[] {
  return actions.length > 0 ? [paragraph(...dotted(actions.map(linkToDo)))] : [];
}

function linkToDo({ label, command, argument }: HoverAction): PhrasingContent {
  return commandLink(label, command, argument);
}

function dotted(parts: readonly PhrasingContent[]): PhrasingContent[] {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [plain(' · '), part]));
}

/** "article.md, line 12", as a link that editors open at that line. */
function linkTo(place: ReferencePlace, l10n: L10n): PhrasingContent {
  const { referenceUri, line } = place;
  return referenceUri === undefined
    ? plain(nameOf(place, l10n))
    : link(nameOf(place, l10n), `${referenceUri}#L${line + 1}`);
}

function nameOf({ referenceTitle, referenceUri, line, page }: ReferencePlace, l10n: L10n): string {
  if (page !== undefined) return l10n.t('{0}, page {1}', referenceTitle, page);
  return referenceUri === undefined ? referenceTitle : l10n.t('{0}, line {1}', referenceTitle, line + 1);
}
