import { testDerivations } from '../../../support/deriving.js';

describe('the one that a reference names with the others that it counts', () => {
  testDerivations('Orrin and 16 other towns sued the ferry company. The mayor and five others were heard.', {
    derived: [
      ['Seventeen towns sued the ferry company.', '1 + 16 = 17'],
      ['In all, 17 towns sued the ferry company.', '1 + 16 = 17'],
      ['Six people, the mayor among them, were heard.', '1 + 5 = 6'],
    ],
    notDerived: ['Eighteen towns sued the ferry company.', 'The ferry company has 17 ships.'],
  });

  describe('where the others are not counted', () => {
    testDerivations('The ferry called at Orrin and 16 lighthouses.', {
      derived: [],
      notDerived: ['The ferry called at 17 lighthouses.'],
    });
  });
});
