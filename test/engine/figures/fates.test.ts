import assert from 'node:assert/strict';
import { readFigures } from '../../../src/engine/figures/index.js';
import type { Fate } from '../../../src/engine/model/figure.js';

const TABLE: readonly (readonly [sentence: string, ...fates: readonly (Fate | undefined)[]])[] = [
  ['Ferry Fire Leaves 12 Dead', 'dead'],
  ['12 Hurt, 3 Missing in Ferry Fire', 'hurt', 'missing'],
  ['At least four people are dead and 12 injured.', 'dead', 'hurt'],
  ['The fire killed at least four and injured 12.', 'dead', 'hurt'],
  ['A fire broke out, killing four people and wounding 12 others.', 'dead', 'hurt'],
  ['Four young sailors have been killed.', 'dead'],
  ['Another 12 were hurt.', 'hurt'],
  ['The fire caused four deaths and 12 injuries.', 'dead', 'hurt'],
  ['Police arrested 40 marchers; dozens were detained later.', 'held', 'held'],
  ['The ferry was carrying 30 people.', undefined],
  ['The fire killed or injured 12 people.', undefined],
  ['In the fire 12 were killed or injured.', undefined],
  ['Twelve friends of the dead came, and 30 who saw the killed.', undefined, undefined],
  ['The fire cost $4 million and killed livestock.', undefined],
  ['A father of three killed himself; a family of 5 died.', undefined, undefined],
  ['12 bombs killed 40 people.', undefined, 'dead'],
  ['12 attacks wounded more than 40.', undefined, 'hurt'],
  ['12 gunmen killed civilians; 3 others killed the mayor.', undefined, undefined],
  ['Most of the deaths — 29 — were in the town.', 'dead'],
  ['12 others were killed, 3 others hurt.', 'dead', 'hurt'],
  ['3 Killed, 8 Injured in Crash', 'dead', 'hurt'],
  ['It took 12 hours to reach the wounded.', undefined],
];

describe('reading what became of those who are counted', () => {
  for (const [sentence, ...fates] of TABLE) {
    it(`finds ${fates.map((fate) => fate ?? 'nothing').join(' and ')} in “${sentence}”`, () =>
      assert.deepEqual(
        readFigures(sentence).map(({ fate }) => fate),
        fates,
      ));
  }

  it('takes what became of them for no noun', () => {
    const nouns = readFigures('12 Dead, 3 Deaths').map(({ noun }) => noun?.text);
    assert.deepEqual(nouns, [undefined, 'Deaths']);
  });
});
