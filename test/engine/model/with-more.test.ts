import assert from 'node:assert/strict';
import fc from 'fast-check';
import { withMore } from '../../../src/engine/model/with-more.js';

/** Some of a few properties, so that two objects often share one. */
const PROPERTIES = fc.dictionary(fc.constantFrom('end', 'noun', 'start', 'text'), fc.integer());

describe('an object with more properties', () => {
  it('has those of both', () => {
    assert.deepEqual(withMore({ start: 1, end: 3 }, { text: 'so' }), { start: 1, end: 3, text: 'so' });
  });

  it('prefers the new ones', () => {
    assert.deepEqual(withMore({ start: 1, end: 3 }, { end: 5 }), { start: 1, end: 5 });
  });

  it('leaves the objects as they were', () => {
    const span = { start: 1, end: 3 };
    withMore(span, { end: 5, text: 'four' });
    assert.deepEqual(span, { start: 1, end: 3 });
  });

  it('is what spreading both gives', () => {
    fc.assert(
      fc.property(PROPERTIES, PROPERTIES, (one, more) => {
        assert.deepEqual(withMore(one, more), { ...one, ...more });
      }),
    );
  });
});
