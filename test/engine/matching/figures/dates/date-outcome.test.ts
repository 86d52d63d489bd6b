import assert from 'node:assert/strict';
import { figureOutcomes } from '../../../support/matching.js';

const MUSEUM =
  'The town museum of Skarvik opened its new glass wing on Tuesday. The crowd waited in the rain for two hours. ' +
  'Ferries were late all week because of the storm. A court will hear the case against the former harbour master on Friday.';

const MILL =
  'Halden Mills posted a profit of $41 million for the second quarter. Its chief, Ida Lund, was pleased. ' +
  'The grain harvest was poor everywhere. For the third quarter, Halden Mills expects a profit of between $45 million and $48 million.';

describe('a date that the references give to another event', () => {
  const differing: readonly (readonly [draft: string, reference: string, outcome: string])[] = [
    ['The museum opened its new glass wing on Friday.', MUSEUM, 'Friday: differs from Tuesday'],
    ['The former harbour master faces a court hearing of his case on Tuesday.', MUSEUM, 'Tuesday: differs from Friday'],
    [
      'Profit for the second quarter should be between $45 million and $48 million.',
      MILL,
      'second quarter: differs from third quarter',
    ],
  ];
  for (const [draft, reference, outcome] of differing)
    it(`differs: ${outcome}`, () => assert.equal(figureOutcomes(draft, reference)[0] ?? '', outcome));

  const supported: readonly (readonly [what: string, draft: string, reference: string])[] = [
    ['of its own event', 'The museum opened its new glass wing on Tuesday.', MUSEUM],
    [
      'of its own event, told in other words',
      'The new wing of the town museum was inaugurated on Tuesday.',
      `${MUSEUM} The glass wing of the museum will close on Friday for cleaning.`,
    ],
    [
      'of an event that was put off',
      'The museum was originally to open its new glass wing on Friday.',
      `${MUSEUM} The contract had named that Friday.`,
    ],
    [
      'in brackets behind a name',
      'The painter Ida Lund was born in 1901.',
      'Ida Lund (1901 to 1950) was a painter. Her brother, the painter Per Lund, was born in 1899.',
    ],
    [
      'of the whole matter',
      'The new glass wing opened on Monday.',
      `On Monday everything was quiet. ${'Monday came. '.repeat(80)} The old glass wing opened on Sunday.`,
    ],
  ];
  for (const [what, draft, reference] of supported)
    it(`is supported where it is that ${what}`, () =>
      assert.match(figureOutcomes(draft, reference).join(), /^[^:]+: supported$/));
});
