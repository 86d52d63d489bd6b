import assert from 'node:assert/strict';
import { readFigures } from '../../../src/engine/figures/index.js';
import { HOSTILE_PATTERNS } from './hostile-patterns.js';

/** Long enough that quadratic time would take minutes; linear time takes well under a second each. */
const LENGTH = 40_000;
const PATIENCE = 20_000;

describe('reading hostile text', function () {
  this.timeout(PATIENCE);
  for (const pattern of HOSTILE_PATTERNS) {
    it(`reads ${LENGTH} characters of ${JSON.stringify(pattern)} in linear time`, () => {
      const text = pattern.repeat(Math.ceil(LENGTH / pattern.length));
      for (const figure of readFigures(text)) assert.ok(figure.end <= text.length);
    });
  }

  it('reads a megabyte of digits as one number that is a name', () => {
    const [figure, ...rest] = readFigures('7'.repeat(1_000_000));
    assert.equal(figure?.kind, 'label');
    assert.equal(rest.length, 0);
  });

  it('reads nothing in an empty text', () => assert.deepEqual(readFigures(''), []));
});
