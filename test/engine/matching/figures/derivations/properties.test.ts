import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findingsOf, libraryOf } from '../../../support/reporting.js';

const count = fc.integer({ min: 20, max: 500 });

/** What is reported of a draft. */
function reasons(draft: string, reference: string): string[] {
  return findingsOf(draft, libraryOf(reference)).map(({ reason }) => reason);
}

const EMPLOYS = (guides: number, curators: number): string =>
  `The museum of Orrin employs ${guides} guides and ${curators} curators.`;

const ROSE = (from: number, to: number): string =>
  `The number of pilots in Brode rose from ${from} to ${to} last year.`;

describe('whatever the figures are', () => {
  it('a right sum is never reported', () => {
    fc.assert(
      fc.property(count, count, (guides, curators) => {
        const draft = `The museum of Orrin employs a total of ${guides + curators} guides and curators.`;
        assert.deepEqual(reasons(draft, EMPLOYS(guides, curators)), []);
      }),
    );
  });

  it('a sum that is wrong, and no rounding of the right one, is always reported', () => {
    fc.assert(
      fc.property(count, count, fc.integer({ min: 1, max: 15 }), (guides, curators, slip) => {
        fc.pre((guides + curators + slip) % 10 !== 0);
        const draft = `The museum of Orrin employs a total of ${guides + curators + slip} guides and curators.`;
        assert.equal(reasons(draft, EMPLOYS(guides, curators)).length, 1);
      }),
    );
  });

  it('a right change is never reported, in numbers or in percent', () => {
    fc.assert(
      fc.property(count, count, (from, more) => {
        const percent = Math.round((100 * more) / from);
        fc.pre(percent > 0);
        const drafts = [
          `The number of pilots in Brode rose by ${more} last year.`,
          `The number of pilots in Brode rose ${percent} percent last year.`,
          `The number of pilots in Brode rose by ${((100 * more) / from).toFixed(1)} percent last year.`,
        ];
        for (const draft of drafts) assert.deepEqual(reasons(draft, ROSE(from, from + more)), [], draft);
      }),
    );
  });

  it('a change that goes the other way is never taken for the right one', () => {
    fc.assert(
      fc.property(count, count, (from, more) => {
        const draft = `The number of pilots in Brode fell by ${more} last year.`;
        const told = reasons(draft, ROSE(from, from + more));
        assert.ok(told.every((reason) => !reason.includes(' = ')));
      }),
    );
  });
});
