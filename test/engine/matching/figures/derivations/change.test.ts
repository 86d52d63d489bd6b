import { testDerivations } from '../../../support/deriving.js';

describe('by which share an amount of a reference changed', () => {
  describe('up', () => {
    testDerivations('The number of pilots in Brode grew from 200 to 250 last year.', {
      derived: [
        ['The number of pilots in Brode rose 25 percent last year.', '(250 − 200) ÷ 200 = 25%'],
        ['The number of pilots in Brode rose by a quarter last year.', '(250 − 200) ÷ 200 = 25%'],
      ],
      notDerived: [
        'The number of pilots in Brode fell 25 percent last year.',
        'The number of pilots in Brode rose 20 percent last year.',
        'In Brode 25 percent of the pilots left last year.',
      ],
    });
  });

  describe('down', () => {
    testDerivations('The harbour of Brode shipped 1.5 million tons in 2031 and 900,000 tons in 2032.', {
      derived: [
        [
          'Shipments in the harbour of Brode fell by 40 percent in 2032.',
          '(1.5 million − 900,000) ÷ 1.5 million = 40%',
        ],
        ['The harbour of Brode shipped 40 percent less in 2032.', '(1.5 million − 900,000) ÷ 1.5 million = 40%'],
      ],
      notDerived: [
        'Shipments in the harbour of Brode fell by 60 percent in 2032.',
        'Shipments in the harbour of Brode rose by 40 percent in 2032.',
      ],
    });
  });
});
