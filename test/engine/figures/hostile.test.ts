import assert from 'node:assert/strict';
import { readFigures } from '../../../src/engine/figures/index.js';

/** Long enough that quadratic time would take minutes; linear time takes well under a second each. */
const LENGTH = 40_000;
const PATIENCE = 20_000;

const PATTERNS: readonly string[] = [
  ...['1', '1,', '111,', '1.', '1-', '1/', '1:', '5 ', '5 and ', '5 - ', '(', '$', '½', "a'", '😀1', 'A 5 ', '\n'],
  ...[
    'hundred ',
    'one hundred and ',
    'thousand million ',
    'twenty-',
    'half a ',
    'dozens of ',
    'first quarter ',
    'five point ',
  ],
  ...['more than ', 'from 5 to ', '2 years and ', '5 feet ', 'March ', '$5 or ', 'http://', 'one in ', '-million '],
];

describe('reading hostile text', function () {
  this.timeout(PATIENCE);
  for (const pattern of PATTERNS) {
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
