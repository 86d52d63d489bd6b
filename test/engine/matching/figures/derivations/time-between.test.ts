import { testDerivations } from '../../../support/deriving.js';

describe('the time between two dates or times of a reference', () => {
  describe('in days', () => {
    testDerivations('Welders of the Brode yard went on strike on May 3 and returned on May 15.', {
      derived: [
        ['The strike of the Brode welders took 12 days.', 'May 3 to May 15 = 12'],
        ['The strike of the Brode welders took 13 days.', 'May 3 to May 15 = 13'],
      ],
      notDerived: ['The strike of the Brode welders took 21 days.', 'The strike of the Brode welders took 12 weeks.'],
    });
  });

  describe('in months and years', () => {
    testDerivations('The bridge over the Holl was built from March 2028 to May 2031.', {
      derived: [
        ['It took 38 months to build the bridge over the Holl.', 'March 2028 to May 2031 = 38'],
        ['It took more than three years to build the bridge over the Holl.', 'March 2028 to May 2031 = 3.17'],
      ],
      notDerived: [
        'It took 48 months to build the bridge over the Holl.',
        'It took more than four years to build the bridge over the Holl.',
      ],
    });
  });

  describe('from a date of the reference to one of the draft', () => {
    testDerivations(
      'The old ferry to Brode was withdrawn in December 2014. She had been built in Lasko. The new ferry returns in March 2026.',
      {
        derived: [
          [
            'The ferry to Brode returns in March 2026, more than 11 years after the old one was withdrawn.',
            'December 2014 to March 2026 = 11.3',
          ],
        ],
        notDerived: ['The ferry to Brode returns in March 2026, more than 14 years after the old one was withdrawn.'],
      },
    );
  });

  describe('in minutes', () => {
    testDerivations('The council of Brode met at 9:40 a.m. and voted at 10:25 a.m.', {
      derived: [['The council of Brode voted after 45 minutes.', '9:40 a.m. to 10:25 a.m. = 45']],
      notDerived: ['The council of Brode voted after 54 minutes.'],
    });
  });
});
