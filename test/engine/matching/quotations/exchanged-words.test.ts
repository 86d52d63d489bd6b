import assert from 'node:assert/strict';
import { quotationOutcomes } from '../../support/matching.js';

const PLANT = `The bottling plant at Orrin stopped on Monday after electrical faults in its third line. Managers blamed cold weather.
Nora Hill, who runs the plant, said the weather had been worse in other years. The workers met in the old canteen.`;

describe('a word exchanged in two quoted words', () => {
  const cases: readonly (readonly [what: string, draft: string, expected: string])[] = [
    [
      'is shown in the statement of the claim',
      'The bottling plant stopped on Monday after “mechanical faults” in a line.',
      'mechanical -> electrical',
    ],
    [
      'is shown between single marks as well',
      "The bottling plant stopped on Monday after 'mechanical faults' in a line.",
      'mechanical -> electrical',
    ],
    [
      'is shown where the references have the other word once',
      'It had “hydraulic faults”, Hill said.',
      'hydraulic -> electrical',
    ],
    ['is shown beside the singular', 'It was a “hydraulic fault”, Hill said.', 'hydraulic -> electrical'],
    ['is shown when it is the second', 'The workers met in the “old laundry”.', 'laundry -> canteen'],
    ['is not told where the other word stands beside different words', 'Hill spoke of “rainy weather”.', 'not-found'],
    ['is not told where the other word follows a small one', 'It is a “sister plant”, Hill said.', 'not-found'],
    ['is not told where both stand nowhere', 'Hill blamed “stormy seas”.', 'not-found'],
    ['is not told of a name', "The workers met in the 'Orrin Arms'.", 'unsure'],
    ['is not told where both are known', 'The workers met in the “cold canteen”.', 'not-found'],
  ];
  for (const [what, draft, expected] of cases)
    it(what, () => assert.equal(quotationOutcomes(draft, PLANT).join('; '), expected));
});
