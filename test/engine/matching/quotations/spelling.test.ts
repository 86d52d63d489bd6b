import assert from 'node:assert/strict';
import { spokenForm } from '../../../../src/engine/matching/quotations/spelling.js';
import { AMERICAN_BEGINNINGS } from '../../../../src/engine/matching/quotations/spelling-variants.js';

describe('the spoken form of words', () => {
  const same: readonly (readonly [one: string, other: string])[] = [
    ['Colour', 'color'],
    ['neighbouring centres', 'neighboring centers'],
    ['centred', 'centered'],
    ['organised, analysing', 'organized analyzing'],
    ['realisations', 'realizations'],
    ['travelled', 'traveled'],
    ['fulfil the enrolment', 'fulfill the enrollment'],
    ['practise', 'practice'],
    ['don’t', "don't"],
    ['U.S. troops', 'US troops'],
    ['long-term – plan!', 'long term plan'],
  ];
  for (const [one, other] of same)
    it(`is one for “${one}” and “${other}”`, () => assert.equal(spokenForm(one), spokenForm(other)));

  const different: readonly (readonly [one: string, other: string])[] = [
    ['four', 'for'],
    ['hour', 'horror'],
    ['filled', 'filed'],
    ['prise', 'prize'],
    ['rise', 'size'],
    ['ten', 'then'],
    ['can', 'can’t'],
  ];
  for (const [one, other] of different)
    it(`tells “${one}” from “${other}”`, () => assert.notEqual(spokenForm(one), spokenForm(other)));

  it('is nothing for marks', () => assert.equal(spokenForm('— “…”'), ''));

  it('stays as it is when it is asked for again', () => {
    for (const [british, american] of AMERICAN_BEGINNINGS) {
      assert.equal(spokenForm(british), spokenForm(american), british);
      assert.equal(spokenForm(american), spokenForm(spokenForm(american)), american);
    }
  });
});
