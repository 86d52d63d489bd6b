import { testDerivations } from '../../../support/deriving.js';

describe('how far two figures of a reference lie apart', () => {
  describe('as a change', () => {
    testDerivations('Yearly visitors of the Orrin museum rose from 200 to 600 in a decade.', {
      derived: [
        ['Visitors of the Orrin museum rose by 400 in a decade.', '600 − 200 = 400'],
        ['Visitors of the Orrin museum increased by some 400.', '600 − 200 = 400'],
      ],
      notDerived: [
        'Visitors of the Orrin museum rose by 450 in a decade.',
        'Visitors of the Orrin museum fell by 400 in a decade.',
        'The Orrin museum had 400 visitors.',
      ],
    });
  });

  describe('in a comparison', () => {
    testDerivations(
      'The council of Brode wants 46 members; it has 32 now. A term would last five years instead of eight years.',
      {
        derived: [
          ['The council of Brode wants 14 more members than it has now.', '46 − 32 = 14'],
          ['A term of the council of Brode would last three years less than now.', '8 − 5 = 3'],
          ['The terms of the council would be three years shorter.', '8 − 5 = 3'],
        ],
        notDerived: [
          'The council of Brode wants 16 more members than it has now.',
          'The council of Brode sent 14 letters.',
        ],
      },
    );
  });

  describe('between percentages', () => {
    testDerivations('In the Brode poll, Ilse Varga leads Otto Renn 52 percent to 41 percent.', {
      derived: [
        ['Ilse Varga has an 11-point lead in the Brode poll.', '52% − 41% = 11'],
        ['Ilse Varga is 11 percentage points ahead in the Brode poll.', '52% − 41% = 11'],
      ],
      notDerived: ['Ilse Varga has a 13-point lead in the Brode poll.', 'Ilse Varga polls 11 percent in Brode.'],
    });
  });

  describe('between ages', () => {
    testDerivations('Ilse Varga, 61, and her sister Marit, 58, sail the ferry to Brode.', {
      derived: [
        ['Ilse Varga is three years older than her sister, with whom she sails the ferry to Brode.', '61 − 58 = 3'],
      ],
      notDerived: ['Ilse Varga is four years older than her sister, with whom she sails the ferry to Brode.'],
    });
  });

  describe('of which one leaves out its unit', () => {
    testDerivations('A term of the council of Brode will last five years, down from eight.', {
      derived: [
        ['Terms of the council of Brode will be three years shorter.', '8 − 5 = 3'],
        ['The council of Brode cut its terms by three years.', '8 − 5 = 3'],
      ],
      notDerived: ['Terms of the council of Brode will be two years shorter.'],
    });
  });

  describe('in a vote', () => {
    testDerivations('The council of Brode voted 27 to 19 to enlarge itself.', {
      derived: [
        ['The council of Brode voted by a majority of eight to enlarge itself.', '27 − 19 = 8'],
        ['In all, 46 members of the council of Brode voted.', '27 + 19 = 46'],
      ],
      notDerived: ['The council of Brode voted by a majority of nine to enlarge itself.'],
    });
  });
});
