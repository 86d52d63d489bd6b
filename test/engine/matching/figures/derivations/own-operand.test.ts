import { testDerivations } from '../../../support/deriving.js';

describe('what a figure of the claim comes to with one of a reference', () => {
  describe('instead of which it stands', () => {
    testDerivations(
      'The council will cut 320 of the 24,700 posts for gardeners in Orrin. The fee rises by three cents to 58 cents.',
      {
        derived: [['Orrin will have 24,380 gardeners instead of 24,700.', '24,700 − 320 = 24,380']],
        notDerived: ['Orrin will have 24,480 gardeners instead of 24,700.'],
      },
    );
  });

  describe('in the unit of the figure before', () => {
    testDerivations('The Orrin ferry raises its fare by three cents to 58 cents per mile.', {
      derived: [['The fare of the Orrin ferry is 58 cents per mile instead of 55.', '58 cents − three cents = 55']],
      notDerived: ['The fare of the Orrin ferry is 58 cents per mile instead of 54.'],
    });
  });

  describe('by which a target is missed', () => {
    testDerivations('The Brode region wants 8,000 new trees a year. Gardeners planted 6,150 in 2031.', {
      derived: [
        [
          'With 6,150 trees, the Brode region missed its yearly goal for new trees by 1,850.',
          '8,000 − 1,850 = 6,150',
          '8,000 − 6,150 = 1,850',
        ],
      ],
      notDerived: ['With 6,150 trees, the Brode region missed its yearly goal for new trees by 1,750.'],
    });
  });

  describe('as a share of a whole', () => {
    testDerivations('The Varga mill earned $3.2 billion in 2031. Sales of rye flour rose to $1.6 billion.', {
      derived: [
        ['At $1.6 billion, rye flour made up 50% of what the Varga mill earned.', '$1.6 billion ÷ $3.2 billion = 50%'],
      ],
      notDerived: ['At $1.6 billion, rye flour made up 40% of what the Varga mill earned.'],
    });
  });

  describe('of which a reference gives a share', () => {
    testDerivations(
      'The Orrin trial had 1,530 volunteers. Two thirds of them got the new syrup, the others sugar water.',
      {
        derived: [
          ['About 1,020 of the 1,530 volunteers of the Orrin trial got the syrup.', '1,530 × 0.67 = 1,020'],
          ['In the Orrin trial with 1,530 volunteers, about 510 got sugar water.', '1,530 × 0.33 = 510'],
        ],
        notDerived: ['About 920 of the 1,530 volunteers of the Orrin trial got the syrup.'],
      },
    );
  });

  describe('as what is left of the same whole', () => {
    testDerivations('At seven of 18 wells the engineers of Brode found salt. Eleven engineers took part.', {
      derived: [['Eleven of 18 wells in Brode were free of salt, the engineers found.', '18 − 7 = 11']],
      notDerived: ['Twelve of 18 wells in Brode were free of salt, the engineers found.'],
    });
  });
});
