import assert from 'node:assert/strict';
import { matchesOf } from './matching.js';
import { findingsOf, libraryOf } from './reporting.js';

/** A draft, and the arithmetic by which figures of it follow from the reference. */
export type Derived = readonly [draft: string, ...arithmetic: readonly string[]];

/** What the figures of a draft follow from: the arithmetic of each that does. */
function arithmeticOf(draft: string, reference: string): string[] {
  return matchesOf(draft, reference).flatMap(({ figures }) =>
    figures.flatMap(({ outcome }) => (outcome.kind === 'derived' ? [outcome.by.arithmetic] : [])),
  );
}

/** Tests that each draft is derived from the reference and not reported, and that the others are not derived. */
export function testDerivations(
  reference: string,
  { derived, notDerived }: { readonly derived: readonly Derived[]; readonly notDerived: readonly string[] },
): void {
  for (const [draft, ...arithmetic] of derived) {
    it(`follows from the reference: ${draft}`, () => {
      assert.deepEqual(arithmeticOf(draft, reference), arithmetic);
      assert.deepEqual(findingsOf(draft, libraryOf(reference)), []);
    });
  }
  for (const draft of notDerived) {
    it(`does not follow: ${draft}`, () => assert.deepEqual(arithmeticOf(draft, reference), []));
  }
}
