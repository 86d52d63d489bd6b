import assert from 'node:assert/strict';
import { readFigures } from '../../../src/engine/figures/index.js';
import { OTHER_READINGS, type OtherReading } from './other-readings.js';

describe('reading figures otherwise than other projects', () => {
  for (const { suite, kind, example, ours, why } of OTHER_READINGS) {
    it(`reads "${example}" in its own way (${suite}: ${kind}), since ${why}`, () => {
      assert.deepEqual(readFigures(example).map(shortOf), ours);
    });
  }
});

type Short = OtherReading['ours'][number];

function shortOf({ kind, value, low, high }: ReturnType<typeof readFigures>[number]): Short {
  if (kind === 'label') return 'name';
  if (kind === 'date') return 'date';
  return value ?? [low ?? Number.NaN, high ?? Number.NaN];
}
