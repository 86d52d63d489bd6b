import { testDerivations } from '../../../support/deriving.js';

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

  describe('that the draft says is left, or tells of the other side', () => {
    testDerivations('The firm closed two of its 27 plants in Lasko.', {
      derived: [['The firm shut two plants in Lasko, leaving it with 25.', '27 − 2 = 25']],
      notDerived: ['The firm shut 25 plants in Lasko.'],
    });
    testDerivations('The coalition in Lasko has 59 of the 110 seats.', {
      derived: [['The opposition in Lasko has 51 seats.', '110 − 59 = 51']],
      notDerived: ['The coalition in Lasko has 51 seats.', 'The opposition in Lasko has 52 seats.'],
    });
    testDerivations('The opposition in Lasko filed 112 amendments, of which four were accepted.', {
      derived: [['Of the 112 amendments in Lasko, 108 were rejected.', '112 − 4 = 108']],
      notDerived: ['Of the 112 amendments in Lasko, 107 were rejected.'],
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

  describe('of several shares', () => {
    testDerivations('In Hollen, 38 percent of the owners rebuilt on the same spot and 21 percent rebuilt elsewhere.', {
      derived: [
        ['The other 41 percent of the owners in Hollen sold their land.', '100% − 38% − 21% = 41%'],
        ['In Hollen, 59 percent of the owners rebuilt.', '38% + 21% = 59%'],
      ],
      notDerived: [
        'The other 51 percent of the owners in Hollen sold their land.',
        'In Hollen, 69 percent of the owners rebuilt.',
      ],
    });
  });

  describe('in opposites', () => {
    testDerivations('The school of Hollen employs 18 teachers, 11 of them women.', {
      derived: [['Seven of the 18 teachers at the school of Hollen are men.', '18 − 11 = 7']],
      notDerived: [
        'Six of the 18 teachers at the school of Hollen are men.',
        'Seven teachers at the school of Hollen are women.',
      ],
    });
  });
});
