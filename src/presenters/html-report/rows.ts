import type { Claim, FigureDerivation } from '../../engine/model/claim.js';
import type { Finding, RuleId } from '../../engine/model/finding.js';
import { overlaps, type SourceSpan, type Span } from '../../engine/model/span.js';
import { differingWords, type Segment, withMarks } from '../differences.js';
import type { L10n } from '../l10n.js';
import { type LineIndex, lineIndex, type Range, rangeOf } from '../line-index.js';
import type { DraftReport, ReportedReference } from '../report.js';
import { onOneLine } from '../wording.js';

/** A claim as the page shows it, in the strip and in the table. */
export interface ReportRow {
  /** Where the page shows it; no other claim of the page has the same. */
  readonly id: string;
  readonly verdict: Claim['verdict'];
  /** On one line. */
  readonly text: string;
  readonly span: Span;
  readonly range: Range;
  /** The claim with the words marked that differ. */
  readonly words: readonly Segment[];
  readonly statements: readonly RowStatement[];
  readonly reasons: readonly RowReason[];
}

/** A statement that a claim rests on. */
export interface RowStatement {
  readonly uri: string;
  /** What the reference is called. */
  readonly title: string;
  readonly range: Range;
  /** The statement with the words marked that differ, or that a figure of the claim follows from. */
  readonly words: readonly Segment[];
}

/** Why a claim has its verdict. */
export interface RowReason {
  /** The rule that reports it; none for a claim that agrees. */
  readonly rule?: RuleId;
  readonly text: string;
  /** In words or arithmetic; absent where the text says all. */
  readonly detail?: string;
}

/** A reference with its lines. */
interface IndexedReference {
  readonly title: string;
  readonly lines: LineIndex;
}

type References = ReadonlyMap<string, IndexedReference>;

/** The rows of a draft, in order of place. `number` tells the drafts of a page apart, from 1. */
export function rowsOf(
  { text, claims, findings, references }: DraftReport,
  number: number,
  l10n: L10n,
): readonly ReportRow[] {
  const lines = lineIndex(text);
  const indexed = new Map(references.map((reference) => [reference.uri, indexOf(reference)]));
  return claims.map((claim, index) => {
    const own = findings.filter(({ draft }) => overlaps(draft, claim.span));
    return {
      id: `claim-${number}-${index + 1}`,
      verdict: claim.verdict,
      text: onOneLine(claim.text),
      span: claim.span,
      range: rangeOf(lines, claim.span),
      words: withMarks(
        { ...claim.span, text: claim.text },
        own.flatMap((finding) => differingWords(finding).draft),
      ),
      statements: statementsOf(claim, own, indexed),
      reasons: reasonsOf(claim, own, l10n),
    };
  });
}

function indexOf({ path, text }: ReportedReference): IndexedReference {
  return { title: path, lines: lineIndex(text) };
}

/** The statements of a claim, each once: those of its findings, else the one it rests on; and those its figures follow from. */
function statementsOf(claim: Claim, findings: readonly Finding[], references: References): readonly RowStatement[] {
  const derivations = claim.derivations ?? [];
  const named = [
    ...findings.flatMap(({ statement }) => statement ?? []),
    ...derivations.flatMap(({ statements }) => statements),
  ];
  const statements = named.length > 0 ? named : [claim.statement ?? []].flat();
  const marks = [...findings.flatMap(marksOf), ...derivations.flatMap(({ operands }) => operands)];
  return withoutRepeats(statements).flatMap((statement) => rowStatement(statement, marks, references) ?? []);
}

/** The words of the reference that a finding is about. */
function marksOf(finding: Finding): readonly SourceSpan[] {
  const { source } = finding;
  return source ? differingWords(finding).source.map((span) => ({ ...source, ...span })) : [];
}

function withoutRepeats(statements: readonly SourceSpan[]): readonly SourceSpan[] {
  return [...new Map(statements.map((statement) => [`${statement.start} ${statement.uri}`, statement])).values()];
}

/** A statement with the marks that stand in it; nothing for one of a reference that the report does not have. */
function rowStatement(
  statement: SourceSpan,
  marks: readonly SourceSpan[],
  references: References,
): RowStatement | undefined {
  const reference = references.get(statement.uri);
  if (!reference) return undefined;
  const own = marks.filter(({ uri }) => uri === statement.uri);
  return {
    uri: statement.uri,
    title: reference.title,
    range: rangeOf(reference.lines, statement),
    words: withMarks(statement, own),
  };
}

function reasonsOf(
  { verdict, derivations = [] }: Claim,
  findings: readonly Finding[],
  l10n: L10n,
): readonly RowReason[] {
  if (verdict === 'unchecked') return [{ text: l10n.t('Nothing was found to compare it with.') }];
  return [...findings.map(reasonOf), ...derivations.map(derivationReason)];
}

function reasonOf({ rule, message, reason }: Finding): RowReason {
  return { rule, text: message, ...(reason !== '' && !message.includes(reason) && { detail: reason }) };
}

function derivationReason({ arithmetic }: FigureDerivation): RowReason {
  return { text: arithmetic };
}
