import { testDerivations } from '../../../support/deriving.js';

describe('a rate for another amount', () => {
  describe('per so much of something', () => {
    testDerivations('Moving the archive of Lasko takes two hours for every 100 boxes.', {
      derived: [
        ['For 500 boxes, moving the archive of Lasko takes ten hours.', '100 × 5 = 500', '2 × 5 = 10'],
        ['Moving 50 boxes of the archive of Lasko takes one hour.', '100 × 0.5 = 50', '2 × 0.5 = 1'],
      ],
      notDerived: [
        'For 500 boxes, moving the archive of Lasko takes twelve hours.',
        'For 500 boxes, moving the archive of Lasko takes ten days.',
      ],
    });
  });

  describe('per thing', () => {
    testDerivations('A ticket for the tram of Lasko costs 4 euros per zone.', {
      derived: [['Three zones cost 12 euros on the tram of Lasko.', '4 euros × 3 = 12 euros']],
      notDerived: [
        'Three zones cost 14 euros on the tram of Lasko.',
        'Three tickets cost 12 euros on the tram of Lasko.',
      ],
    });
  });
});
