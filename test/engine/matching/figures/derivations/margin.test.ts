import { testDerivations } from '../../../support/deriving.js';

describe('a range told by its middle and its margin', () => {
  testDerivations('For the autumn, Varga Mills expects earnings of $0.85 per share, plus or minus four cents.', {
    derived: [
      [
        'Varga Mills expects earnings of 81 to 89 cents per share for the autumn.',
        '$0.85 plus or minus four cents = $0.81 to 0.89',
      ],
    ],
    notDerived: ['Varga Mills expects earnings of 79 to 89 cents per share for the autumn.'],
  });
});
