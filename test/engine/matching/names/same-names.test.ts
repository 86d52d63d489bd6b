import assert from 'node:assert/strict';
import type { Library } from '../../../../src/engine/matching/library.js';
import {
  isOther,
  isSame,
  knownTo,
  nameComparison,
  type SameNames,
} from '../../../../src/engine/matching/names/same-names.js';
import type { Names } from '../../../../src/engine/model/attribution.js';
import { readDocument } from '../../../../src/engine/read-document.js';
import { libraryOf } from '../../support/reporting.js';

const library = libraryOf(
  'President Amara Nkemelu met Lars Ekdahl of Norvik in Gravenhook. Nkemelu praised the Ocean Council.',
  'Germany will pay, said Lars Ekdahl.',
);

/** How all the names of a draft are like those of some references. */
function compareNames(names: Names, references: Library): SameNames {
  return nameComparison(references)(names.entities);
}

const draft = readDocument(
  'Amara Nkemelu and Lars Ekdahl met Corinne Maddox. The German envoy told the Ocean Council so.',
  'plaintext',
);
const sameNames = compareNames(draft.names, library);

function entityNamed(name: string): number {
  const entity = draft.names.entities.findIndex((known) => known.name === name);
  assert.ok(entity >= 0, `${name} is not in the draft`);
  return entity;
}

/** For each reference, the names of its entities that are, or are not, the draft's. */
function namesWhere(test: typeof isSame, name: string): string[][] {
  return library.references.map(({ reference }) =>
    reference.document.names.entities
      .filter((_, other) => test(sameNames, entityNamed(name), reference, other))
      .map((entity) => entity.name),
  );
}

describe('the names of a draft and of its references', () => {
  it('are compared with those of every reference', () => {
    assert.deepEqual(namesWhere(isSame, 'Lars Ekdahl'), [['Lars Ekdahl'], ['Lars Ekdahl']]);
    assert.deepEqual(namesWhere(isSame, 'Amara Nkemelu'), [['Amara Nkemelu'], []]);
  });

  it('are the same for a country and its people', () =>
    assert.deepEqual(namesWhere(isSame, 'German'), [[], ['Germany']]));

  it('are others where they are surely not the same', () => {
    assert.ok(namesWhere(isOther, 'Corinne Maddox')[0]?.includes('Lars Ekdahl'));
    assert.ok(!namesWhere(isOther, 'Lars Ekdahl')[0]?.includes('Lars Ekdahl'));
  });

  it('are known when one reference has them', () => {
    for (const name of ['Amara Nkemelu', 'Lars Ekdahl', 'German', 'Ocean Council'])
      assert.equal(knownTo(sameNames, entityNamed(name)), 'known');
    assert.equal(knownTo(sameNames, entityNamed('Corinne Maddox')), 'unknown');
  });

  it('are unsure where one may be a slip of the pen', () => {
    const slip = readDocument('Corinne Maddox met Lars Ekdal yesterday.', 'plaintext');
    const compared = compareNames(slip.names, library);
    const entity = slip.names.entities.findIndex(({ name }) => name === 'Lars Ekdal');
    assert.equal(knownTo(compared, entity), 'unsure');
    const [first] = library.references;
    assert.ok(first);
    for (const other of first.reference.document.names.entities.keys()) {
      const both =
        isSame(compared, entity, first.reference, other) && isOther(compared, entity, first.reference, other);
      assert.ok(!both);
    }
  });

  it('are never the same and others at once', () => {
    for (const { reference } of library.references) {
      for (const entity of draft.names.entities.keys()) {
        for (const other of reference.document.names.entities.keys()) {
          assert.ok(!(isSame(sameNames, entity, reference, other) && isOther(sameNames, entity, reference, other)));
        }
      }
    }
  });

  it('are unknown without references', () => {
    assert.equal(knownTo(compareNames(draft.names, libraryOf()), entityNamed('Lars Ekdahl')), 'unknown');
  });

  it('are neither the same as nor others than those of a reference that was not compared', () => {
    const [stranger] = libraryOf('Lars Ekdahl left.').references;
    assert.ok(stranger);
    assert.ok(!isSame(sameNames, entityNamed('Lars Ekdahl'), stranger.reference, 0));
    assert.ok(!isOther(sameNames, entityNamed('Lars Ekdahl'), stranger.reference, 0));
  });
});
