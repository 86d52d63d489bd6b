import assert from 'node:assert/strict';
import { findingsOf, libraryOf, reported } from '../../support/reporting.js';

const library = libraryOf(
  'The ferry company Holm Line will split into three separate divisions next year, said its director. ' +
    'A fire damaged 40 boathouses along the northern shore of Lake Orne last week. ' +
    'The council of Orne lent the harbour museum $90,000 for a new roof and a lift. ' +
    'Tickets for the night boat to Skarvik rose by 11% in May, when the price of diesel went up. ' +
    'The old lighthouse keeper walked 12 miles every morning to wind the clock above the fish market. ' +
    'The eastern pier, built of oak and granite, cost the owners of the shipyard £3m. ' +
    'The climbers carried 40 kg of rope up the face of the eastern tower. All told, that was £900.',
);

const DIFFERS: readonly (readonly [draft: string, finding: string])[] = [
  ['A fire damaged £3m boathouses along the northern shore.', 'figure-differs: £3m -> 40'],
  ['A fire damaged 11% boathouses along the northern shore.', 'figure-differs: 11% -> 40'],
  ['The council lent the harbour museum 12 miles for a new roof.', 'figure-differs: 12 miles -> $90,000'],
];

const NOWHERE: readonly (readonly [draft: string, finding: string])[] = [
  ['The ferry company will found 11% new firms next year, said its director.', 'figure-not-found: 11%'],
  ['The ferry company saw a 40 rise in complaints from passengers.', 'figure-not-found: 40'],
  ['A fire damaged 12 miles barns along the northern shore.', 'figure-not-found: 12 miles'],
];

const LEFT_ALONE: readonly string[] = [
  'Holm Line will split into three separate divisions.',
  'A fire damaged 40 boathouses.',
  'The council lent the museum $90,000.',
  // What is told in other words, where nothing else stands in its place.
  'For the granite jetty the shipbuilders paid £3m.',
  'Fares to Skarvik went up 11%, said the passengers.',
  'Forty boathouses are lost, an increase on last year.',
  // The statement is of what is counted, or of what the sum is said of.
  'Travellers paid 11% dearer tickets in May.',
  'A walk of 12 miles takes a morning.',
  // A short sentence leaves to those before it what it speaks of.
  'The climbers carried rope worth £900 up the face of the eastern tower.',
  // In a headline a sum may stand before anything.
  'A row over £3m bills divides the shipyard and the shore',
  // What is joined describes a thing that goes by another name.
  'The 12-mile hikes of the clock winder have ended.',
];

describe('a figure that the references give of something else', () => {
  for (const [draft, finding] of [...DIFFERS, ...NOWHERE])
    it(`is told: ${draft}`, () => assert.deepEqual(reported(draft, library), [finding]));

  for (const draft of LEFT_ALONE) it(`is left alone: ${draft}`, () => assert.deepEqual(reported(draft, library), []));

  it('is left alone beside a change that is told in full', () => {
    const results = libraryOf(
      'Revenue of the brewery rose to $850 million in the second quarter. The bottlers of the southern plant asked for 12 percent more pay in a letter.',
    );
    assert.deepEqual(reported('Revenue of the brewery rose 12 percent in the second quarter.', results), []);
  });

  it('says that the references have it, but of something else', () => {
    const [finding] = findingsOf('The ferry company will found 11% new firms next year, said its director.', library);
    assert.equal(finding?.message, 'No reference has “11%” for this');
    assert.equal(finding?.reason, 'The references give 11%, but of something else');
  });
});
