import assert from 'node:assert/strict';
import { FERRY } from '../../support/coast.js';
import { matchesOf, speakerDifferences } from '../../support/matching.js';

const SCRAPPED = 'the ferry should have been scrapped long ago';

describe('the speakers of a claim', () => {
  const differing: readonly (readonly [what: string, draft: string, expected: string])[] = [
    [
      'somebody else whom the reference names',
      'Otto Renn said it would never happen again because they found the leak in time.',
      'Otto Renn -> Captain Ilse Varga',
    ],
    ['a stranger', `Milo Dravec said ${SCRAPPED}.`, 'Milo Dravec -> He'],
    ['somebody else for a pronoun of the reference', `Carla Voss said ${SCRAPPED}.`, 'Carla Voss -> He'],
    [
      'a quotation in another mouth',
      '“We found the leak in time. It will never happen again,” said Otto Renn.',
      'Otto Renn -> Captain Ilse Varga',
    ],
    [
      'a quotation behind its speaker',
      'Otto Renn told reporters: “We found the leak in time. It will never happen again.”',
      'Otto Renn -> Captain Ilse Varga',
    ],
  ];
  for (const [what, draft, expected] of differing)
    it(`differ for ${what}`, () => assert.deepEqual(speakerDifferences(draft, FERRY), [expected]));

  const quiet: readonly (readonly [what: string, draft: string])[] = [
    ['the same name', `Otto Renn said ${SCRAPPED}.`],
    ['the same surname', `Renn said ${SCRAPPED}.`],
    ['a pronoun with the name before it', `Harbour master Otto Renn disagreed. He said ${SCRAPPED}.`],
    ['a pronoun without a name', `He said ${SCRAPPED}.`],
    ['a description', `The harbour master said ${SCRAPPED}.`],
    ['nobody at all', `It was reported that ${SCRAPPED}.`],
    ['something else that was said', 'Carla Voss said the weather was fine and the soup was hot.'],
    ['a content of a word or two', 'Carla Voss said no.'],
    [
      'an organisation where the reference has a description',
      'The repair of the engine will take five weeks, Norvik Yards said.',
    ],
    ['a draft that is empty', ''],
  ];
  for (const [what, draft] of quiet)
    it(`are left alone for ${what}`, () => assert.deepEqual(speakerDifferences(draft, FERRY), []));

  it('are left alone where one of two references has the same', () => {
    const other = `Carla Voss said on Monday that ${SCRAPPED}.`;
    assert.deepEqual(speakerDifferences(`Carla Voss said ${SCRAPPED}.`, FERRY, other), []);
    assert.deepEqual(speakerDifferences(`Carla Voss said ${SCRAPPED}.`, other, FERRY), []);
  });

  it('are left alone for an organisation where its chairman speaks', () => {
    const lifeboats =
      'The Blue Anchor blamed the council. Its chairwoman, Nora Feld, said a plan for new boats had slept in a drawer.';
    const plan = 'said a plan for new boats had slept in a drawer.';
    assert.deepEqual(speakerDifferences(`The Blue Anchor ${plan}`, lifeboats), []);
    assert.deepEqual(speakerDifferences(`Milo Dravec ${plan}`, lifeboats), ['Milo Dravec -> Its chairwoman']);
  });

  it('are left alone without references', () => {
    assert.deepEqual(speakerDifferences(`Carla Voss said ${SCRAPPED}.`), []);
  });

  it('are told with the statement that reports it', () => {
    const [difference] = matchesOf(`Carla Voss said ${SCRAPPED}.`, 'Rain fell.', FERRY).flatMap(
      ({ speakers }) => speakers,
    );
    assert.ok(difference);
    const { reference, sentence } = difference.statement;
    assert.equal(reference.document.sentences[sentence]?.text, `He said ${SCRAPPED}.`);
    assert.equal(difference.source.speaker?.name, 'Otto Renn');
  });
});
