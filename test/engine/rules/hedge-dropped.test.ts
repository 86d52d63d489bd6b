import assert from 'node:assert/strict';
import { libraryOf, reported } from '../support/reporting.js';
import { fixed, wordingOf } from './wording.js';

describe('hedge-dropped', () => {
  it('says how the reference hedges the figure, and what to write', () => {
    assert.deepEqual(wordingOf('The port employs 23 welders.', 'The port employs about 23 welders.'), {
      rule: 'hedge-dropped',
      message: 'The reference has “about 23”, not just “23”',
      reason: 'The draft states 23 as exact, the reference does not',
      fix: 'about 23',
    });
  });

  const fixes: readonly (readonly [what: string, draft: string, reference: string, right: string])[] = [
    [
      'an approximation',
      'The dam at Varnholm cost $4 million.',
      'The dam at Varnholm cost nearly $4 million.',
      'The dam at Varnholm cost nearly $4 million.',
    ],
    [
      'an upper limit',
      'Drivers at the port work 16 hours a day.',
      'Drivers at the port work up to 16 hours a day.',
      'Drivers at the port work up to 16 hours a day.',
    ],
    [
      'a lower limit behind its figure',
      'The port employs 23 welders.',
      'The port employs 23 or more welders.',
      'The port employs at least 23 welders.',
    ],
    [
      'an approximation at the start of a sentence',
      'Twenty welders left the port.',
      'The union says about 20 welders left the port.',
      'About twenty welders left the port.',
    ],
    [
      'a date that is left open',
      'The tunnel to Varnholm opens in 2027.',
      'The tunnel to Varnholm opens as early as 2027.',
      'The tunnel to Varnholm opens as early as 2027.',
    ],
    [
      'a date that is left open, at the start of a sentence',
      'In May 2027 the tunnel to Varnholm opens.',
      'The tunnel to Varnholm opens no later than May 2027.',
      'No later than May 2027 the tunnel to Varnholm opens.',
    ],
    [
      'a year that is told roughly',
      'The mill at Varnholm was built in 1893.',
      'The mill at Varnholm was built around 1893.',
      'The mill at Varnholm was built in around 1893.',
    ],
  ];
  for (const [what, draft, reference, right] of fixes) {
    it(`puts back ${what}`, () => {
      assert.equal(wordingOf(draft, reference).rule, 'hedge-dropped');
      assert.equal(fixed(draft, reference), right);
      assert.deepEqual(reported(right, libraryOf(reference)), []);
    });
  }

  it('offers no fix where the words do not fit before the figure', () => {
    const wording = wordingOf('The 20 welders left the port.', 'About 20 welders left the port.');
    assert.deepEqual([wording.rule, wording.fix], ['hedge-dropped', undefined]);
  });

  const quiet: readonly (readonly [what: string, draft: string, reference: string])[] = [
    ['the same words', 'The port employs about 23 welders.', 'The port employs about 23 welders.'],
    ['other words for it', 'The port employs roughly 23 welders.', 'The port employs about 23 welders.'],
    ['words elsewhere in the sentence', 'By one estimate, the dam cost $4 million.', 'The dam cost about $4 million.'],
    ['what may be', 'The tunnel could open in 2027.', 'The tunnel could open as early as 2027.'],
    [
      'a noun for the limit',
      'Lund rejects a cap on fares at 99 euros.',
      'Lund rejects that fares be capped at 99 euros.',
    ],
    ['a limit of its own', 'The tunnel opens by 2027.', 'The tunnel opens as early as 2027.'],
    ['parts of a whole', 'Two out of three welders left.', 'About two thirds of the welders left.'],
    ['“some” before a large number', 'The storm felled 900 trees.', 'The storm felled some 900 trees.'],
    ['a headline', 'Port to hire 23 welders', 'The port is to hire about 23 welders.'],
    ['a rounded figure', 'The dam cost $4 million.', 'The dam cost about $3.96 million.'],
    [
      'a figure that the reference also gives as exact',
      'The port employs 23 welders.',
      'The port employs about 23 welders. All 23 went home on Monday.',
    ],
    [
      'a statement that the sentence does not rest on',
      'The school in Varnholm has 23 pianos and a choir.',
      'The school in Varnholm has pianos and a choir. The port employs about 23 welders.',
    ],
    ['a figure that the reference gives as exact', 'The port has 23 cranes.', 'The port has 23 cranes.'],
  ];
  for (const [what, draft, reference] of quiet)
    it(`keeps quiet about ${what}`, () => assert.deepEqual(reported(draft, libraryOf(reference)), []));
});
