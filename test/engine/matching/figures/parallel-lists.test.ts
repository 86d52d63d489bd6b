import assert from 'node:assert/strict';
import { figureOutcomes } from '../../support/matching.js';

const SEATS =
  'The Mill Party will have 52 of the 179 seats in Brode, seven fewer than before, the Heath Union 46 and New Quay 23.';
const SALES = 'Sales of rye bread rose 11% to $1.1 million, while those of frozen cakes fell 3% to $640,000.';

describe('amounts that a statement lists side by side', () => {
  it('are those of the name before them', () => {
    assert.deepEqual(figureOutcomes('Young New Quay wins 23 seats as the Mill Party slips in Brode.', SEATS), [
      '23: supported',
    ]);
  });

  it('differ where the claim names another of the list', () => {
    assert.ok(
      figureOutcomes('The Mill Party will have 46 of the 179 seats in Brode.', SEATS).includes('46: differs from 52'),
    );
    assert.ok(
      figureOutcomes('Sales of frozen cakes fell 3% to $1.1 million.', SALES).includes(
        '$1.1 million: differs from $640,000',
      ),
    );
  });

  it('do not differ where the claim names both', () => {
    const outcomes = figureOutcomes('The Mill Party is ahead of the Heath Union, which has 46 seats in Brode.', SEATS);
    assert.ok(outcomes.includes('46: supported'), outcomes.join('; '));
  });

  it('are not told apart by what stands before them where it stands behind', () => {
    const ways = 'Of the pupils in Brode, 38 percent came by bus and 21 percent by tram.';
    assert.deepEqual(figureOutcomes('The bus is how 38 percent of the pupils in Brode came.', ways), [
      '38 percent: supported',
    ]);
  });
});
