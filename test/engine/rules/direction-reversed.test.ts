import assert from 'node:assert/strict';
import { fixed, wordingOf } from './wording.js';

describe('direction-reversed', () => {
  it('shows the words on both sides that make the difference', () => {
    assert.deepEqual(wordingOf('The island can feed its people.', 'The island cannot feed its people.'), {
      rule: 'direction-reversed',
      message: 'The reference has “cannot”, not “can”',
      reason: '“can” says the opposite of “cannot”, which the reference has in its place',
      fix: 'cannot',
    });
  });

  const fixes: readonly (readonly [what: string, draft: string, reference: string, right: string])[] = [
    [
      'an opposite in the form of the draft’s word',
      'Norvik opposes the new licence of the ferry line.',
      'Norvik supported the new licence of the ferry line.',
      'Norvik supports the new licence of the ferry line.',
    ],
    [
      'an opposite of irregular forms',
      'Demand for cabins has fallen since the spring.',
      'Demand for cabins rose since the spring.',
      'Demand for cabins has risen since the spring.',
    ],
    [
      'an opposite at the start of a sentence',
      'More sailors than pilots live in Tornby.',
      'Fewer sailors than pilots live in Tornby.',
      'Fewer sailors than pilots live in Tornby.',
    ],
    [
      'a “not” behind the draft’s auxiliary',
      'The old ferry was sold to Norvik.',
      'The old ferry was not sold to Norvik.',
      'The old ferry was not sold to Norvik.',
    ],
    [
      'a contraction in full',
      'The old ferry has left the yard at Ormsund.',
      'The old ferry hasn’t left the yard at Ormsund.',
      'The old ferry has not left the yard at Ormsund.',
    ],
    [
      'a negated verb for a plain one',
      'The pilots signed the contract with Norvik.',
      'The pilots did not sign the contract with Norvik.',
      'The pilots did not sign the contract with Norvik.',
    ],
    [
      'a “never” before the draft’s verb',
      'The company paid a dividend to shareholders.',
      'The company never paid a dividend to shareholders.',
      'The company never paid a dividend to shareholders.',
    ],
    [
      'a “no” before the draft’s noun',
      'Engineers found cracks in the hull.',
      'Engineers found no cracks in the hull.',
      'Engineers found no cracks in the hull.',
    ],
    [
      'the reference’s verb where the draft denies it',
      'The pilots did not sign the contract with Norvik.',
      'The pilots signed the contract with Norvik.',
      'The pilots signed the contract with Norvik.',
    ],
    [
      'the auxiliary without the “not”',
      'The pilots will not sign the contract with Norvik.',
      'The pilots will sign the contract with Norvik.',
      'The pilots will sign the contract with Norvik.',
    ],
  ];
  for (const [what, draft, reference, right] of fixes)
    it(`corrects ${what}`, () => assert.equal(fixed(draft, reference), right));

  it('offers no fix where the words around would have to change too', () => {
    const { fix } = wordingOf('The union reached an agreement.', 'The union failed to reach an agreement.');
    assert.equal(fix, undefined);
  });
});
