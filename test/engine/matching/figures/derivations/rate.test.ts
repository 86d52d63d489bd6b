import { testDerivations } from '../../../support/deriving.js';

describe('a rate of a reference', () => {
  describe('for another span of time', () => {
    testDerivations('A room in the old town of Lasko costs $620 a month.', {
      derived: [
        ['A room in the old town of Lasko costs $7,440 a year.', '$620 × 12 = $7,440'],
        ['A room in the old town of Lasko costs about $7,400 per year.', '$620 × 12 = $7,440'],
        ['The annual $7,440 for a room in the old town of Lasko is too much.', '$620 × 12 = $7,440'],
        ['A room in the old town of Lasko costs $155 a week.', '$620 ÷ 4 = $155'],
      ],
      notDerived: [
        'A room in the old town of Lasko costs $6,440 a year.',
        'A room in the old town of Lasko costs $7,440.',
        'A room in the old town of Lasko costs €7,440 a year.',
      ],
    });
  });

  describe('over a time', () => {
    testDerivations('Miners in Lasko receive $9,400 for each year of service.', {
      derived: [['Miners in Lasko receive $94,000 over ten years.', '$9,400 × 10 = $94,000', '$94,000 ÷ $9,400 = 10']],
      notDerived: [
        'Miners in Lasko receive $84,000 over ten years.',
        'Ten years ago, miners in Lasko received $94,000.',
      ],
    });
  });
});
