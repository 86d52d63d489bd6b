import assert from 'node:assert/strict';
import type { Claim } from '../../src/engine/model/claim.js';
import { COLOURLESS, type Palette } from '../../src/presenters/palette.js';
import type { DraftReport } from '../../src/presenters/report.js';
import { textReport } from '../../src/presenters/text.js';
import { type Case, findingOf, reportOf, SEVERITIES, sourceOf, spanOf, unansweredFinding } from './findings.js';

const CRANES: Case = {
  draft: '# The harbour\n\nThe port has 32 cranes and 7 sheds.\n',
  wrong: '32',
  reference: 'Opened in 2021.\nIn all, 23 cranes stand in the port.\n',
  right: '23',
};

const STYLE = { palette: COLOURLESS, width: 80 };

const TAGGED: Palette = {
  strong: tag('strong'),
  faint: tag('faint'),
  error: tag('error'),
  warning: tag('warning'),
  information: tag('information'),
  source: tag('source'),
};

function tag(name: string): (text: string) => string {
  return (text) => `<${name}>${text}</${name}>`;
}

function claimOf(verdict: Claim['verdict']): Claim {
  return { span: { start: 0, end: 1 }, text: 'T', verdict, figures: [], speakers: [] };
}

function reported(...drafts: readonly DraftReport[]): string[] {
  return textReport(drafts, SEVERITIES, STYLE).split('\n');
}

describe('The text report', () => {
  it('shows the place, the rule, both lines with the words underlined, and the reason', () => {
    assert.deepEqual(reported(reportOf(CRANES.draft, CRANES.reference, [findingOf(CRANES)])), [
      'draft.md:3:14  warning  figure-differs',
      '  Unexpected “32”, the reference has “23”',
      '     3 | The port has 32 cranes and 7 sheds.',
      '       |              ^^',
      '  reference harbour.md:2:9',
      '     2 | In all, 23 cranes stand in the port.',
      '       |         ^^',
      '  32 is not 23',
      '',
      '1 difference. Claims: 0 agreeing, 0 differing, 0 not found, 0 unchecked.',
    ]);
  });

  it('shows only the draft where no reference says anything', () => {
    assert.deepEqual(reported(reportOf(CRANES.draft, CRANES.reference, [unansweredFinding(CRANES.draft, '7')])), [
      'draft.md:3:28  information  figure-not-found',
      '  No reference has “7”',
      '     3 | The port has 32 cranes and 7 sheds.',
      '       |                            ^',
      '',
      'Nothing differs. Claims: 0 agreeing, 0 differing, 0 not found, 0 unchecked.',
    ]);
  });

  it('shows the statement without carets where no words of it answer the draft', () => {
    const statement = sourceOf(CRANES.reference, 'In all, 23 cranes stand in the port.');
    const finding = { ...unansweredFinding(CRANES.draft, '7'), statement };
    assert.deepEqual(reported(reportOf(CRANES.draft, CRANES.reference, [finding])).slice(4, 7), [
      '  reference harbour.md:2:1',
      '     2 | In all, 23 cranes stand in the port.',
      '',
    ]);
  });

  it('counts differences and what became of the claims', () => {
    const findings = [findingOf(CRANES), findingOf(CRANES), unansweredFinding(CRANES.draft, '7')];
    const claims = ['differs', 'not-found', 'supported', 'supported', 'unchecked'] as const;
    const report = reportOf(CRANES.draft, CRANES.reference, findings, claims.map(claimOf));
    assert.equal(reported(report).at(-1), '2 differences. Claims: 2 agreeing, 1 differing, 1 not found, 1 unchecked.');
  });

  it('is one line where nothing differs', () => {
    const report = reportOf('All is well.', 'All is well.', [], [claimOf('supported')]);
    assert.deepEqual(reported(report), ['Nothing differs. Claims: 1 agreeing, 0 differing, 0 not found, 0 unchecked.']);
  });

  it('reports several drafts one after the other and counts them together', () => {
    const first = reportOf(CRANES.draft, CRANES.reference, [findingOf(CRANES)], [claimOf('differs')]);
    const second = { ...first, path: 'second.md' };
    const lines = reported(first, second);
    assert.deepEqual(
      lines.filter((line) => line.includes('figure-differs')),
      ['draft.md:3:14  warning  figure-differs', 'second.md:3:14  warning  figure-differs'],
    );
    assert.equal(lines.at(-1), '2 differences. Claims: 0 agreeing, 2 differing, 0 not found, 0 unchecked.');
  });

  it('gives columns in characters from 1 as editors do, also in a CRLF file', () => {
    const draft = CRANES.draft.replaceAll('\n', '\r\n');
    assert.equal(
      reported(reportOf(draft, CRANES.reference, [findingOf({ ...CRANES, draft })]))[0]?.split(' ')[0],
      'draft.md:3:14',
    );
  });

  it('paints by severity, and the reference in its own colour', () => {
    const report = reportOf(CRANES.draft, CRANES.reference, [findingOf(CRANES)]);
    const severities = { ...SEVERITIES, 'figure-differs': 'error' } as const;
    const lines = textReport([report], severities, { ...STYLE, palette: TAGGED }).split('\n');
    assert.equal(lines[0], '<strong>draft.md:3:14</strong>  <error>error</error>  <faint>figure-differs</faint>');
    assert.equal(lines[2], '<faint>     3 |</faint> The port has <error>32</error> cranes and 7 sheds.');
    assert.equal(lines[4], '  reference <strong>harbour.md:2:9</strong>');
    assert.match(lines[5] ?? '', /In all, <source>23<\/source> cranes/);
  });

  it('keeps the colours that a terminal understands', () => {
    const palette = { ...COLOURLESS, strong: (text: string) => `\u001b[1m${text}\u001b[22m` };
    const report = reportOf(CRANES.draft, CRANES.reference, [findingOf(CRANES)]);
    const lines = textReport([report], SEVERITIES, { ...STYLE, palette }).split('\n');
    assert.equal(lines[4], '  reference \u001b[1mharbour.md:2:9\u001b[22m');
  });

  it('does not let a document command the terminal', () => {
    const draft = 'It \u001b[2Jhas 32.';
    const finding = { ...findingOf({ ...CRANES, draft }), message: 'bad \u001b[2J', reason: '\u001b]0;x\u0007' };
    const text = textReport([reportOf(draft, CRANES.reference, [finding])], SEVERITIES, STYLE);
    assert.doesNotMatch(text.replaceAll('\n', ''), /\p{Cc}/u);
  });

  it('keeps every quoted line within the width', () => {
    const draft = `${'Long words come first. '.repeat(30)}It has 32.${' And then more.'.repeat(30)}`;
    const finding = { ...findingOf({ ...CRANES, draft }), draft: spanOf(draft, '32') };
    const lines = reported(reportOf(draft, CRANES.reference, [finding]));
    assert.ok(lines.every((line) => line.length <= STYLE.width));
    assert.ok(lines.some((line) => line.includes('It has 32. And')));
  });
});
