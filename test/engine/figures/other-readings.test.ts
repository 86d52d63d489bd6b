import assert from 'node:assert/strict';
import { findFigures } from '../../../src/engine/index.js';
import { OTHER_READINGS, type OtherReading } from './other-readings.js';

describe('reading figures otherwise than other projects', () => {
  for (const { suite, kind, example, ours, why } of OTHER_READINGS) {
    it(`reads "${example}" in its own way (${suite}: ${kind}), since ${why}`, () => {
      assert.deepEqual(findFigures(example).map(shortOf), ours);
    });
  }
});

type Short = OtherReading['ours'][number];

function shortOf({ kind, value, low, high }: ReturnType<typeof findFigures>[number]): Short {
  if (kind === 'label') return 'name';
  if (kind === 'date') return 'date';
  return value ?? [low ?? Number.NaN, high ?? Number.NaN];
}
