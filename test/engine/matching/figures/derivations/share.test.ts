import { testDerivations } from '../../../support/deriving.js';

describe('which part one figure of a reference is of another', () => {
  testDerivations('At the mine, 208 of the 312 workers voted for the offer. The mine has 40 levels.', {
    derived: [
      ['Two thirds of the workers at the mine voted for the offer.', '208 ÷ 312 = 66.7%'],
      ['At the mine, 67 percent of the workers voted for the offer.', '208 ÷ 312 = 66.7%'],
      ['Most workers at the mine, 66.7 percent, voted for the offer.', '208 ÷ 312 = 66.7%'],
    ],
    notDerived: [
      'Three quarters of the workers at the mine voted for the offer.',
      'At the mine, 76 percent of the workers voted for the offer.',
    ],
  });
});
