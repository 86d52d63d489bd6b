import assert from 'node:assert/strict';
import { check, createLibrary } from '../../../../src/engine/index.js';

type Rows = readonly (readonly string[])[];

const CATCH: Rows = [
  ['Port', 'Catch, tons', 'Boats', 'Growth, %'],
  ['Brode', '12.5', '41', '3'],
  ['Dunmere', '48', '126', '−3'],
];

/** A Markdown table of these rows. */
function table(rows: Rows): string {
  const lines = rows.map((cells) => `| ${cells.join(' | ')} |`);
  return [lines[0], `|${' --- |'.repeat(rows[0]?.length ?? 0)}`, ...lines.slice(1)].join('\n');
}

/** What is reported of one table where the other is the reference. */
function reported(draft: Rows, ...references: readonly Rows[]): string[] {
  const text = references.map(table).join('\n\nMore:\n\n');
  const library = createLibrary([{ uri: 'file:///catch.md', text, format: 'markdown' }]);
  return check({ text: table(draft), format: 'markdown' }, library).findings.map(
    (finding) => `${finding.rule}: ${finding.draft.text} -> ${finding.source?.text ?? 'nothing'}`,
  );
}

describe('a cell of a draft’s table', () => {
  it('is held against the cell of the same row and column', () => {
    assert.deepEqual(
      reported(
        [
          ['Port', 'Boats'],
          ['Brode', '126'],
          ['Dunmere', '126'],
        ],
        CATCH,
      ),
      ['figure-differs: 126 -> 41'],
    );
  });

  it('is held against it whichever way round the table is', () => {
    assert.deepEqual(
      reported(
        [
          ['', 'Dunmere', 'Brode'],
          ['Boats', '126', '41'],
        ],
        CATCH,
      ),
      [],
    );
    assert.deepEqual(
      reported(
        [
          ['', 'Dunmere', 'Brode'],
          ['Boats', '41', '41'],
        ],
        CATCH,
      ),
      ['figure-differs: 41 -> 126'],
    );
  });

  it('is held against it though the unit is told in another way or another place', () => {
    assert.deepEqual(
      reported(
        [
          ['Port', 'Catch (t)'],
          ['Brode', '12.5 tons'],
        ],
        CATCH,
      ),
      [],
    );
    assert.deepEqual(
      reported(
        [
          ['Port', 'Catch'],
          ['Brode', '48 tons'],
        ],
        CATCH,
      ),
      ['figure-differs: 48 tons -> 12.5'],
    );
  });

  it('is held against it with its sign', () => {
    assert.deepEqual(
      reported(
        [
          ['Port', 'Growth (%)'],
          ['Dunmere', '-3'],
          ['Brode', '-3'],
        ],
        CATCH,
      ),
      ['figure-differs: -3 -> 3'],
    );
  });

  it('is not held against it where two tables have the same headings', () => {
    const next: Rows = [
      ['Port', 'Boats'],
      ['Brode', '55'],
    ];
    assert.deepEqual(reported(next, CATCH, next), []);
  });

  it('is not held against a cell of another row or column', () => {
    assert.deepEqual(
      reported(
        [
          ['Port', 'Boats'],
          ['Lonskar', '126'],
        ],
        CATCH,
      ),
      [],
    );
  });
});

describe('a figure of a draft’s sentence', () => {
  const YEARS: Rows = [
    ['Boats', '2031', '2032'],
    ['Brode', '410', '470'],
    ['Dunmere', '1,260', '1,340'],
  ];
  const library = createLibrary([{ uri: 'file:///boats.md', text: table(YEARS), format: 'markdown' }]);
  const findings = (text: string) =>
    check({ text }, library).findings.map(({ draft, source }) => `${draft.text} -> ${source?.text}`);

  it('is held against the cell of its year', () => {
    assert.deepEqual(findings('Brode had 450 boats in 2032.'), ['450 -> 470']);
    assert.deepEqual(findings('Brode had 450 boats in 2031.'), ['450 -> 410']);
    assert.deepEqual(findings('Brode had 470 boats in 2032, up from 440 in 2031.'), ['440 -> 410']);
  });

  it('is at peace with the cell of its year', () => {
    assert.deepEqual(findings('Brode had 470 boats in 2032, up from 410 in 2031.'), []);
    assert.deepEqual(findings('Brode had 470 boats.'), []);
  });
});
