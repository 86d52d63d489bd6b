import assert from 'node:assert/strict';
import { check, createLibrary } from '../../../../src/engine/index.js';

const REFERENCE =
  'Berg suggested a second tunnel. The council met on Monday. Then Eva Strand openly disagreed with this proposal. Marit Moe sued Olav Brenna over the fence in April. Kari Dahl left the company. She later hired Nils Aas.';

const library = createLibrary([{ uri: 'file:///council.txt', text: REFERENCE }]);

function swapped(draft: string): readonly (readonly string[])[] {
  const { findings } = check({ text: draft }, library);
  return findings
    .filter(({ rule }) => rule === 'role-swapped')
    .map(({ draft: { text }, source }) => [text, source?.text ?? '']);
}

describe('comparing who did what to whom', () => {
  it('finds a deed with the parts exchanged', () => {
    assert.deepEqual(swapped('Brenna sued Moe over the fence.'), [['Brenna sued Moe', 'Marit Moe sued Olav Brenna']]);
  });

  it('takes “this proposal” for that of the one who was named before', () => {
    assert.deepEqual(swapped("Berg openly disagreed with Eva Strand's proposal."), [
      ['Berg openly disagreed with Eva Strand', 'Eva Strand openly disagreed'],
    ]);
  });

  it('keeps to the thing that it was done to', () => {
    assert.deepEqual(swapped("Berg openly disagreed with Eva Strand's doctor."), []);
  });

  it('does not take somebody else for one of the two', () => {
    assert.deepEqual(swapped('Brenna sued Dahl over the fence.'), []);
    assert.deepEqual(swapped('Dahl sued Moe over the fence.'), []);
  });

  it('keeps quiet about somebody and himself', () => {
    assert.deepEqual(swapped('Moe sued Marit Moe over the fence.'), []);
  });
});
