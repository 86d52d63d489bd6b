import assert from 'node:assert/strict';
import { check } from '../../../../src/engine/index.js';
import { FIGURE_THRESHOLDS, type FigureThresholds } from '../../../../src/engine/matching/figures/strictness.js';
import type { Strictness } from '../../../../src/engine/model/options.js';
import { libraryOf } from '../../support/reporting.js';

const ORDER: readonly Strictness[] = ['lenient', 'standard', 'strict'];

/** Thresholds that are lower where more is reported. */
const LOWERED: readonly (keyof FigureThresholds)[] = [
  'besideDiffersFrom',
  'closerAmountDiffersFrom',
  'closerDiffersFrom',
  'closerMargin',
  'differsDespiteAgreementFrom',
  'differsFrom',
  'farBetterDiffersFrom',
  'farBetterMargin',
  'namedDiffersFrom',
  'namedMargin',
  'speaksFrom',
];

/** Thresholds of what excuses a figure, which are higher there. */
const RAISED: readonly (keyof FigureThresholds)[] = ['excusesFrom', 'strayUpTo'];

function reportedBy(strictness: Strictness, draft: string, reference: string): string[] {
  const { findings } = check({ text: draft }, libraryOf(reference), { strictness });
  return findings.map(({ rule, draft: { text } }) => `${rule}: ${text}`);
}

describe('strictness', () => {
  it('moves every threshold one way', () => {
    const tables = ORDER.map((strictness) => FIGURE_THRESHOLDS[strictness]);
    const ofEach = (name: keyof FigureThresholds) => tables.map((table) => table[name]);
    for (const name of LOWERED)
      assert.deepEqual(
        ofEach(name),
        ofEach(name).sort((a, b) => b - a),
        name,
      );
    for (const name of RAISED)
      assert.deepEqual(
        ofEach(name),
        ofEach(name).sort((a, b) => a - b),
        name,
      );
    assert.deepEqual(Object.keys(FIGURE_THRESHOLDS.standard).sort(), [...LOWERED, ...RAISED].sort());
  });

  it('does not matter for a figure that surely differs, and for one that agrees', () => {
    const reference = 'The port of Varnholm has 23 cranes.';
    for (const strictness of ORDER) {
      assert.deepEqual(reportedBy(strictness, 'The port of Varnholm has 32 cranes.', reference), [
        'figure-differs: 32',
      ]);
      assert.deepEqual(reportedBy(strictness, 'The port of Varnholm has 23 cranes.', reference), []);
    }
  });

  it('decides how soon a reworded sentence is held against the reference', () => {
    const reference =
      'The port of Varnholm has 23 cranes, as its owner told the council on Monday. A strike had closed it in spring.';
    const draft = 'Visitors who walk along the water these days can see 32 tall machines at the port.';
    const kinds = ORDER.map((strictness) => reportedBy(strictness, draft, reference).join());
    assert.equal(new Set(kinds).size > 1, true, kinds.join(' | '));
    assert.equal(kinds[0], '');
  });

  it('is standard where nothing is said', () => {
    const library = libraryOf('The port of Varnholm has 23 cranes. It employs 400 people in the old town.');
    const draft = { text: 'The old port has 32 cranes, and 420 people in the town work there.' };
    assert.deepEqual(check(draft, library), check(draft, library, { strictness: 'standard' }));
  });
});
