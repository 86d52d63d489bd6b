import assert from 'node:assert/strict';
import { libraryOf, reported } from '../../support/reporting.js';

const library = libraryOf(
  'The flood at the mill came less than two weeks after the dam at Orsk broke. ' +
    'The lift sank 90 metres in four minutes. A doctor arrived later on Wednesday afternoon. ' +
    'The council will cut the budget of the ferries by $800,000. It has kept the ferries alive for eight years. ' +
    'In its third quarter Tarn Foods reported a 26 percent decline in sales of cheese. On Sunday workers cleared the yard.',
);

const DIFFERS: readonly (readonly [draft: string, finding: string])[] = [
  ['The flood at the mill came Sunday after the dam at Orsk broke.', 'date-differs: Sunday -> two weeks'],
  ['The lift sank 90 metres in later Wednesday afternoon.', 'date-differs: Wednesday -> four minutes'],
  ['The lift sank 90 metres in $800,000.', 'figure-differs: $800,000 -> four minutes'],
];

const LEFT_ALONE: readonly string[] = [
  'The flood at the mill came less than two weeks after the dam at Orsk broke.',
  'The flood at the mill came on Sunday, said the mayor.',
  'The lift sank 90 metres in four minutes on Wednesday.',
  'The lift sank 90 metres on Wednesday.',
  'Keeping the ferries alive extended the life of the ferries by eight years.',
  'Tarn Foods reported a third quarter decline in sales of cheese.',
];

describe('a figure within the wording of one of another kind', () => {
  for (const [draft, finding] of DIFFERS)
    it(`differs: ${draft}`, () => assert.deepEqual(reported(draft, library), [finding]));

  for (const draft of LEFT_ALONE) it(`is left alone: ${draft}`, () => assert.deepEqual(reported(draft, library), []));

  it('is not said to differ where it may be the same time', () => {
    const told = libraryOf('The mill at Orsk will close in 2033, its owner said. The barn at Lund opened.');
    assert.deepEqual(reported('The mill at Orsk will close in eight years.', told), ['figure-not-found: eight years']);
  });

  it('is left alone where the reference gives the event that day in another place', () => {
    const told = libraryOf(
      'The flood at the mill came two weeks after the dam at Orsk broke. The flood at the mill came on Sunday.',
    );
    assert.deepEqual(reported('The flood at the mill came Sunday after the dam at Orsk broke.', told), []);
  });
});
