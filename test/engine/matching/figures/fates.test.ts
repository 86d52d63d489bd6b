import assert from 'node:assert/strict';
import { libraryOf, reported } from '../../support/reporting.js';

const library = libraryOf(
  'At least eight people are dead and 15 injured after a fire on the Tarn ferry on Monday. Police said 27 passengers had been rescued. Some 40 people are still missing.',
);

describe('the dead, the injured and the missing of a reference', () => {
  it('are what a draft counts as such', () => {
    for (const draft of [
      '8 Dead, 15 Hurt in Tarn Ferry Fire',
      'Tarn Ferry Fire Kills at Least 8',
      'The fire on the Tarn ferry injured 15 people.',
      'Forty people are missing after the ferry fire.',
      'The ferry fire hurt 15 of the passengers.',
    ])
      assert.deepEqual(reported(draft, library), [], draft);
  });

  it('are not counted with each other', () => {
    assert.deepEqual(reported('15 Dead in Tarn Ferry Fire', library), ['figure-differs: 15 -> eight']);
    assert.deepEqual(reported('Tarn Ferry Fire Kills 40', library), ['figure-differs: 40 -> eight']);
    assert.deepEqual(reported('A fire on the Tarn ferry injured 40 people.', library), ['figure-differs: 40 -> 15']);
  });

  it('may be told without what became of them', () => {
    const toll = libraryOf('The toll of the fire on the Tarn ferry stands at 15, with 27 taken to hospital.');
    for (const draft of ['15 Dead in Tarn Ferry Fire', 'The fire on the Tarn ferry injured 27.'])
      assert.deepEqual(reported(draft, toll), [], draft);
  });

  it('are reported where no reference gives as many, unless they may be counted', () => {
    const crash = (toll: string) => libraryOf(`A van left the Orne road on Friday. ${toll} The road was closed.`);
    const draft = 'Three Killed on Orne Road';
    assert.deepEqual(reported(draft, crash('All in the van died.')), ['figure-not-found: Three']);
    for (const toll of [
      'Ann Vale, Ben Ost and Carl Orr died in the van on the Orne road.',
      'On the Orne road the driver and two others died.',
      'On the Orne road a van with three people burned.',
    ])
      assert.deepEqual(reported(draft, crash(toll)), [], toll);
  });
});
