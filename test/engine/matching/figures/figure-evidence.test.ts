import assert from 'node:assert/strict';
import { agreeingFigures } from '../../../../src/engine/matching/figures/agreeing-figures.js';
import { reckonFrom } from '../../../../src/engine/matching/figures/derivations/index.js';
import { type FigureEvidence, gatherEvidence } from '../../../../src/engine/matching/figures/figure-evidence.js';
import { unexplainedFigures } from '../../../../src/engine/matching/figures/unexplained-figures.js';
import { createStemmer, termsOf } from '../../../../src/engine/matching/terms.js';
import { joined } from '../../../../src/engine/model/read-block.js';
import { readDraft } from '../../../../src/engine/read-document.js';
import { matchClaims } from '../../support/matching.js';
import { libraryOf } from '../../support/reporting.js';

/** The evidence on the first figure of a draft of one sentence. */
function evidenceOn(draft: string, ...references: readonly string[]): FigureEvidence {
  const library = libraryOf(...references);
  const reading = readDraft(draft, 'plaintext', []);
  const document = joined(reading.blocks);
  const [sentence] = document.sentences;
  const [match] = matchClaims(reading, library);
  const figures = document.figures[0] ?? [];
  const [figure] = figures;
  assert.ok(sentence && match && figure);
  const stemOf = createStemmer();
  const unexplained = unexplainedFigures(figures, match.statements, stemOf);
  const terms = termsOf(sentence, stemOf);
  const { statements } = match;
  const words = document.words[0] ?? [];
  const reckon = reckonFrom({ words, terms, statements, stemOf, figures }, library);
  const claim = { sentence, words, figures, terms, statements, unexplained, stemOf, reckon };
  return gatherEvidence(figure, agreeingFigures(figure, claim, library), claim, library);
}

const HARBOUR = 'The harbour has 23 cranes. Its 41 pilots earn $84,000 a year. The oldest crane is 23 years old.';

describe('the evidence on a figure', () => {
  it('is the figure of the references that agrees', () => {
    const { agreeing, conflicting } = evidenceOn('There are 23 cranes in the harbour.', HARBOUR);
    assert.equal(agreeing?.figure.text, '23');
    assert.equal(conflicting, undefined);
  });

  it('is the figure of the references that conflicts', () => {
    const { agreeing, conflicting } = evidenceOn('There are 32 cranes in the harbour.', HARBOUR);
    assert.equal(agreeing, undefined);
    assert.equal(conflicting?.figure.text, '23');
    assert.equal(conflicting.statement.sentence, 0);
  });

  it('is both where both are there', () => {
    const { agreeing, conflicting } = evidenceOn('The harbour has 41 cranes.', HARBOUR);
    assert.equal(agreeing?.figure.text, '41');
    assert.equal(conflicting?.figure.text, '23');
    assert.ok(conflicting.affinity > agreeing.affinity);
  });

  it('is looked for in all references where it agrees', () => {
    const { agreeing } = evidenceOn('The harbour has 55 cranes.', HARBOUR, 'Far away, 55 camels rest.');
    assert.equal(agreeing?.figure.text, '55');
    assert.equal(agreeing.statement.reference.text, 'Far away, 55 camels rest.');
  });

  it('is a figure that counts the same, though another figure of the claim has its value', () => {
    const { conflicting } = evidenceOn(
      'The harbour has 9 cranes and 12 pilots.',
      'The harbour has 12 cranes and 12 pilots.',
    );
    assert.equal(conflicting?.figure.noun?.text, 'cranes');
  });

  it('takes no few things for a rounded number of others', () => {
    const weir = 'The weir in Brode is 4.7 points old. Its 2,012 sluices rust.';
    assert.equal(evidenceOn('The weir in Brode has 5 sluices.', weir).agreeing, undefined);
    assert.equal(evidenceOn('The weir in Brode is 5 points old.', weir).agreeing?.figure.text, '4.7');
    assert.equal(evidenceOn('The weir in Brode has 2,000 gates.', weir).agreeing?.figure.text, '2,012');
  });

  it('takes a hedge for the number of the same things only', () => {
    const raid = 'In the raid 208 people died. Its 38 to 42 leaders fled.';
    assert.equal(evidenceOn('More than 200 people died in the raid.', raid).agreeing?.figure.text, '208');
    assert.equal(evidenceOn('More than 200 children were seen in the raid.', raid).agreeing, undefined);
    assert.equal(evidenceOn('The raid had 40 leaders.', raid).agreeing?.figure.text, '38 to 42');
    assert.equal(evidenceOn('The raid had 40 horses.', raid).agreeing, undefined);
  });

  it('is what gives the count without the number', () => {
    const { inOtherWords } = evidenceOn(
      'Three cranes rust.',
      'The cranes Olga, Berta and Long Tom rust in the harbour.',
    );
    assert.equal(inOtherWords?.figure.text, 'Olga, Berta and Long Tom');
    assert.equal(evidenceOn('Four cranes rust.', 'The cranes Olga, Berta and Long Tom rust.').inOtherWords, undefined);
  });

  it('is not a figure that another figure of the claim explains', () => {
    const { conflicting } = evidenceOn('The harbour has 9 cranes and 41 pilots.', 'The harbour has 41 pilots.');
    assert.equal(conflicting, undefined);
  });

  it('is not a figure of another kind', () => {
    const { agreeing, conflicting } = evidenceOn(
      'The harbour lost 23 percent.',
      'The harbour has 23 cranes since 2023.',
    );
    assert.deepEqual([agreeing, conflicting], [undefined, undefined]);
  });

  it('weighs more where the figure counts the same thing', () => {
    const same = evidenceOn('The harbour has 32 cranes.', 'The harbour has 23 cranes.').conflicting?.affinity ?? 0;
    const other = evidenceOn('The harbour has 32 cranes.', 'The harbour has 23 pilots.').conflicting?.affinity ?? 1;
    assert.ok(same > other);
  });

  it('tells how much of the claim its best statement holds', () => {
    assert.equal(evidenceOn('The harbour has 32 cranes.', HARBOUR).coverage, 1);
    assert.ok(evidenceOn('The harbour once kept 32 proud white elephants.', HARBOUR).coverage < 0.5);
  });

  it('is never weighed outside of 0 to 1', () => {
    for (const draft of ['23 cranes', 'The harbour has 32 cranes.', 'Harbour harbour 32 harbour cranes cranes.']) {
      const { agreeing, conflicting } = evidenceOn(draft, HARBOUR);
      for (const candidate of [agreeing, conflicting])
        assert.ok(candidate === undefined || (candidate.affinity >= 0 && candidate.affinity <= 1));
    }
  });

  it('is rather the figure of which it looks like a slip', () => {
    const reference = 'The pilots paid $93,500 for the boat. The pilots got $84,000 a year for it.';
    const { conflicting } = evidenceOn('The pilots paid $48,000 a year.', reference);
    assert.equal(conflicting?.figure.text, '$84,000');
    const { conflicting: other } = evidenceOn('The pilots paid $71,000 for the old boat.', reference);
    assert.equal(other?.figure.text, '$93,500');
  });

  it('counts no other thing where the number is joined to its noun', () => {
    const joined = 'A 640-piece collection was sold. Among the 70 plates of it were six bowls.';
    assert.equal(evidenceOn('The collection of 640 plates was sold.', joined).agreeing?.noun, 'unknown');
    const counted = 'A collection of 640 bowls was sold. Among the 70 plates of it were six bowls.';
    assert.equal(evidenceOn('The collection of 640 plates was sold.', counted).agreeing?.noun, 'other');
  });
});
