import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { Parser } from 'htmlparser2';
import { REPORTS } from '../../src/config/rule-severities.js';
import { githubReport } from '../../src/presenters/github.js';
import { junitReport } from '../../src/presenters/junit.js';
import { markdownReport } from '../../src/presenters/markdown-report.js';
import type { DraftReport } from '../../src/presenters/report.js';
import { sarifReport } from '../../src/presenters/sarif.js';
import { type Case, findingOf, reportOf, SEVERITIES, unansweredFinding } from './findings.js';

const CRANES: Case = {
  draft: '# The harbour\n\nThe port 🚢 has 32 cranes and 7 sheds.\n',
  wrong: '32',
  reference: 'Opened in 2021.\nIn all, 23 cranes stand in the port.\n',
  right: '23',
  fix: '23',
};
const REPORT = reportOf(CRANES.draft, CRANES.reference, [findingOf(CRANES), unansweredFinding(CRANES.draft, '7')]);
const TOOL = { version: '1.2.3', rules: REPORTS };

function named(path: string, { findings: [finding], ...report }: DraftReport): DraftReport {
  return { ...report, path, findings: finding ? [finding] : [] };
}

describe('a report for code hosts (SARIF)', () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const isValid = ajv.compile(JSON.parse(readFileSync(new URL('./schemas/sarif-2.1.0.json', import.meta.url), 'utf8')));

  const reports: readonly (readonly [string, readonly DraftReport[]])[] = [
    ['of nothing', []],
    ['of a draft without findings', [reportOf('All is well.', 'All is well.', [])]],
    ['of a draft with findings', [REPORT]],
    ['of drafts with strange names', [named('a b/c%d.md', REPORT), named('ö\\ü.md', REPORT)]],
  ];
  for (const [what, drafts] of reports) {
    it(`is valid, ${what}`, () => {
      assert.ok(isValid(JSON.parse(sarifReport(drafts, SEVERITIES, TOOL))), JSON.stringify(isValid.errors));
    });
  }

  it('is not valid whatever it says', () => assert.ok(!isValid({ version: '2.1.0', runs: [{}] })));

  it('tells what differs, where, and how to put it right', () => {
    const [run] = JSON.parse(sarifReport([REPORT], SEVERITIES, TOOL)).runs;
    const [result, other] = run.results;
    const region = { startLine: 3, startColumn: 17, endLine: 3, endColumn: 19 };
    assert.equal(run.tool.driver.rules[result.ruleIndex].id, 'figure-differs');
    assert.deepEqual([result.level, other.level], ['warning', 'note']);
    assert.deepEqual(result.locations[0].physicalLocation, {
      artifactLocation: { uri: 'draft.md' },
      region: { ...region, snippet: { text: '32' } },
    });
    assert.equal(result.relatedLocations[0].physicalLocation.region.startLine, 2);
    assert.deepEqual(result.fixes[0].artifactChanges[0].replacements, [
      { deletedRegion: region, insertedContent: { text: '23' } },
    ]);
    assert.ok(!('fixes' in other));
  });

  it('has the addresses of files as addresses are written', () => {
    const [run] = JSON.parse(sarifReport([named('a b/c%d.md', REPORT)], SEVERITIES, TOOL)).runs;
    assert.equal(run.results[0].locations[0].physicalLocation.artifactLocation.uri, 'a%20b/c%25d.md');
  });
});

