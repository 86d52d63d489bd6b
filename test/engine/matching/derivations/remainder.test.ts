import { testDerivations } from '../../support/deriving.js';

describe('what a reference leaves of a whole', () => {
  describe('in counts', () => {
    testDerivations('Of the 12,500 people in Lasko, 8,000 left after the flood.', {
      derived: [
        ['After the flood, 4,500 people stayed in Lasko.', '12,500 − 8,000 = 4,500'],
        ['The other 4,500 people in Lasko lived through the flood at home.', '12,500 − 8,000 = 4,500'],
        ['Some 4,500 people did not leave Lasko after the flood.', '12,500 − 8,000 = 4,500'],
      ],
      notDerived: [
        'After the flood, 3,500 people stayed in Lasko.',
        'After the flood, 4,500 people moved to Lasko.',
        'The other 4,500 goats in Lasko lived through the flood.',
      ],
    });
  });

  describe('where the claim gives the whole', () => {
    testDerivations('Demand for salt fell because 17 of the 26 road departments switched to brine.', {
      derived: [
        ['Nine of the 26 road departments still buy salt.', '26 − 17 = 9'],
        ['Nine of the 26 road departments have not switched to brine.', '26 − 17 = 9'],
      ],
      notDerived: [
        'Nine of the 26 road departments have switched to brine.',
        'Eight of the 26 road departments still buy salt.',
      ],
    });
  });

  describe('in shares', () => {
    testDerivations('About two thirds of the workers will keep their jobs at the quarry.', {
      derived: [
        ['A third of the workers will lose their jobs at the quarry.', '100% − 66.7% = 33.3%'],
        ['The remaining 33 percent of the workers leave the quarry.', '100% − 66.7% = 33.3%'],
      ],
      notDerived: [
        'A third of the workers will keep their jobs at the quarry.',
        'A quarter of the workers will lose their jobs at the quarry.',
      ],
    });
  });
});
