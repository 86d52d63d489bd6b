import assert from 'node:assert/strict';
import { libraryOf, reported } from '../../support/reporting.js';

const library = libraryOf(
  'Demand fell because 17 of the 26 road departments in the Orne valley switched to a cheaper brine. The mine opened in 1974.',
);

describe('a whole of which a claim says what is true of a part', () => {
  it('differs from the part', () => {
    for (const draft of [
      'Demand fell because 26 road departments switched to a cheaper brine.',
      'In the Orne valley 26 road departments switched to a cheaper brine.',
    ])
      assert.deepEqual(reported(draft, library), ['figure-differs: 26 -> 17'], draft);
  });

  it('differs from the part where it is only about so many', () => {
    const ferry = libraryOf('About 40 of the roughly 300 people who had boarded the Tarn ferry were hurt.');
    assert.deepEqual(reported('300 Hurt on Tarn Ferry', ferry), ['figure-differs: 300 -> 40']);
    assert.deepEqual(reported('40 Hurt on Tarn Ferry', ferry), []);
    assert.deepEqual(reported('300 Had Boarded Tarn Ferry', ferry), []);
  });

  it('is left alone where something else is said of it', () => {
    for (const draft of [
      'There are 26 road departments in the Orne valley.',
      'All 26 road departments in the Orne valley were asked.',
      'Of the 26 road departments, 17 switched to a cheaper brine.',
      '17 of 26 departments in the Orne valley switched.',
      'Seventeen road departments switched to a cheaper brine.',
    ])
      assert.deepEqual(reported(draft, library), [], draft);
  });

  it('is left alone where one reference says it of the whole and another of a part', () => {
    const two = libraryOf(
      'In Orne all of 260 departments switched to brine.',
      'In Orne 170 of 260 departments switched to brine.',
    );
    assert.deepEqual(reported('In Orne 260 departments switched to brine.', two), []);
  });
});
