import { testDerivations } from '../../../support/deriving.js';

describe('what comes to each of several', () => {
  describe('things', () => {
    testDerivations('The Orrin tramway has ordered 40 new cars for 180 million euros.', {
      derived: [
        [
          'The new cars of the Orrin tramway cost 4.5 million euros apiece.',
          '180 million euros ÷ 40 = 4.5 million euros',
        ],
        ['The Orrin tramway pays 4.5 million euros for each new car.', '180 million euros ÷ 40 = 4.5 million euros'],
      ],
      notDerived: [
        'The new cars of the Orrin tramway cost 3.5 million euros apiece.',
        'The Orrin tramway pays 4.5 million euros for a bridge.',
      ],
    });
  });

  describe('spans of time', () => {
    testDerivations('The show of masks in Brode drew 248,000 visitors in four months.', {
      derived: [['The show of masks in Brode drew about 62,000 visitors a month.', '248,000 ÷ 4 = 62,000']],
      notDerived: [
        'The show of masks in Brode drew about 42,000 visitors a month.',
        'The show of masks in Brode drew about 62,000 visitors a week.',
      ],
    });
  });
});
