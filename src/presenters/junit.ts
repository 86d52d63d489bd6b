import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Severity } from '../engine/model/finding.js';
import type { DraftReport, Severities } from './report.js';
import { messageLines, type ToldFinding, toldFindings } from './told-findings.js';

type Nodes = ReturnType<typeof x>[];

const FAILING: ReadonlySet<Severity> = new Set(['error', 'warning']);
/** XML 1.0 has no place for control characters but these (section 2.2). */
const NOT_IN_XML = /(?![\t\n\r])[\p{Cc}\uFFFE\uFFFF]/gu;

/**
 * The report of a check as the XML that build servers read test results from: a suite for each draft, a failed test for each finding
 * that is an error or a warning, and a passed one for a draft without any.
 */
export function junitReport(drafts: readonly DraftReport[], severities: Severities): string {
  const suites = drafts.map((draft) => suite(draft, toldFindings(draft, severities)));
  const failures = suites.reduce((sum, one) => sum + one.failures, 0);
  const tests = suites.reduce((sum, one) => sum + one.tests, 0);
  const root = x(
    'testsuites',
    { name: 'source-check', tests, failures },
    suites.map(({ element }) => element),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(root)}`;
}

function suite({ path }: DraftReport, told: readonly ToldFinding[]) {
  const failed = told.filter(({ severity }) => FAILING.has(severity));
  const cases: Nodes =
    failed.length > 0 ? failed.map((one) => failedCase(path, one)) : [testCase(path, 'agrees with its references')];
  const counts = { tests: cases.length, failures: failed.length };
  return { ...counts, element: x('testsuite', { name: xmlText(path), ...counts }, cases) };
}

function failedCase(path: string, { finding, severity, range, source }: ToldFinding) {
  const place = `${path}:${range.start.line + 1}:${range.start.character + 1}`;
  const text = xmlText(messageLines(finding, source).join('\n'));
  return testCase(path, `${finding.rule} at ${place}`, [
    x('failure', { type: severity, message: xmlText(finding.message) }, text),
  ]);
}

function testCase(path: string, name: string, children: Nodes = []) {
  return x('testcase', { classname: xmlText(path), name: xmlText(name) }, children);
}

function xmlText(text: string): string {
  return text.replace(NOT_IN_XML, '�');
}
