import { testDerivations } from '../../../support/deriving.js';

describe('what a share of an amount comes to', () => {
  describe('as a part', () => {
    testDerivations('The new hall of Brode will cost $5.2 million, a quarter of which the province pays.', {
      derived: [['The province pays $1.3 million for the new hall of Brode.', '$5.2 million × 0.25 = $1.3 million']],
      notDerived: [
        'The province pays $1.2 million for the new hall of Brode.',
        'The province pays 1.3 million pounds for the new hall of Brode.',
      ],
    });
  });

  describe('after a change', () => {
    testDerivations('The ferry carried 800 cars in 2031; in 2032 it carried 25 percent more. Fares of $30 doubled.', {
      derived: [['The ferry carried 1,000 cars in 2032.', '800 × 1.25 = 1,000']],
      notDerived: ['The ferry carried 1,100 cars in 2032.', 'The ferry carried 200 lorries in 2032.'],
    });
  });

  describe('after a change that another sentence tells', () => {
    testDerivations('Looms of Ashby expected a profit of $33 million. Wages in the mills rose 6 percent.', {
      derived: [],
      notDerived: ['Looms of Ashby expected a profit of about $35 million.'],
    });
  });
});
