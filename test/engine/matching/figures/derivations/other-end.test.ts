import { testDerivations } from '../../../support/deriving.js';

describe('the end of a change that a reference leaves out', () => {
  describe('is where it began', () => {
    testDerivations('The number of pilots in Brode fell by 400 to 600 last year.', {
      derived: [
        ['The number of pilots in Brode fell from 1,000.', '600 + 400 = 1,000'],
        ['Brode had 1,000 pilots the year before.', '600 + 400 = 1,000'],
      ],
      notDerived: ['Brode had 200 pilots the year before.', 'Brode has 1,000 pilots.'],
    });
  });

  describe('is where it led', () => {
    testDerivations('The fare to Brode rose by 20 percent from 50 kroner.', {
      derived: [['The fare to Brode is now 60 kroner.', '50 kroner × 1.2 = 60 kroner']],
      notDerived: ['The fare to Brode is now 70 kroner.'],
    });
  });
});
