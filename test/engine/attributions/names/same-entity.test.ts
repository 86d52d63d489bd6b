import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Sameness, sameEntity } from '../../../../src/engine/attributions/index.js';
import type { Entity } from '../../../../src/engine/model/attribution.js';
import { entityNamed, soleEntity } from '../reading.js';

type Pair = readonly [a: string, b: string];

function compares(sameness: Sameness, pairs: readonly Pair[]): void {
  for (const [a, b] of pairs) {
    it(`takes ${a} and ${b} to be ${sameness}`, () => {
      assert.equal(sameEntity(soleEntity(a), soleEntity(b)), sameness);
      assert.equal(sameEntity(soleEntity(b), soleEntity(a)), sameness);
    });
  }
}

describe('comparing the people of two texts', () => {
  compares('same', [
    ['Ada Holm', 'Ada Holm'],
    ['Ada Holm', 'Holm'],
    ['Ada Holm', 'Ms. Holm'],
    ['Ada Holm', 'Mayor Holm'],
    ['Ada Holm', 'Ada J. Holm'],
    ['A. J. Holm', 'Ada Holm'],
    ['William Holm', 'Bill Holm'],
    ['Robert Holm', 'Bob Holm'],
    ['Peter Holm Jr.', 'Peter Holm'],
    ['José Núñez', 'Jose Nunez'],
    ['Anne-Marie Holm', 'Anne Marie Holm'],
  ]);
  compares('different', [
    ['Doris Kent', 'Harold Kent'],
    ['Ada Holm', 'Ada Lund'],
    ['Holm', 'Lund'],
    ['Ada Holm', 'Lund'],
    ['A. Holm', 'Peter Holm'],
    ['William Holm', 'Walter Holm'],
  ]);
  compares('unsure', [
    ['Ada Holm', 'Ada'],
    ['Ada Holmberg', 'Ada Holmburg'],
    ['Lindgren', 'Lindgrem'],
    ['Carlos Soto Vega', 'Soto'],
    ['Oslo', 'Oslo Rovers'],
    ['Edwin', 'Ed'],
    ['William Holm', 'Bill'],
    ['the White House', 'the United States'],
    ['Downing Street', 'Britain'],
  ]);
});

describe('comparing spellings from other alphabets', () => {
  compares('same', [
    ['Zelensky', 'Zelenskyy'],
    ['Zelenskiy', 'Zelenskyy'],
    ['Mohamed Saleh', 'Mohammed Saleh'],
    ['Sergei Orlov', 'Sergey Orlov'],
    ['Yuri Orlov', 'Iuri Orlov'],
    ['Khalid Qasim', 'Halid Kasim'],
  ]);
});

describe('comparing the organisations of two texts', () => {
  compares('same', [
    ['the European Union', 'the EU'],
    ['the European Union', 'the E.U.'],
    ['NATO', 'the North Atlantic Treaty Organization'],
    ['the United Nations', 'the UN'],
    ['the Velden Road Council', 'the VRC'],
    ['the Velden Council', 'Velden Council'],
  ]);
  compares('different', [
    ['the Velden Council', 'the Lunden Council'],
    ['NordSoft', 'NardSoft'],
    ['the BBC', 'the BBD'],
    ['the EU', 'NATO'],
    ['Velden United', 'Lunden United'],
    ['Ada Holm', 'the Velden Council'],
    ['Benno', 'Plan B'],
    ['Carlos Soto', 'Vitamin C'],
  ]);
  compares('unsure', [
    ['the Velden Media Group', 'Velden'],
    ['the Velden Road Council', 'the Road Council'],
  ]);
});

describe('comparing the countries of two texts', () => {
  compares('same', [
    ['Germany', 'German'],
    ['Germany', 'Berlin'],
    ['German', 'Berlin'],
    ['the United States', 'the US'],
    ['the United States', 'the U.S.'],
    ['the United States', 'American'],
    ['the United States', 'Washington'],
    ['the United Kingdom', 'Britain'],
    ['Ukraine', 'Kiev'],
    ['Kyiv', 'Kiev'],
    ['Russia', 'the Kremlin'],
    ['Europe', 'European'],
    ['Texas', 'Texan'],
  ]);
  compares('different', [
    ['Germany', 'Poland'],
    ['German', 'Polish'],
    ['Germany', 'Warsaw'],
    ['North Korea', 'South Korea'],
    ['Niger', 'Nigeria'],
    ['Austria', 'Australia'],
    ['Europe', 'the EU'],
    ['Norway', 'Ada Holm'],
  ]);
});

describe('comparing what texts call people', () => {
  it('tells two holders of one title apart by their names alone', () => {
    const a = entityNamed('They met Mayor Ada Holm.', 'Ada Holm');
    const b = entityNamed('They met Mayor Peter Lund.', 'Peter Lund');
    assert.equal(sameEntity(a, b), 'different');
  });

  it('finds a person again under another title', () => {
    const a = entityNamed('They met Mayor Ada Holm.', 'Ada Holm');
    const b = entityNamed('They met Senator Holm.', 'Holm');
    assert.equal(sameEntity(a, b), 'same');
  });

  it('uses the initials that a text itself explains', () => {
    const a = entityNamed('They left the Union of Velden Roads (VRX). The VRX slept.', 'VRX');
    assert.equal(sameEntity(a, soleEntity('VRX')), 'same');
  });

  it('compares entities that were not read from a text', () => {
    const named = (name: string): Entity => ({ name, kind: 'person', aliases: [name.toLowerCase()], titles: [] });
    assert.equal(sameEntity(named('Ada Holm'), named('Holm')), 'same');
    assert.equal(sameEntity(named('Ada Holm'), named('Peter Holm')), 'different');
  });
});

describe('comparing any two names', () => {
  const word = fc.stringMatching(/^[A-Z][a-z]{1,8}$/);
  const entity = fc
    .tuple(fc.array(word, { minLength: 1, maxLength: 3 }), fc.constantFrom('person', 'organisation', 'other'))
    .map(([words, kind]): Entity => {
      const name = words.join(' ');
      return { name, kind: kind as Entity['kind'], aliases: [name.toLowerCase()], titles: [] };
    });

  it('takes every entity to be itself', () => {
    fc.assert(fc.property(entity, (one) => sameEntity(one, { ...one }) === 'same'));
  });

  it('gives the same answer both ways', () => {
    fc.assert(fc.property(entity, entity, (a, b) => sameEntity(a, b) === sameEntity(b, a)));
  });
});

describe('comparing a name with what a text calls its bearer', () => {
  it('takes the short form that the text itself uses for the same', () => {
    const rovers = entityNamed('The Brode Rovers won. Velden lost to Brode, whose keeper shone.', 'Brode Rovers');
    assert.equal(sameEntity(soleEntity('Brode'), rovers), 'same');
  });

  it('is not sure of one that the text does not use', () => {
    assert.equal(
      sameEntity(soleEntity('Brode'), entityNamed('The Brode Rovers won, and Velden lost.', 'Brode Rovers')),
      'unsure',
    );
  });
});
