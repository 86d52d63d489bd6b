import assert from 'node:assert/strict';
import { agreeingFigures } from '../../../../src/engine/matching/figures/agreeing-figures.js';
import { reckonFrom } from '../../../../src/engine/matching/figures/derivations/index.js';
import { uncontested } from '../../../../src/engine/matching/figures/uncontested.js';
import { unexplainedFigures } from '../../../../src/engine/matching/figures/unexplained-figures.js';
import { termsOf } from '../../../../src/engine/matching/terms.js';
import { joined } from '../../../../src/engine/model/read-block.js';
import { readDraft } from '../../../../src/engine/read-document.js';
import { matchClaims } from '../../support/matching.js';
import { libraryOf } from '../../support/reporting.js';

/** The words around the figure that the first figure of a draft of one sentence rests on without a contest. */
function uncontestedIn(draft: string, ...references: readonly string[]): string | undefined {
  const library = libraryOf(...references);
  const { stemOf } = library;
  const reading = readDraft(draft, 'plaintext', []);
  const document = joined(reading.blocks);
  const [sentence] = document.sentences;
  const statements = matchClaims(reading, library)[0]?.statements ?? [];
  const [figures = [], words = []] = [document.figures[0], document.words[0]];
  const [figure] = figures;
  assert.ok(sentence && figure);
  const terms = termsOf(sentence, stemOf);
  const told = { sentence, words, figures, terms, statements, stemOf };
  const unexplained = unexplainedFigures(figures, statements, stemOf);
  const claim = { ...told, unexplained, reckon: reckonFrom(told, library) };
  return uncontested(figure, agreeingFigures(figure, claim, library), claim, library)?.figure.text;
}

describe('a figure that is not contested', () => {
  it('is the only one that agrees, where nothing conflicts', () =>
    assert.equal(uncontestedIn('The mill has 14 looms.', 'The mill has 14 looms and a $5 million debt.'), '14'));

  it('may be told in a rounder way', () =>
    assert.equal(
      uncontestedIn('The mill earned about $2 million.', 'The mill earned $2.04 million.'),
      '$2.04 million',
    ));

  it('is none where the statements have another number of the kind', () =>
    assert.equal(
      uncontestedIn('The mill has 14 looms.', 'The mill has 16 looms. It has 14 looms in winter.'),
      undefined,
    ));

  it('is none where a figure of another kind stands between the same words', () =>
    assert.equal(
      uncontestedIn(
        'The alarm rang 14 seconds after midnight.',
        'The alarm rang 14 km after midnight. It took 14 seconds.',
      ),
      undefined,
    ));

  it('is none where two of the references agree', () =>
    assert.equal(
      uncontestedIn('The mill has 14 looms.', 'The mill has 14 looms.', 'Its 14 looms are old.'),
      undefined,
    ));

  it('is none where nothing agrees', () =>
    assert.equal(uncontestedIn('The mill has 14 looms.', 'The mill has many looms.'), undefined));
});
