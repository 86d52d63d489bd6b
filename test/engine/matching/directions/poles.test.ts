import assert from 'node:assert/strict';
import { areOpposite, goSameWay, hasOpposite, inFormOf } from '../../../../src/engine/matching/directions/poles.js';
import { OPPOSITES } from '../../../../src/engine/matching/directions/tables/opposites.js';

describe('opposites', () => {
  it('are told in all their forms', () => {
    assert.ok(areOpposite('rose', 'falling'));
    assert.ok(areOpposite('backed', 'rejects'));
    assert.ok(areOpposite('before', 'after'));
  });

  it('are not words that go the same way, or in no way', () => {
    assert.ok(!areOpposite('rose', 'climbed'));
    assert.ok(!areOpposite('rose', 'lost'));
    assert.ok(!hasOpposite('harbour'));
  });

  it('go the same way as their synonyms', () => {
    assert.ok(goSameWay('dropped', 'decline'));
    assert.ok(!goSameWay('dropped', 'rises'));
  });

  const forms: readonly (readonly [draft: string, source: string, right: string | undefined])[] = [
    ['cut', 'raised', 'raised'],
    ['falls', 'rose', 'rises'],
    ['higher', 'lower', 'lower'],
    ['loses', 'won', 'wins'],
    ['rises', 'harbour', undefined],
    ['weakening', 'strengthened', 'strengthening'],
  ];
  for (const [draft, source, right] of forms)
    it(`put “${source}” into the form of “${draft}”`, () => assert.equal(inFormOf(draft, source), right));

  it('stand in the table in order, each pair once', () => {
    const firsts = OPPOSITES.map(({ inflected, one }) => `${inflected === 'verbs' ? 1 : 2} ${one[0]}`);
    assert.deepEqual(firsts, [...firsts].sort());
    for (const { one, other } of OPPOSITES) {
      for (const side of [one, other]) assert.deepEqual(side, [...side].sort());
      assert.ok(!one.some((word) => other.includes(word)), one.join());
    }
  });
});
