import { testDerivations } from '../../support/deriving.js';

describe('the years between two years of a reference', () => {
  testDerivations('The museum of Orrin was founded in 2006 and drew its record crowd in 2016.', {
    derived: [
      ['The museum of Orrin drew its record crowd on its 10th anniversary.', '2016 − 2006 = 10'],
      ['The museum of Orrin drew its record crowd 10 years after it was founded.', '2016 − 2006 = 10'],
      ['The museum of Orrin drew its record crowd ten years later.', '2016 − 2006 = 10'],
    ],
    notDerived: ['The museum of Orrin drew its record crowd 12 years after it was founded.'],
  });

  describe('that are next to each other', () => {
    testDerivations('The museum of Orrin was founded in 2006 and closed in 2008.', {
      derived: [],
      notDerived: ['The museum of Orrin closed for two years.'],
    });
  });
});
