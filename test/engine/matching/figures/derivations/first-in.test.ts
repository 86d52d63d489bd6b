import { testDerivations } from '../../../support/deriving.js';

describe('the first of its kind after so many without', () => {
  testDerivations('The visitors had not lost for eleven league games before they came to Brode.', {
    derived: [['It was their first league defeat in twelve games, in Brode.', '11 + 1 = 12']],
    notDerived: [
      'It was their first league defeat in ten games, in Brode.',
      'They played twelve league games in Brode.',
    ],
  });

  testDerivations('The visitors won eleven league games before they came to Brode.', {
    derived: [],
    notDerived: ['It was their first league defeat in twelve games, in Brode.'],
  });
});
