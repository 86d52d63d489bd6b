import assert from 'node:assert/strict';
import fc from 'fast-check';
import { keysOf, sameEntity } from '../../../../src/engine/attributions/index.js';
import type { Entity } from '../../../../src/engine/model/attribution.js';
import { soleEntity } from '../reading.js';

function haveCommonKey(a: Entity, b: Entity): boolean {
  const keys = new Set(keysOf(a));
  return keysOf(b).some((key) => keys.has(key));
}

describe('the keys of a name', () => {
  const found: readonly (readonly [name: string, as: string, by: string])[] = [
    ['Ada Holm', 'Holm', 'the surname'],
    ['Ada Holm', 'Ada', 'the given name'],
    ['Lindgren', 'Lindgrem', 'the first letter of a surname'],
    ['Edwin', 'Ed', 'the full form of a short one'],
    ['William Holm', 'Bill', 'the full form of a short one'],
    ['A. Holm', 'Ada', 'an initial'],
    ['Velden Roads Exchange', 'VRE', 'the initials'],
    ['Velden Roads Exchange', 'V.R.E.', 'the initials'],
    ['Germany', 'the Germans', 'another form of a country'],
    ['the White House', 'the United States', 'the country that is governed there'],
    ['Oslo', 'Oslo Rovers', 'the town of a club'],
    ['Zelenskyy', 'Zelenskiy', 'a spelling'],
    ['A A. Jr', 'Jr', 'a word that its spelling leaves out'],
  ];
  for (const [name, as, by] of found)
    it(`find ${name} as ${as} by ${by}`, () => assert.ok(haveCommonKey(soleEntity(name), soleEntity(as))));

  const apart: readonly (readonly [string, string])[] = [
    ['Ada Holm', 'Peter Lund'],
    ['Velden Roads Exchange', 'NATO'],
    ['Germany', 'Norway'],
    ['Ed', 'Bill'],
  ];
  for (const [a, b] of apart)
    it(`do not bring ${a} and ${b} together`, () => assert.ok(!haveCommonKey(soleEntity(a), soleEntity(b))));
});

describe('entities without a common key', () => {
  const word = fc.oneof(
    fc.stringMatching(/^[A-D][a-d]{0,9}$/),
    fc.constantFrom('A.', 'AB', 'ABC', 'A.B.', 'Bill', 'Bob', 'Ed', 'Edwin', 'Jr', 'Robert', 'Ted', 'William', 'de'),
  );
  const kind = fc.constantFrom<Entity['kind']>('person', 'organisation', 'other');
  const entity = fc.tuple(fc.array(word, { minLength: 1, maxLength: 3 }), kind).map(([words, ofKind]): Entity => {
    const name = words.join(' ');
    return { name, kind: ofKind, aliases: [name.toLowerCase()], titles: [] };
  });

  it('are different', () => {
    const isLoneInitial = ({ name }: Entity) => name.length === 2 && name.endsWith('.');
    fc.assert(
      fc.property(entity, entity, (a, b) => {
        fc.pre(!isLoneInitial(a) && !isLoneInitial(b));
        return haveCommonKey(a, b) || sameEntity(a, b) === 'different';
      }),
      { numRuns: 3000 },
    );
  });
});
