import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import manifest from '../../package.json' with { type: 'json' };
import { resolveSettings } from '../config/index.js';
import { REPORTS } from '../config/rule-severities.js';
import { check, directiveProblems, type Format, type Strictness } from '../engine/index.js';
import { directiveComment } from '../engine/model/comments.js';
import type { Finding, Severity } from '../engine/model/finding.js';
import { githubReport } from '../presenters/github.js';
import { htmlReport } from '../presenters/html-report.js';
import { jsonReport } from '../presenters/json.js';
import { junitReport } from '../presenters/junit.js';
import { lineIndex, rangeOf } from '../presenters/line-index.js';
import { markdownReport } from '../presenters/markdown-report.js';
import type { DraftReport, Severities } from '../presenters/report.js';
import { sarifReport } from '../presenters/sarif.js';
import { textReport } from '../presenters/text.js';
import {
  type FoundReferences,
  findReferences,
  isMeant,
  type LoadedReference,
  withoutRoughFixes,
} from '../references/index.js';
import { nodeFileSource } from '../references/node-file-source.js';
import { acceptancesOf } from './accepted.js';
import { CannotRun, EXIT, type ExitCode } from './cannot-run.js';
import { addressOf, readDraft } from './files.js';
import { createLibraryReader, type LibraryReader } from './library.js';
import { complain, outputStyle, print } from './terminal.js';

/** The ways to report; the first is taken unless another is asked for. */
export const REPORT_FORMATS = ['text', 'json', 'html', 'sarif', 'junit', 'github', 'markdown'] as const;

type ReportFormat = (typeof REPORT_FORMATS)[number];

/** What the user asked of a check, as commander hands it over. */
export interface CheckOptions {
  readonly reference?: readonly string[];
  readonly format: ReportFormat;
  readonly strictness: Strictness;
  /** The file to write the report to, instead of to standard output. */
  readonly output?: string;
  /** With so many differences that are warnings a check still succeeds. */
  readonly maxWarnings: number;
  /** Whether what the writers accepted is left out. */
  readonly accepted: boolean;
}

/** Checks drafts and prints the report. Prints nothing but throws `CannotRun` where a file cannot be used. */
export async function checkDrafts(paths: readonly string[], options: CheckOptions): Promise<ExitCode> {
  const { reference = [], format, output, maxWarnings } = options;
  if (paths.length === 0) throw new CannotRun('there is no draft to check; name the drafts before --reference');
  const readLibrary = createLibraryReader(reference);
  const reports: DraftReport[] = [];
  for (const path of paths) reports.push(await reportOn(path, options, readLibrary));
  const { severities } = resolveSettings(undefined).settings;
  const report = REPORTERS[format](reports, severities);
  if (output === undefined) print(report);
  else writeReport(output, report);
  const warned = reports.flatMap(({ findings }) => findings.filter((finding) => isWarned(finding, severities)));
  const hasError = warned.some(({ rule }) => severities[rule] === 'error');
  return hasError || warned.length > maxWarnings ? EXIT.difference : EXIT.agreement;
}

const REPORTERS: Readonly<Record<ReportFormat, (reports: readonly DraftReport[], severities: Severities) => string>> = {
  text: (reports, severities) => textReport(reports, severities, outputStyle()),
  json: jsonReport,
  html: (reports) => htmlReport(reports, nonceOf(reports)),
  sarif: (reports, severities) => sarifReport(reports, severities, { version: manifest.version, rules: REPORTS }),
  junit: junitReport,
  github: githubReport,
  markdown: markdownReport,
};

function writeReport(path: string, report: string): void {
  try {
    writeFileSync(path, `${report}\n`);
  } catch (error) {
    throw new CannotRun(`the report “${path}” could not be written: ${error instanceof Error ? error.message : error}`);
  }
}

/** Follows from the reports, so that the same drafts give the same page; no draft can hold the hash of itself. */
function nonceOf(reports: readonly DraftReport[]): string {
  return createHash('sha256').update(JSON.stringify(reports)).digest('base64url');
}

async function reportOn(path: string, options: CheckOptions, readLibrary: LibraryReader): Promise<DraftReport> {
  const { reference = [], strictness, accepted } = options;
  const draft = await readDraft(path);
  complainOfDirectives(draft, path);
  const found = await referencesOf(draft, path, reference);
  const addresses = found.references.map(({ uri }) => uri);
  const { library, references, loaded } = await readLibrary(addresses, (uri) => isMeant(uri, found));
  if (references.length === 0) throw withoutReference(path, draft.format);
  const { citations, isCitedAlone } = found;
  const acceptances = accepted ? await acceptancesOf(path) : [];
  const { claims, findings } = check(draft, library, { strictness, acceptances, citations, isCitedAlone });
  return { path, text: draft.text, references, claims, findings: withoutRoughFixes(findings, loaded) };
}

/** A comment that cannot be followed is no difference: it is told apart from the report. */
function complainOfDirectives({ text, format }: LoadedReference, path: string): void {
  const lines = lineIndex(text);
  for (const problem of directiveProblems(text, format)) {
    const { line, character } = rangeOf(lines, problem).start;
    complain(`${path}:${line + 1}:${character + 1}: ${problem.message}`);
  }
}

/** The references that a draft names and cites, and those given for all drafts. */
async function referencesOf(draft: LoadedReference, path: string, given: readonly string[]): Promise<FoundReferences> {
  const found = await findReferences({ ...draft, chosen: given.map(addressOf), settings: [] }, nodeFileSource);
  const [problem] = found.problems;
  if (problem) throw new CannotRun(`the draft “${path}”: ${problem.message}`);
  return found;
}

function withoutReference(path: string, format: Format): CannotRun {
  const comment = directiveComment('reference article.md', format);
  return new CannotRun(
    `the draft “${path}” has no reference; add --reference <file>, or name it in the draft with ${comment}`,
  );
}

/** A difference that is but information, as a hedge left out, fails no build. */
function isWarned({ rule, verdict }: Finding, severities: Severities): boolean {
  return verdict === 'differs' && WARNED.has(severities[rule]);
}

const WARNED: ReadonlySet<Severity> = new Set(['error', 'warning']);
