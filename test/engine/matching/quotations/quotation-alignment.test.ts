import assert from 'node:assert/strict';
import { FERRY } from '../../support/coast.js';
import { matchesOf, quotationOutcomes } from '../../support/matching.js';

describe('a quotation', () => {
  const cases: readonly (readonly [what: string, draft: string, expected: string])[] = [
    ['is verbatim', '“It will never happen again,” said Varga.', 'verbatim'],
    [
      'is verbatim across sentences',
      '“We found the leak in time. It will never happen again,” said Varga.',
      'verbatim; verbatim',
    ],
    [
      'is verbatim from the middle of one sentence to that of the next',
      'A “leak in time. It will never”.',
      'verbatim; verbatim',
    ],
    [
      'shows a change in its second sentence',
      '“We found the leak in time. It will always happen again,” said Varga.',
      'verbatim; always -> never',
    ],
    ['is verbatim in straight marks', '"It will never happen again," said Varga.', 'verbatim'],
    ['is verbatim in capitals', '“NOBODY LISTENED TO THE MECHANICS”', 'verbatim'],
    ['is verbatim where the reference does not quote the words', 'It took “nine nights at sea”.', 'verbatim'],
    ['shows a changed word', '“We found the crack in time,” said Varga.', 'crack -> leak'],
    ['shows a changed first word', '“They found the leak in time,” said Varga.', 'They -> We'],
    ['shows a changed small word', 'Voss called her “a hero of the coast”.', 'the -> our'],
    ['shows a word put in', '“We found the big leak in time,” said Varga.', 'the big leak -> the leak'],
    ['shows words put in', '“It will never happen to us again,” said Varga.', 'happen to us again -> happen again'],
    [
      'shows a word left out',
      '“Nobody listened to the mechanics, nobody will listen to them now,” Renn said.',
      'mechanics, nobody -> mechanics, and nobody',
    ],
    [
      'shows a small word left out',
      'Renn said: “Nobody listened the mechanics, and nobody will listen to them now.”',
      'listened the -> listened to the',
    ],
    [
      'shows every change',
      '“Nobody listened to the pilots, and nobody will listen to the pilots now,” Renn said.',
      'pilots -> mechanics, the pilots -> them',
    ],
    [
      'shows a change between single marks when it is long',
      "Renn said: 'Nobody listened to the pilots, and nobody will listen to them now.'",
      'pilots -> mechanics',
    ],
    [
      'shows an article left out',
      '“Nobody listened to mechanics, and nobody will listen to them now,” Renn said.',
      'to mechanics -> to the mechanics',
    ],
    [
      'may lose an article between single marks',
      "Renn said 'nobody listened to mechanics, and nobody will listen to them now'.",
      'verbatim',
    ],
    [
      'may leave words out with an ellipsis',
      '“Nobody listened to the mechanics … now,” Renn said.',
      'verbatim; unsure',
    ],
    [
      'may leave words out with three stops',
      '“Nobody listened ... listen to them now,” Renn said.',
      'unsure; verbatim',
    ],
    [
      'shows a change beside an ellipsis',
      '“Nobody listened to pilots, and nobody … listen to them now,” Renn said.',
      'pilots -> the mechanics; verbatim',
    ],
    ['shows an invented word behind an ellipsis', '“Nobody listened ... now or ever,” Renn said.', 'unsure; not-found'],
    [
      'may put words in between brackets',
      '“Nobody listened to [the crew], and nobody will listen to them now,” Renn said.',
      'verbatim; verbatim',
    ],
    [
      'may end a word in brackets',
      '“[N]obody listened to the mechanic[s], and nobody will listen to them now,” Renn said.',
      'verbatim; verbatim',
    ],
    [
      'may be spelt otherwise',
      'The union says “it is not over, and that the board’s own report was hidden”.',
      'verbatim',
    ],
    [
      'is no quotation in single marks when it is short',
      "The 'frozen mechanics' of Brode are angry about the ferry.",
      'unsure',
    ],
    ['is unsure when it is as short as two words', 'She spoke of “no leak”.', 'unsure'],
    ['is not found where its words stand far apart', 'Varga said: “The crew listened to the captain.”', 'not-found'],
    ['is not found where two words never stand together', 'Voss praised the “coast mechanics”.', 'not-found'],
    ['is unsure as ever where two words stand together', 'He spoke of “nine nights” there.', 'unsure'],
    [
      'shows one of two words exchanged in the statement that the claim rests on',
      'The repair of the “rusty engine” will take five weeks, the shipyard said.',
      'rusty -> second',
    ],
    [
      'is unsure in single marks where its words stand apart',
      "Varga said: 'The crew listened to the captain.'",
      'unsure',
    ],
    ['is not found where a word stands nowhere', 'Varga said: “The moon smiled at our ferry.”', 'not-found'],
    ['is not found when it is one word that stands nowhere', 'Voss called the captain “reckless”.', 'not-found'],
  ];
  for (const [what, draft, expected] of cases)
    it(what, () => assert.equal(quotationOutcomes(draft, FERRY).join('; '), expected));

  it('is looked for in all references', () => {
    const draft = 'Renn said: “Nobody will listen to the mechanics tonight.”';
    assert.deepEqual(quotationOutcomes(draft, FERRY, `${draft} He left.`), ['verbatim']);
    assert.deepEqual(quotationOutcomes(draft, `${draft} He left.`, FERRY), ['verbatim']);
  });

  it('has its changes at their places in both texts', () => {
    const draft = 'It rained. “We found the crack in time,” said Varga.';
    const outcomes = matchesOf(draft, FERRY).flatMap(({ quotations }) => quotations.map(({ outcome }) => outcome));
    assert.equal(outcomes.length, 1);
    for (const outcome of outcomes) {
      assert.ok(outcome.kind === 'altered');
      for (const { draft: own, source } of outcome.changes) {
        assert.equal(draft.slice(own.start, own.end), 'crack');
        assert.equal(FERRY.slice(source.start, source.end), 'leak');
      }
    }
  });

  it('is aligned sentence by sentence', () => {
    const draft = '“It will never happen again. We found the leak in time,” said Varga.';
    const counts = matchesOf(draft, FERRY).map(({ quotations }) => quotations.length);
    assert.deepEqual(counts, [1, 1]);
  });
});
