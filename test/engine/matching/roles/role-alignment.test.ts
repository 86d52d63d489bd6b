import assert from 'node:assert/strict';
import { check, createLibrary } from '../../../../src/engine/index.js';
import { libraryOf, reported } from '../../support/reporting.js';

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

const NOUNS = libraryOf(
  'Brode Rovers climbed to third place after exacting sweet revenge on Velden United for the cup final. Ada Holm’s 3-1 win over ' +
    'Per Lund in the first round was her first of the year. The court in Brode heard Siri Vik’s lawsuit against Olav Ness.',
);

describe('comparing deeds that are told by a noun or a participle', () => {
  const exchanged: readonly (readonly [draft: string, source: string])[] = [
    ['Per Lund beat Ada Holm', 'Ada Holm’s 3-1 win over Per Lund'],
    ['Per Lund’s win over Ada Holm', 'Ada Holm’s 3-1 win over Per Lund'],
    ['Ada Holm lost to Per Lund', 'Ada Holm’s 3-1 win over Per Lund'],
    ['Olav Ness sued Siri Vik', 'Siri Vik’s lawsuit against Olav Ness'],
    [
      'Velden United exacted revenge on Brode Rovers',
      'Brode Rovers climbed to third place after exacting sweet revenge on Velden United',
    ],
  ];
  for (const [draft, source] of exchanged)
    it(`finds the parts exchanged in “${draft}”`, () =>
      assert.deepEqual(reported(`${draft}.`, NOUNS), [`role-swapped: ${draft} -> ${source}`]));

  const faithful: readonly string[] = [
    'Ada Holm beat Per Lund 3-1 in the first round.',
    'Per Lund lost to Ada Holm in the first round.',
    'Per Lund’s defeat by Ada Holm in the first round was clear.',
    'Siri Vik sued Olav Ness in Brode.',
    'Velden United were beaten by Brode Rovers.',
  ];
  for (const draft of faithful) it(`keeps quiet about “${draft}”`, () => assert.deepEqual(reported(draft, NOUNS), []));
});

const RETURN = libraryOf(
  'Brode Rovers’ 2-0 victory over Velden United in May followed Velden United’s 3-1 win over Brode Rovers in March. Lund saw a win ' +
    'over Holm in May, and Holm’s win over the champion came in June.',
);

describe('comparing deeds that were done both ways', () => {
  for (const draft of [
    'Brode Rovers beat Velden United in May.',
    'Velden United beat Brode Rovers in March.',
    'Lund beat Holm in May.',
    'Holm beat Lund in June.',
  ])
    it(`keeps quiet about “${draft}”`, () => assert.deepEqual(reported(draft, RETURN), []));
});
