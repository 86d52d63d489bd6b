import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  affinityTo,
  sharedSurroundings,
  sharedVicinity,
  slotSimilarity,
  surroundingsOf,
} from '../../../src/engine/matching/slots.js';
import { indexStatements } from '../../../src/engine/matching/statement-index.js';
import { createStemmer, type Term, termsOf } from '../../../src/engine/matching/terms.js';
import type { Span } from '../../../src/engine/model/span.js';
import { libraryOf } from '../support/reporting.js';

const TEXTS = [
  'The harbour board will replace 23 ferries by 2031.',
  'A fire destroyed 41 sheds on the northern quay.',
  'The mayor of the island resigned after 12 years.',
];

function terms(text: string): Term[] {
  return termsOf({ start: 0, end: text.length, text }, createStemmer());
}

function place(words: string, text: string): Span {
  const start = text.indexOf(words);
  assert.ok(start >= 0);
  return { start, end: start + words.length };
}

const index = indexStatements(TEXTS.map(terms));

/** How well the slot of `words` in a claim fits the slot of other words in a statement of the three. */
function similarity(claim: string, words: string, statement: number, others: string): number {
  const text = TEXTS[statement] ?? '';
  const around = surroundingsOf(place(words, claim), terms(claim));
  return slotSimilarity(around, sharedSurroundings(around, place(others, text), index, statement), index);
}

describe('the words around a slot', () => {
  const text = 'The harbour board will replace 23 ferries by 2031.';

  it('count for more the nearer they stand', () => {
    const around = surroundingsOf(place('23', text), terms(text));
    const near = (stem: string) => around.get(stem) ?? 0;
    assert.equal(near('replac'), 1);
    assert.equal(near('ferri'), 1);
    assert.ok(near('replac') > near('board') && near('board') > near('harbour') && near('harbour') > 0);
  });

  it('are not those inside it', () => {
    const around = surroundingsOf(place('harbour board', text), terms(text));
    assert.deepEqual([...around.keys()], ['replac', 'ferri']);
  });

  it('count as near as they stand nearest', () => {
    const twice = 'ferries and boats and rafts and 23 ferries';
    assert.equal(surroundingsOf(place('23', twice), terms(twice)).get('ferri'), 1);
  });

  it('are not those that stand further away than a sentence is long', () => {
    const list = `quay ${'boat '.repeat(200)}23 ferries ${'boat '.repeat(200)}harbour`;
    assert.deepEqual([...surroundingsOf(place('23', list), terms(list)).keys()], ['boat', 'ferri']);
  });

  it('are those of one side where nothing stands on the other', () =>
    assert.deepEqual([...surroundingsOf(place('23', 'ferries 23'), terms('ferries 23')).keys()], ['ferri']));

  it('are none in a sentence of nothing else', () =>
    assert.equal(surroundingsOf(place('23', '23.'), terms('23.')).size, 0));

  it('are shared with a statement and its neighbours, which count for less', () => {
    const claim = surroundingsOf({ start: 0, end: 0 }, terms('quay, harbour, mayor and cow'));
    const around = sharedSurroundings(claim, place('41', TEXTS[1] ?? ''), index, 1);
    assert.equal(around.size, 3);
    const [own, before, after] = [around.get('quai') ?? 0, around.get('harbour') ?? 0, around.get('mayor') ?? 0];
    assert.ok(own > before && before > 0 && own > after && after > 0);
  });

  it('are not shared with sentences further away', () => {
    const claim = surroundingsOf({ start: 0, end: 0 }, terms('mayor'));
    assert.equal(sharedSurroundings(claim, place('23', TEXTS[0] ?? ''), index, 0).size, 0);
  });
});

describe('the likeness of two slots', () => {
  it('is whole where the same words stand around', () => {
    assert.equal(similarity('will replace 32 ferries', '32', 0, '23'), 1);
  });

  it('is nothing where nothing is shared', () => assert.equal(similarity('Exactly 32 cows graze', '32', 0, '23'), 0));

  it('is nothing for a slot with nothing around it', () => assert.equal(similarity('32', '32', 0, '23'), 0));

  it('is greater in the statement that the claim speaks of', () => {
    const claim = 'The fire on the quay destroyed 14 sheds';
    assert.ok(similarity(claim, '14', 1, '41') > similarity(claim, '14', 0, '23'));
  });

  it('is greater for the nearer of two slots of one statement', () => {
    const claim = 'By 2013 ferries will be new';
    assert.ok(similarity(claim, '2013', 0, '2031') >= similarity(claim, '2013', 0, 'The'));
  });

  it('suffers less from the writer’s own wording than from words of another matter', () => {
    const own = similarity('The board shall swap 32 ferries', '32', 0, '23');
    const other = similarity('The mayor resigned over 32 ferries', '32', 0, '23');
    assert.ok(own > other);
  });

  it('is a share, whatever the words', () => {
    const sentences = fc
      .array(fc.constantFrom('harbour', 'board', 'fire', 'quay', 'mayor', 'cow', '7', 'the', 'island'))
      .map((list) => list.join(' '));
    fc.assert(
      fc.property(sentences, fc.nat(2), fc.nat(60), fc.nat(60), (claim, statement, start, from) => {
        const around = surroundingsOf({ start, end: start + 2 }, terms(claim));
        const shared = sharedSurroundings(around, { start: from, end: from + 3 }, index, statement);
        const share = slotSimilarity(around, shared, index);
        assert.ok(share >= 0 && share <= 1);
      }),
    );
  });

  it('is nothing in a reference of another library', () => {
    const [own, other] = [libraryOf(TEXTS[0] ?? ''), libraryOf(TEXTS[0] ?? '')];
    const [reference] = other.references.map((indexed) => indexed.reference);
    assert.ok(reference);
    const claim = surroundingsOf({ start: 0, end: 0 }, terms('replace ferries'));
    assert.equal(affinityTo(claim, { start: 31, end: 33 }, { reference, sentence: 0 }, own), 0);
    assert.ok(affinityTo(claim, { start: 31, end: 33 }, { reference, sentence: 0 }, other) > 0);
  });
});

describe('the words right beside a slot', () => {
  const claim = 'The board will replace 32 ferries by 2031.';
  const vicinity = (statement: number, other: string): number =>
    sharedVicinity(place('32', claim), terms(claim), place(other, TEXTS[statement] ?? ''), index, statement);

  it('are shared wholly with the same sentence', () => assert.equal(vicinity(0, '23'), 1));

  it('are not shared with a sentence of other words', () => assert.equal(vicinity(1, '41'), 0));

  it('are a share from 0 to 1, whatever the slot', () => {
    fc.assert(
      fc.property(fc.nat({ max: claim.length }), fc.constantFrom(0, 1, 2), (at, statement) => {
        const share = sharedVicinity({ start: at, end: at }, terms(claim), { start: 5, end: 9 }, index, statement);
        assert.ok(share >= 0 && share <= 1);
      }),
    );
  });

  it('are none where there are no words', () => {
    assert.equal(sharedVicinity({ start: 0, end: 2 }, [], { start: 0, end: 3 }, index, 0), 0);
  });
});
