import { testDerivations } from '../../../support/deriving.js';

describe('how many times one figure of a reference is another', () => {
  describe('as a change', () => {
    testDerivations('The price of a ticket to Brode rose from 20 kroner to 40 kroner.', {
      derived: [['The price of a ticket to Brode doubled.', '40 kroner ÷ 20 kroner = 2']],
      notDerived: ['The price of a ticket to Brode tripled.', 'The price of a ticket to Brode halved.'],
    });
  });

  describe('down', () => {
    testDerivations('Sales of tickets to Brode fell from 900 to 450.', {
      derived: [['Sales of tickets to Brode halved.', '450 ÷ 900 = 0.5']],
      notDerived: ['Sales of tickets to Brode doubled.'],
    });
  });

  describe('as a comparison', () => {
    testDerivations('Lasko has 48 bakers and Brode has 12 bakers.', {
      derived: [['Lasko has four times as many bakers as Brode.', '48 ÷ 12 = 4']],
      notDerived: ['Lasko has five times as many bakers as Brode.'],
    });
  });
});
