import assert from 'node:assert/strict';
import type { Claim } from '../../src/engine/model/claim.js';
import { jsonReport } from '../../src/presenters/json.js';
import { type Case, findingOf, reportOf, SEVERITIES, unansweredFinding } from './findings.js';

const CRANES: Case = {
  draft: '# The harbour\r\n\r\nThe port 🚢 has 32 cranes and 7 sheds.\r\n',
  wrong: '32',
  reference: 'Opened in 2021.\nIn all, 23 cranes stand in the port.\n',
  right: '23',
  fix: '23',
};

const CLAIM: Claim = { span: { start: 0, end: 1 }, text: 'T', verdict: 'differs', figures: [], speakers: [] };

function parsed(...findings: Parameters<typeof reportOf>[2]): unknown {
  return JSON.parse(jsonReport([reportOf(CRANES.draft, CRANES.reference, findings, [CLAIM])], SEVERITIES));
}

describe('The JSON report', () => {
  it('holds every finding with its places, lines and characters from 0', () => {
    const range = (line: number, start: number, endLine: number, end: number): object => ({
      start: { line, character: start },
      end: { line: endLine, character: end },
    });
    assert.deepEqual(parsed(findingOf(CRANES)), {
      version: 1,
      drafts: [
        {
          path: 'draft.md',
          references: ['harbour.md'],
          claims: 1,
          findings: [
            {
              rule: 'figure-differs',
              topic: 'figure',
              verdict: 'differs',
              severity: 'warning',
              message: 'Unexpected “32”, the reference has “23”',
              reason: '32 is not 23',
              range: range(2, 16, 2, 18),
              text: '32',
              source: { path: 'harbour.md', range: range(1, 8, 1, 10), text: '23' },
              statement: { path: 'harbour.md', range: range(0, 0, 2, 0), text: CRANES.reference },
              fix: '23',
            },
          ],
        },
      ],
    });
  });

  it('leaves out what a finding does not have', () => {
    const report = parsed(unansweredFinding(CRANES.draft, '7')) as { drafts: { findings: object[] }[] };
    assert.deepEqual(Object.keys(report.drafts[0]?.findings[0] ?? {}), [
      'rule',
      'topic',
      'verdict',
      'severity',
      'message',
      'reason',
      'range',
      'text',
    ]);
  });

  it('names a statement by its address where its reference is not among the listed', () => {
    const source = { start: 0, end: 2, text: '23', uri: 'file:///elsewhere.md' };
    const report = parsed({ ...findingOf(CRANES), source }) as {
      drafts: { findings: { source: { path: string } }[] }[];
    };
    assert.equal(report.drafts[0]?.findings[0]?.source.path, 'file:///elsewhere.md');
  });

  it('is the same text every time', () => {
    const report = reportOf(CRANES.draft, CRANES.reference, [findingOf(CRANES)]);
    assert.equal(jsonReport([report], SEVERITIES), jsonReport([report], SEVERITIES));
  });

  it('is an empty list of drafts where there are none', () => {
    assert.deepEqual(JSON.parse(jsonReport([], SEVERITIES)), { version: 1, drafts: [] });
  });
});
