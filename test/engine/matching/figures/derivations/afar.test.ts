import { testDerivations } from '../../../support/deriving.js';

const FILLING =
  'The harbour master kept the gates open. Otto Renn sold fish on the quay. A gull took his cap. Nobody saw it come back.';

describe('what follows from statements that stand apart', () => {
  describe('as a multiple', () => {
    testDerivations(
      `The probe Heron-2 weighs 170 kg and carries a drill. ${FILLING} A third probe, twice as heavy, is to follow in 2041.`,
      {
        derived: [['The third probe, which weighs 340 kg, is to follow Heron-2 in 2041.', '170 × 2 = 340']],
        notDerived: ['The third probe, which weighs almost 440 kg, is to follow Heron-2 in 2041.'],
      },
    );
  });

  describe('as the difference of two sums', () => {
    testDerivations(
      `Analysts had expected sales of $3.12 billion from Varga Mills. ${FILLING} Sales of Varga Mills climbed to $3.18 billion.`,
      {
        derived: [
          [
            'Sales of Varga Mills beat the forecast of analysts by about $60 million.',
            '$3.18 billion − $3.12 billion = $60 million',
          ],
        ],
        notDerived: ['Sales of Varga Mills beat the forecast of analysts by about $90 million.'],
      },
    );
  });

  describe('as the change of what is told by both of its ends, however far from what else the claim rests on', () => {
    testDerivations(
      'Letters to the night line of the port union rose by 4 percent, its charity said. The charity of the port union answers letters for help at night. ' +
        'The letters ask the port union for help with debts. The charity asks for help at the port. The union of the port has a night line. ' +
        `The charity helps at night. The port union helps the charity. ${FILLING} Crews on the tugs wrote more than 600 times last year, up from 320 in 2040.`,
      {
        derived: [
          [
            'A charity of the port union saw a nearly 90% increase in letters for help from tugs at night.',
            '(600 − 320) ÷ 320 = 87.5%',
          ],
        ],
        notDerived: ['A charity of the port union saw a nearly 70% increase in letters for help from tugs at night.'],
      },
    );
  });

  describe('as an age', () => {
    testDerivations(
      `Ilse Varga was born in 1931 in Brode as the daughter of a baker. ${FILLING} In 1962 the museum bought "Ebb", a canvas by Varga.`,
      {
        derived: [['At 31 Ilse Varga sold the canvas "Ebb" to the museum.', '1962 − 1931 = 31']],
        notDerived: ['At 41 Ilse Varga sold the canvas "Ebb" to the museum.'],
      },
    );
  });

  describe('as the time before a birthday', () => {
    testDerivations('Ilse Varga, the painter of harbours, was born on 3 May 1931 in Brode.', {
      derived: [
        [
          'The painter Ilse Varga died on 5 April 2022, four weeks before her 91st birthday.',
          '1931 + 91 = 2022',
          '3 May 1931 to 5 April 2022 = 4',
          '2022 − 1931 = 91',
        ],
      ],
      notDerived: ['The painter Ilse Varga died four weeks ago.'],
    });
  });

  describe('as the total of a column', () => {
    const table = '| Town | Homes built |\n| --- | --- |\n| Brode | 1,210 |\n| Orrin | 880 |\n| Leem | 430 |\n';
    testDerivations(table, { derived: [], notDerived: ['The three towns together built 2,620 homes.'] });
  });

  describe('as the sum of what stands behind the names that the claim gives', () => {
    testDerivations(
      'The Mill Party will have 41 of the 120 seats, the Reform List 33 and the Quay Party 12. The Heath Union has 14 seats.',
      {
        derived: [['The coalition of Mill Party and Heath Union has 55 of the 120 seats.', '41 + 14 = 55']],
        notDerived: ['The coalition of Mill Party and Heath Union has 65 of the 120 seats.'],
      },
    );
  });

  describe('of which the claim says nothing', () => {
    testDerivations(`The mill has 40 looms. ${FILLING} The mill has 12 carts.`, {
      derived: [],
      notDerived: ['The mill has 28 looms.', 'The mill has 52 carts.'],
    });
  });
});
