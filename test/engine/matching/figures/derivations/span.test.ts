import { testDerivations } from '../../../support/deriving.js';

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

describe('the years from a year of a reference to the day of its writing', () => {
  const ARTICLE =
    'MARROW, May 14, 2034 — The last brine pit of Marrow closes. The pit opened in 1887. Ilse Varga, born in 1972, drew it.';

  testDerivations(ARTICLE, {
    derived: [
      ['The last brine pit of Marrow, which opened 147 years ago, closes.', '2034 − 1887 = 147'],
      ['The pit of Marrow that opened 147 years ago closes.', '2034 − 1887 = 147'],
      ['Ilse Varga, 62, drew the brine pit.', '2034 − 1972 = 62'],
      ['Ilse Varga, 61, drew the brine pit.', '2034 − 1972 − 1 = 61'],
    ],
    notDerived: [
      'The pit of Marrow opened 137 years ago.',
      'Ilse Varga, 26, drew the brine pit.',
      'Ilse Varga, 60, drew the brine pit.',
    ],
  });

  describe('that gives when a person was born and died', () => {
    testDerivations('The ballad is by Otto Renn (1931-2003), a sailor of Brode.', {
      derived: [
        ['Otto Renn, a sailor of Brode who wrote the ballad, died at 72.', '2003 − 1931 = 72'],
        ['Otto Renn, a sailor of Brode who wrote the ballad, died at 71.', '2003 − 1931 − 1 = 71'],
      ],
      notDerived: ['Otto Renn, a sailor of Brode who wrote the ballad, died at 27.'],
    });
  });
});

describe('a year that the draft counts from a year of a reference', () => {
  testDerivations('The brewery of Hollen was founded in 1894.', {
    derived: [['The brewery of Hollen will be 150 years old in 2044.', '2044 − 1894 = 150', '1894 + 150 = 2044']],
    notDerived: ['The brewery of Hollen will be 150 years old in 2054.'],
  });
});
