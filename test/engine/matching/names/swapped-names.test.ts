import assert from 'node:assert/strict';
import { libraryOf, reported } from '../../support/reporting.js';

const HOUSE =
  libraryOf(`A Norwick architect has turned eleven grain silos into a house. The house boasts a roof garden, a long pool and a wide view of Otter Marsh and the harbour lights.

Norwick has few houses like it. Vans by Delta and Hokan finished last in a table of reliability. Hokan makes lorries as well, and Merriden makes trams.

Ola Brandt ran on Monday. He went missing from the camp near Lake Tarn on Friday.`);

describe('a name in a statement that says nearly the same', () => {
  const differing: readonly (readonly [what: string, draft: string, expected: string])[] = [
    [
      'is another place, though the first is named nearby',
      'The house also boasts a roof garden and a wide view of Norwick and the harbour lights.',
      'name-differs: Norwick -> Otter Marsh',
    ],
    [
      'is another make, though the draft has it in the plural',
      'Deltas and Merridens finished last in a table of reliability.',
      'name-differs: Merridens -> Hokan',
    ],
  ];
  for (const [what, draft, expected] of differing) it(what, () => assert.deepEqual(reported(draft, HOUSE), [expected]));

  const quiet: readonly (readonly [what: string, draft: string])[] = [
    ['is the same', 'The house also boasts a roof garden and a wide view of Otter Marsh.'],
    ['stands beside other words', 'The house stands in Norwick and boasts a roof garden and a wide view.'],
    ['is only that of a day', 'Ola Brandt went missing from the camp on Good Friday.'],
  ];
  for (const [what, draft] of quiet)
    it(`is left alone where it ${what}`, () => assert.deepEqual(reported(draft, HOUSE), []));
});
