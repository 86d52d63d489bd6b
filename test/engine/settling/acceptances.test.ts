import assert from 'node:assert/strict';
import { type Acceptance, asAccepted, check, createLibrary, type Finding } from '../../../src/engine/index.js';

const article = 'The port of Lindhaven employs 54 pilots. The new quay will cost 12 million euros and open in 2029.';
const draft = 'The port of Lindhaven employs 45 pilots. The new quay will cost 21 million euros and open in 2029.';

function checked(text: string, acceptances: readonly Acceptance[] = [], reference = article) {
  const library = createLibrary([{ uri: 'file:///article.txt', text: reference }]);
  return check({ text, format: 'markdown' }, library, { acceptances });
}

function wordsOf({ findings }: { readonly findings: readonly Finding[] }): string[] {
  return findings.map(({ draft }) => draft.text);
}

/** What is stored when the writer accepts the finding on these words. */
function accepted(words: string, text = draft): Acceptance {
  const finding = checked(text).findings.find((candidate) => candidate.draft.text.includes(words));
  return asAccepted(finding ?? assert.fail(`no finding on “${words}”`));
}

describe('accepting a finding', () => {
  it('stores the words of the claim and the statement, and no place', () => {
    assert.deepEqual(accepted('45'), {
      kind: 'difference',
      rule: 'figure-differs',
      claim: 'The port of Lindhaven employs 45 pilots.',
      words: '45',
      reference: 'file:///article.txt',
      statement: 'The port of Lindhaven employs 54 pilots.',
    });
  });

  it('silences that finding and no other', () => {
    assert.deepEqual(wordsOf(checked(draft)), ['45', '21 million euros']);
    assert.deepEqual(wordsOf(checked(draft, [accepted('45')])), ['21 million euros']);
  });

  it('makes its claim one that was checked, not one that agrees', () => {
    const { claims } = checked(draft, [accepted('45')]);
    assert.deepEqual(
      claims.map(({ verdict }) => verdict),
      ['checked', 'differs'],
    );
  });

  it('survives edits elsewhere, and other spaces and line breaks', () => {
    const edited = `A word before.\n\n${draft.replace('employs 45', 'employs\n45')} And one behind.`;
    assert.deepEqual(wordsOf(checked(edited, [accepted('45')])), ['21 million euros']);
  });

  const lapses: readonly (readonly [when: string, text: string, reference: string])[] = [
    ['the words that differ become others', draft.replace('45', '46'), article],
    ['the claim becomes another', draft.replace('employs 45', 'now employs 45'), article],
    ['the statement becomes another', draft, article.replace('54', '55')],
    ['the statement only says it in other words', draft, article.replace('employs', 'now employs')],
  ];

  for (const [when, text, reference] of lapses) {
    it(`lapses when ${when}`, () => {
      assert.equal(wordsOf(checked(text, [accepted('45')], reference)).length, 2);
    });
  }

  it('does not hold for another rule or another reference', () => {
    const difference = accepted('45');
    assert.ok(difference.kind === 'difference');
    assert.equal(checked(draft, [{ ...difference, rule: 'date-differs' }]).findings.length, 2);
    assert.equal(checked(draft, [{ ...difference, reference: 'file:///other.txt' }]).findings.length, 2);
  });

  it('does not bring up what the finding outranked', () => {
    const everything = checked(draft).findings.map(asAccepted);
    assert.deepEqual(wordsOf(checked(draft, everything)), []);
  });

  it('does not stand in the way of agreeing again', () => {
    const { claims } = checked(article, [accepted('45')]);
    assert.deepEqual(
      claims.map(({ verdict }) => verdict),
      ['supported', 'supported'],
    );
  });
});

describe('marking a claim as checked', () => {
  const mark: Acceptance = { kind: 'claim', claim: 'The port of Lindhaven employs 45 pilots.' };

  it('silences all that is found in the claim', () => {
    assert.deepEqual(wordsOf(checked(draft, [mark])), ['21 million euros']);
    assert.equal(checked(draft, [mark]).claims[0]?.verdict, 'checked');
  });

  it('holds for a claim that nothing was found in, too', () => {
    const claim = 'The new quay will cost 12 million euros and open in 2029.';
    assert.equal(checked(article, [{ kind: 'claim', claim }]).claims[1]?.verdict, 'checked');
  });

  it('lapses when the claim becomes another', () => {
    const edited = draft.replace('45', '46');
    assert.deepEqual(wordsOf(checked(edited, [mark])), ['46', '21 million euros']);
  });
});
