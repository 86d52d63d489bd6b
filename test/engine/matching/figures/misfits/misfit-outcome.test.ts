import assert from 'node:assert/strict';
import { libraryOf, reported } from '../../../support/reporting.js';

const library = libraryOf(
  'The fire at the mill in Orsk killed eight people and injured 40 others. One nurse died on the way to Lund, 140 km north of Orsk. ' +
    'The insurer paid more than $5 million to 63 residents. The loss of the mill was $70,000 in lost rent, and six barns burned. ' +
    'In court on Monday were 65 people, five of them for theft.',
);

const DIFFERS: readonly (readonly [draft: string, finding: string])[] = [
  ['In Orsk 140 km people stood in court on Monday.', 'figure-differs: 140 km -> 65'],
  ['In Orsk $5 million people stood in court on Monday.', 'figure-differs: $5 million -> 65'],
  ['A fire at the mill killed $5 million, the mayor said.', 'figure-differs: $5 million -> eight'],
  ['At least 63 nurse died on the way to Lund.', 'figure-differs: 63 -> One'],
  ['The fire cost the town of Orsk six in lost rent.', 'figure-differs: six -> $70,000'],
];

const LEFT_ALONE: readonly string[] = [
  'In court on Monday were 65 people.',
  'The fire killed eight.',
  'The fire at the mill, 140 km from Lund, killed eight people.',
  'Residents were injured in the fire 140 km north of Orsk.',
  'The insurer paid more than $5 million to 63 residents.',
  'The fire cost the town six barns.',
  'A 65 person court met on Monday.',
];

describe('a figure that cannot stand where it stands', () => {
  for (const [draft, finding] of DIFFERS)
    it(`differs: ${draft}`, () => assert.deepEqual(reported(draft, library), [finding]));

  for (const draft of LEFT_ALONE) it(`is left alone: ${draft}`, () => assert.deepEqual(reported(draft, library), []));

  it('is left alone where a reference writes the same', () =>
    assert.deepEqual(
      reported('At least 63 nurse died.', libraryOf('At least 63 nurse died. One nurse died in Lund.')),
      [],
    ));

  it('is left alone where no reference has what could stand there', () =>
    assert.deepEqual(reported('A fire killed $5 million.', libraryOf('The fire at the mill cost $5 million.')), []));
});
