import { type Diagnostic, type DiagnosticRelatedInformation, DiagnosticSeverity } from 'vscode-languageserver';
import type { DirectiveProblem, Finding, Severity } from '../../engine/index.js';
import { diagnosticMessage } from '../../presenters/wording.js';
import type { CheckedDraft, ReferenceComplaint } from '../checked-draft.js';
import { locationOf, rangeOf } from '../places.js';
import type { DiagnosticData } from '../protocol.js';

/** Who the editor says a diagnostic is from. */
const source = 'Source Check';

const severities: Readonly<Record<Exclude<Severity, 'off'>, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  hint: DiagnosticSeverity.Hint,
  information: DiagnosticSeverity.Information,
  warning: DiagnosticSeverity.Warning,
};

/**
 * What the editor shows of a check: the findings, on the smallest wrong words and pointing at the reference, the names of
 * references that lead to none, and what is wrong with comments that speak to Source Check.
 */
export function diagnosticsOf(checked: CheckedDraft): readonly Diagnostic[] {
  const complaints = checked.complaints.flatMap((complaint) => complaintDiagnostic(checked, complaint) ?? []);
  const directives = checked.directiveProblems.map((problem) => directiveDiagnostic(checked, problem));
  const findings = checked.result.findings.flatMap((finding) => diagnosticOf(checked, finding) ?? []);
  return [...complaints, ...directives, ...findings];
}

/** One finding as a diagnostic; `undefined` for a rule that is off. */
export function diagnosticOf(checked: CheckedDraft, finding: Finding): Diagnostic | undefined {
  const severity = checked.settings.severities[finding.rule];
  if (severity === 'off') return undefined;
  return {
    range: rangeOf(checked.document, finding.draft),
    severity: severities[severity],
    code: finding.rule,
    source,
    message: diagnosticMessage(finding),
    relatedInformation: relatedInformation(checked, finding),
    data: dataOf(checked, finding),
  };
}

function dataOf({ document }: CheckedDraft, { claim }: Finding): DiagnosticData {
  return { version: document.version, claim: rangeOf(document, claim) };
}

function complaintDiagnostic({ document }: CheckedDraft, complaint: ReferenceComplaint): Diagnostic | undefined {
  const { span, message } = complaint;
  const severity = DiagnosticSeverity.Warning;
  return span && { range: rangeOf(document, span), severity, code: 'reference', source, message };
}

function directiveDiagnostic({ document }: CheckedDraft, problem: DirectiveProblem): Diagnostic {
  const severity = DiagnosticSeverity.Warning;
  return { range: rangeOf(document, problem), severity, code: 'directive', source, message: problem.message };
}

/** The words of the reference, or the statement where no words are to be told, with the statement as what is said there. */
function relatedInformation(checked: CheckedDraft, finding: Finding): DiagnosticRelatedInformation[] {
  const { statement, source: words } = finding;
  const location = statement && locationOf(checked, words ?? statement);
  return location ? [{ location, message: statement.text.replace(/\s+/g, ' ') }] : [];
}