describe('a report for build servers (JUnit)', () => {
  const elementsOf = (xml: string) => {
    const elements: (readonly [string, Readonly<Record<string, string>>])[] = [];
    const parser = new Parser(
      { onopentag: (name, attributes) => void elements.push([name, attributes]) },
      { xmlMode: true },
    );
    parser.end(xml);
    return elements;
  };

  it('has a failed test for each warning, and a passed one for a draft without any', () => {
    const xml = junitReport([REPORT, { ...reportOf('Well.', 'Well.', []), path: 'b.md' }], SEVERITIES);
    assert.deepEqual(
      elementsOf(xml).map(([name, { name: called, failures, message }]) => [name, called ?? message, failures]),
      [
        ['testsuites', 'source-check', '1'],
        ['testsuite', 'draft.md', '1'],
        ['testcase', 'figure-differs at draft.md:3:17', undefined],
        ['failure', 'Unexpected “32”, the reference has “23”', undefined],
        ['testsuite', 'b.md', '0'],
        ['testcase', 'agrees with its references', undefined],
      ],
    );
  });

  it('stays XML whatever the files are called and say', () => {
    const draft = 'It has 32 <b>"cranes"</b> & \u0007 ]]> more.';
    const finding = findingOf({
      draft,
      wrong: '32 <b>"cranes"</b> & \u0007 ]]>',
      reference: 'It has 23.',
      right: '23',
    });
    const xml = junitReport([{ ...reportOf(draft, 'It has 23.', [finding]), path: 'a"<&\u0001.md' }], SEVERITIES);
    assert.doesNotMatch(xml, /(?![\t\n\r])\p{Cc}/u);
    assert.deepEqual(
      elementsOf(xml).map(([name]) => name),
      ['testsuites', 'testsuite', 'testcase', 'failure'],
    );
    assert.ok(!xml.includes('<b>'));
  });
});

describe('a report for GitHub Actions', () => {
  it('has a line for each finding', () => {
    assert.deepEqual(githubReport([REPORT], SEVERITIES).split('\n'), [
      '::warning file=draft.md,line=3,endLine=3,col=17,endColumn=18,title=figure-differs::' +
        'Unexpected “32”, the reference has “23”%0A32 is not 23%0AReference: harbour.md, line 2',
      '::notice file=draft.md,line=3,endLine=3,col=31,endColumn=31,title=figure-not-found::No reference has “7”',
    ]);
  });

  it('lets no name of a file and no words of it bring in another command', () => {
    const draft = 'It has 32%\n::error::x cranes.';
    const finding = findingOf({ draft, wrong: '32%\n::error::x', reference: 'It has 23.', right: '23' });
    const report = githubReport([{ ...reportOf(draft, 'It has 23.', [finding]), path: 'a,b:c.md' }], SEVERITIES);
    assert.match(
      report,
      /^::warning file=a%2Cb%3Ac\.md,line=1,endLine=2,title=figure-differs::Unexpected “32%25%0A::error::x”/,
    );
    assert.equal(report.split('\n').length, 1);
  });
});

describe('a report as Markdown', () => {
  it('is a table of claims beside statements for each draft', () => {
    const { draft, reference } = CRANES;
    const lines = markdownReport([reportOf(draft, reference, [findingOf(CRANES)])], SEVERITIES).split('\n');
    assert.equal(lines[0], '**draft.md**: 0 agree, 0 differ, 0 not found');
    assert.match(
      lines.at(-1) ?? '',
      /^\| 3 \| .*\*\*32\*\* cranes.* \| harbour\.md, line 2: .*\*\*23\*\* cranes.* \| 32 is not 23 \(figure-differs\) \|$/,
    );
  });

  it('lets no words bring in markup of their own', () => {
    const draft = 'It has 32 [cranes](https://example.org) | <img src=x>.';
    const finding = findingOf({ draft, wrong: '32', reference: 'It has 23.', right: '23' });
    const report = markdownReport([reportOf(draft, 'It has 23.', [finding])], SEVERITIES);
    assert.ok(report.includes('\\[cranes]'), report);
    assert.ok(report.includes('\\|') && report.includes('\\<img'), report);
  });

  it('says so where nothing is found', () => {
    assert.equal(
      markdownReport([reportOf('Well.', 'Well.', [])], SEVERITIES),
      '**draft.md**: 0 agree, 0 differ, 0 not found',
    );
  });
});
