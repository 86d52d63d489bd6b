import { testDerivations } from '../../../support/deriving.js';

describe('a place in time that lies behind another', () => {
  testDerivations('Otto Renn came on for Brode in the 71st minute. He equalised ten minutes later with a header.', {
    derived: [['Otto Renn equalised for Brode with a header in the 81st minute.', '71 + 10 = 81']],
    notDerived: ['Otto Renn equalised for Brode with a header in the 91st minute.'],
  });

  testDerivations(
    'Ben Vale of Brode was sent off in the 58th minute. The rain began. Otto Renn came on. He equalised ten minutes later with a header.',
    { derived: [], notDerived: ['Ben Vale of Brode was sent off in the 68th minute, before the header.'] },
  );
});
