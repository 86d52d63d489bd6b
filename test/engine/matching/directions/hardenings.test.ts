import assert from 'node:assert/strict';
import { libraryOf, reported } from '../../support/reporting.js';

const ARTICLE = [
  'The tunnel to Varnholm could open in spring, engineers say. The council plans to close the old ferry line.',
  'The company may sell its two ships to Norvik. Mayor Ida Lund wants to build a school on the pier.',
  'The storm might damage the sea wall at Tornby. The dam may have weakened the river bank near Ormsund.',
  'The crew could not repair the pump.',
].join(' ');

/** What is reported of the firmness of a draft. */
function hardened(draft: string, ...references: readonly string[]): string[] {
  return reported(draft, libraryOf(...references)).filter((line) => line.startsWith('hedge-dropped'));
}

describe('what the reference leaves open', () => {
  const facts: readonly (readonly [draft: string, expected: string])[] = [
    ['The tunnel to Varnholm will open in spring, engineers say.', 'will -> could'],
    ['The tunnel to Varnholm will open in spring.', 'will -> could'],
    ['The council has closed the old ferry line.', 'has -> plans'],
    ['The council closed the old ferry line.', 'closed -> plans'],
    ['The company sold its two ships to Norvik.', 'sold -> may'],
    ['The company will sell its two ships to Norvik.', 'will -> may'],
    ['Ida Lund built a school on the pier.', 'built -> wants'],
    ['The storm damaged the sea wall at Tornby.', 'damaged -> might'],
    ['The dam weakened the river bank near Ormsund.', 'weakened -> may'],
  ];
  for (const [draft, expected] of facts)
    it(`is told to be stated as a fact in “${draft}”`, () =>
      assert.deepEqual(hardened(draft, ARTICLE), [`hedge-dropped: ${expected}`]));

  const open: readonly string[] = [
    'The tunnel to Varnholm may open in spring.',
    'The tunnel to Varnholm is expected to open in spring.',
    'The council is to close the old ferry line.',
    'The council will close the old ferry line.',
    'The council voted to close the old ferry line.',
    'The company is considering a sale of its two ships to Norvik.',
    'Lund hopes to build a school on the pier.',
    'Will the storm damage the sea wall at Tornby?',
    'The storm would damage the sea wall at Tornby.',
    'Tunnel to Varnholm will open in spring',
    'If it rains, the storm will damage the sea wall at Tornby.',
    'The crew did not repair the pump.',
  ];
  for (const draft of open) it(`stays open in “${draft}”`, () => assert.deepEqual(hardened(draft, ARTICLE), []));

  it('may be stated as a fact where another statement does', () => {
    const later = 'The council closed the ferry line in May.';
    assert.deepEqual(hardened('The council closed the old ferry line.', ARTICLE, later), []);
  });
});
