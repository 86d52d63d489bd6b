import assert from 'node:assert/strict';
import { listedPeople } from '../../../../src/engine/matching/figures/listed-people.js';
import { figureOutcomes } from '../../support/matching.js';
import { libraryOf } from '../../support/reporting.js';

/** The lists of people in a statement and how many each comes to. */
function listsOf(text: string): string[] {
  const [indexed] = libraryOf(text).references;
  assert.ok(indexed);
  return listedPeople({ reference: indexed.reference, sentence: 0 }).map(
    ({ figure }) => `${figure.value}: ${figure.text}`,
  );
}

describe('people that are listed without their names', () => {
  const cases: readonly (readonly [text: string, ...lists: readonly string[]])[] = [
    ['A man, a woman and two boys left the mill unhurt.', '4: A man, a woman and two boys'],
    ['On the raft were three young women and an adult.', '4: three young women and an adult'],
    ['Two men, 3 women, and a child fell ill.', '6: Two men, 3 women, and a child'],
    ['A man and a boy met two girls and a woman.', '2: A man and a boy', '3: two girls and a woman'],
    ['A man met two boys.'],
    ['A man and his dog left.'],
    ['A woman, two dogs and a boy left.'],
  ];
  for (const [text, ...lists] of cases)
    it(`come to ${lists.join(' and ') || 'nothing'} in “${text}”`, () => assert.deepEqual(listsOf(text), lists));
});

describe('a count of people', () => {
  const mill = 'The mill at Orsk burnt on Monday. A man, a woman and two boys inside were not hurt. The roof fell in.';
  const cases: readonly (readonly [draft: string, reference: string, outcome: string])[] = [
    ['Four people inside were not hurt.', mill, 'Four: supported'],
    ['Two people inside were not hurt.', mill, 'Two: differs from A man, a woman and two boys'],
    ['Two boys inside were not hurt.', mill, 'Two: supported'],
    ['Two people inside were not hurt.', `${mill} Two firemen had burns.`, 'Two: supported'],
    [
      'Two people inside were not hurt.',
      'A man and a boy left, a man and two boys inside were not hurt.',
      'Two: supported',
    ],
    ['Five people inside were not hurt.', mill, 'Five: unsure'],
  ];
  for (const [draft, reference, outcome] of cases)
    it(`${outcome}: “${draft}” beside “${reference}”`, () =>
      assert.deepEqual(figureOutcomes(draft, reference), [outcome]));
});
