import assert from 'node:assert/strict';
import { libraryOf, reported } from '../../support/reporting.js';

const ARTICLE = libraryOf(
  'The council of Skarvik will mend the harbour wall this spring, mayor Ines Quarrel said. Ostrom, who leads the ' +
    'works, said the wall would cost 4m crowns. A Norwegian firm lent two cranes. Swimmers told the Skarvik Herald that ' +
    'they were happy.',
);

describe('a draft without capitals', () => {
  const right = [
    'the council of skarvik will mend the harbour wall this spring.',
    'mayor ines quarrel said the harbour wall would be mended this spring.',
    'mayor quarrel said the council would mend the wall.',
    'ostrom said the harbour wall would cost 4m crowns.',
    'two cranes for the wall came from a firm in norway.',
    'swimmers told the herald that they were happy with the wall.',
    'the mayor will grace the works with a visit, and hope for an early end.',
    'who will mend the harbour wall of skarvik, and in what month?',
  ];
  for (const draft of right) {
    it(`is not reported: ${draft}`, () => assert.deepEqual(reported(draft, ARTICLE), []));
  }

  const wrong: readonly (readonly [draft: string, finding: string])[] = [
    ['the council of swansea will mend the harbour wall this spring.', 'name-differs: swansea -> Skarvik'],
    ['a brazilian firm lent the council two cranes this spring.', 'name-differs: brazilian -> Norwegian'],
    ['the bbc said the council would mend the harbour wall this spring.', 'name-not-found: bbc'],
    ['howard pilbeam told swimmers that the harbour wall was safe.', 'name-not-found: howard pilbeam'],
    ['the council will mend the wall, mrs trundle said.', 'name-differs: trundle -> Ines Quarrel'],
  ];
  for (const [draft, finding] of wrong) {
    it(`is reported for ${finding.slice(finding.indexOf(':') + 2)}`, () => {
      assert.deepEqual(reported(draft, ARTICLE), [finding]);
    });
  }
});
