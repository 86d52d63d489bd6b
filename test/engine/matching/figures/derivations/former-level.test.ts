import { testDerivations } from '../../../support/deriving.js';

describe('what something was, by how far it lies off now', () => {
  describe('in money', () => {
    testDerivations('Interest will cost the town of Brode 188 million euros, 52 million more than this year.', {
      derived: [
        ['A year ago the interest cost Brode 136 million euros.', '188 million euros − 52 million = 136 million euros'],
        [
          'The interest will cost Brode 188 million instead of 136 million euros.',
          '188 million euros − 52 million = 136 million euros',
        ],
      ],
      notDerived: [
        'The interest will cost Brode 136 million euros.',
        'A year ago the interest cost Brode 240 million euros.',
        'Interest will cost Brode 136 million euros, 52 million more than last year.',
      ],
    });
  });

  describe('in points of a percentage', () => {
    testDerivations('Unemployment in Brode was 5.7 percent in November, 0.3 points more than a year before.', {
      derived: [['Unemployment in Brode was up from 5.4 percent.', '5.7% − 0.3 = 5.4%']],
      notDerived: ['Unemployment in Brode was up from 5.3 percent.'],
    });
  });

  describe('in counts', () => {
    testDerivations('The Reds have 52 of the 179 seats in the council of Brode, seven fewer than before.', {
      derived: [['The Reds previously had 59 seats in the council of Brode.', '52 + 7 = 59']],
      notDerived: ['The Reds previously had 45 seats in the council of Brode.', 'The Reds have 59 seats in Brode.'],
    });
  });
});
