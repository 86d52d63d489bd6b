import assert from 'node:assert/strict';
import { baseOf, formsOf, isIrregularPast } from '../../../../src/engine/matching/verbs/verb-forms.js';

describe('the forms of a verb', () => {
  const verbs: readonly (readonly [
    base: string,
    present: string,
    past: string,
    participle: string,
    progressive: string,
  ])[] = [
    ['accept', 'accepts', 'accepted', 'accepted', 'accepting'],
    ['ban', 'bans', 'banned', 'banned', 'banning'],
    ['cease', 'ceases', 'ceased', 'ceased', 'ceasing'],
    ['deny', 'denies', 'denied', 'denied', 'denying'],
    ['drop', 'drops', 'dropped', 'dropped', 'dropping'],
    ['finish', 'finishes', 'finished', 'finished', 'finishing'],
    ['gain', 'gains', 'gained', 'gained', 'gaining'],
    ['obey', 'obeys', 'obeyed', 'obeyed', 'obeying'],
    ['open', 'opens', 'opened', 'opened', 'opening'],
    ['permit', 'permits', 'permitted', 'permitted', 'permitting'],
    ['rise', 'rises', 'rose', 'risen', 'rising'],
    ['win', 'wins', 'won', 'won', 'winning'],
  ];
  for (const [base, present, past, participle, progressive] of verbs)
    it(`are known of “${base}”`, () =>
      assert.deepEqual(formsOf(base), { base, present, past, participle, progressive }));

  it('lead back to the base where they are irregular', () => {
    assert.deepEqual(['won', 'fallen', 'paying', 'harbour'].map(baseOf), ['win', 'fall', 'pay', 'harbour']);
  });

  it('tell a past that looks like no other form', () => {
    assert.deepEqual(['won', 'was', 'were', 'said', 'withdrew'].filter(isIrregularPast).length, 5);
    assert.deepEqual(['cut', 'fallen', 'wins', 'opened', 'harbour'].filter(isIrregularPast), []);
  });
});
