import assert from 'node:assert/strict';
import { hasStem, indexOf } from '../../../src/engine/matching/library.js';
import { libraryOf, uriOf } from '../support/reporting.js';

const library = libraryOf('Ferries crossed the bay.', 'A storm sank 3 ferries and 12 rafts. It cost $4 million.');

describe('a library', () => {
  it('holds its references in the order they were given', () => {
    assert.deepEqual(
      library.references.map(({ reference }) => reference.uri),
      [uriOf(0), uriOf(1)],
    );
  });

  it('knows the words of all references by their stems', () => {
    for (const stem of ['ferri', 'bai', 'storm']) assert.ok(hasStem(library, stem));
    assert.ok(!hasStem(library, 'bridg'));
  });

  it('knows every figure and the statement it stands in', () => {
    const figures = library.references.flatMap((indexed) => [...indexed.figures.values()].flat());
    assert.deepEqual(
      figures.map(({ figure, statement }) => [figure.text, statement.sentence]),
      [
        ['3', 0],
        ['12', 0],
        ['$4 million', 1],
      ],
    );
  });

  it('finds the reference of a statement of its own', () => {
    const [first, second] = library.references;
    assert.ok(first && second);
    assert.equal(indexOf({ reference: second.reference, sentence: 1 }, library), second);
    assert.equal(indexOf({ reference: { ...first.reference }, sentence: 0 }, library), undefined);
  });

  it('may be empty, or hold empty references', () => {
    assert.deepEqual(libraryOf().references, []);
    assert.ok(!hasStem(libraryOf('', '\n\n'), 'ferri'));
  });
});
