import assert from 'node:assert/strict';
import { COAST, FERRY } from '../support/coast.js';
import { figureOutcomes, matchesOf } from '../support/matching.js';

const CRANES = 'The harbour of Lonskar has 23 cranes. Its pilots earn $84,000 a year.';

function bestStatementOf(draft: string, ...references: readonly string[]): string | undefined {
  const best = matchesOf(draft, ...references)[0]?.statements[0];
  return best?.reference.document.sentences[best.sentence]?.text;
}

describe('matching claims with statements', () => {
  it('gives a match for each sentence of the draft, in order', () => {
    const matches = matchesOf('The harbour has 23 cranes. Nobody slept. The crew spent nine nights at sea.', FERRY);
    assert.deepEqual(
      matches.map(({ draft, sentence }) => draft.sentences[sentence]?.text),
      ['The harbour has 23 cranes.', 'Nobody slept.', 'The crew spent nine nights at sea.'],
    );
  });

  it('puts the statement that shares most with the claim first', () => {
    const [match] = matchesOf('On Monday the crew of the ferry spent nights at sea.', COAST, FERRY);
    const coverages = match?.statements.map(({ coverage }) => coverage) ?? [];
    assert.ok(coverages.length > 1);
    assert.deepEqual(
      coverages,
      coverages.toSorted((a, b) => b - a),
    );
    assert.equal(
      bestStatementOf('The crew spent nights at sea.', COAST, FERRY),
      'The crew spent nine nights at sea without heating.',
    );
  });

  it('finds it in whichever reference it stands', () => {
    for (const references of [
      [CRANES, COAST, FERRY],
      [FERRY, COAST, CRANES],
    ])
      assert.equal(bestStatementOf('Pilots earn $48,000 a year.', ...references), 'Its pilots earn $84,000 a year.');
  });

  it('compares a figure with the reference that speaks of the matter', () => {
    const draft = 'The harbour of Lonskar has 32 cranes.';
    assert.deepEqual(figureOutcomes(draft, COAST, CRANES, FERRY), ['32: differs from 23']);
  });

  it('supports a figure by any of the references', () => {
    const draft = 'The harbour of Lonskar has 32 cranes.';
    const other = 'In Lonskar, 32 cranes stand in the harbour.';
    assert.deepEqual(figureOutcomes(draft, CRANES, other), ['32: supported']);
    assert.deepEqual(figureOutcomes(draft, other, CRANES), ['32: supported']);
  });

  it('is unsure of all figures of a sentence that shares nothing with the references', () => {
    const [match] = matchesOf('Zeppelins weigh 90 tons.', COAST);
    assert.deepEqual(match?.statements, []);
    assert.deepEqual(figureOutcomes('Zeppelins weigh 90 tons.', COAST), ['90 tons: unsure']);
  });

  for (const [what, references] of [
    ['without references', []],
    ['with an empty reference', ['']],
    ['with a reference of blank lines', ['\n\n \n']],
  ] as const) {
    it(`finds nothing ${what}`, () => {
      const [match] = matchesOf('The harbour of Lonskar has 32 cranes, “they say”.', ...references);
      assert.deepEqual([match?.statements, match?.names, match?.speakers, match?.quotations], [[], [], [], []]);
      assert.deepEqual(
        match?.figures.map(({ outcome }) => outcome.kind),
        ['unsure'],
      );
    });
  }

  it('gives no match for an empty draft', () => assert.deepEqual(matchesOf('', COAST), []));

  it('shares no statement with another match that it could change', () => {
    const [first, second] = matchesOf('The harbour has 23 cranes. The harbour has 23 cranes.', CRANES);
    assert.notEqual(first?.statements, second?.statements);
    assert.deepEqual(first?.statements, second?.statements);
  });
});
