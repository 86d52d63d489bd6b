import type { Location, Log, Region, ReportingDescriptor, Result } from 'sarif';
import type { RuleId, Severity } from '../engine/model/finding.js';
import type { Range } from './line-index.js';
import type { DraftReport, Severities } from './report.js';
import { type ToldFinding, type ToldSource, toldFindings } from './told-findings.js';

/** What a SARIF file says of the program that wrote it. */
export interface Tool {
  readonly version: string;
  /** What each rule reports, in a clause. */
  readonly rules: Readonly<Record<RuleId, string>>;
}

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

const LEVELS: Readonly<Record<Severity, Result.level>> = {
  error: 'error',
  hint: 'note',
  information: 'note',
  off: 'none',
  warning: 'warning',
};

/**
 * The report of a check in the Static Analysis Results Interchange Format (SARIF 2.1.0), which code hosts and editors read. A fix of a
 * finding comes with it. Lines and columns (UTF-16) count from 1, the last column excluded.
 */
export function sarifReport(drafts: readonly DraftReport[], severities: Severities, tool: Tool): string {
  const rules = Object.entries(tool.rules).map(([id, report]) => descriptor(id, report, severities));
  const positions = new Map(rules.map(({ id }, at) => [id, at]));
  const results = drafts.flatMap((draft) =>
    toldFindings(draft, severities).map((told) => ({
      ...resultOf(draft.path, told),
      ruleIndex: positions.get(told.finding.rule) ?? -1,
    })),
  );
  const log: Log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Source Check', version: tool.version, rules } },
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  };
  return JSON.stringify(log, null, 2);
}

function descriptor(id: string, report: string, severities: Severities): ReportingDescriptor {
  const severity = Object.entries(severities).find(([rule]) => rule === id)?.[1] ?? 'warning';
  return {
    id,
    shortDescription: { text: `Reports where ${report}.` },
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

function resultOf(path: string, { finding, severity, range, source }: ToldFinding): Result {
  const artifactLocation = { uri: uriOf(path) };
  const { fix } = finding;
  return {
    ruleId: finding.rule,
    level: LEVELS[severity],
    message: { text: finding.reason === '' ? finding.message : `${finding.message}. ${finding.reason}` },
    locations: [
      { physicalLocation: { artifactLocation, region: { ...regionOf(range), snippet: { text: finding.draft.text } } } },
    ],
    ...(source && { relatedLocations: [sourceLocation(source)] }),
    ...(fix !== undefined && {
      fixes: [
        {
          description: { text: `Use “${fix}”` },
          artifactChanges: [
            { artifactLocation, replacements: [{ deletedRegion: regionOf(range), insertedContent: { text: fix } }] },
          ],
        },
      ],
    }),
  };
}

function sourceLocation({ path, range, page }: ToldSource): Location {
  const message = { text: page === undefined ? 'The reference' : `The reference, page ${page}` };
  const physicalLocation = {
    artifactLocation: { uri: uriOf(path) },
    ...(page === undefined && { region: regionOf(range) }),
  };
  return { id: 1, physicalLocation, message };
}

function regionOf({ start, end }: Range): Region {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

/** A relative reference as RFC 3986 has it. */
function uriOf(path: string): string {
  return path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
}
