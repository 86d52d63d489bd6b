import assert from 'node:assert/strict';
import { readFigures } from '../../../src/engine/figures/index.js';

const TABLE: readonly (readonly [sentence: string, ...nouns: readonly (string | undefined)[]])[] = [
  ['The bloc has 32 members.', 'members'],
  ['It took in 32 new alliance members.', 'members'],
  ['A third of all voters stayed away.', 'voters'],
  ['About 40 percent of the region’s farms flooded.', 'farms'],
  ['A 10-point lead and a three-bedroom flat.', 'point', 'bedroom'],
  ['Some 30 police officers were hurt.', 'officers'],
  ['One analyst tells investors to wait.', 'analyst'],
  ['Nine of 26 serving Upper Vale Rangers officers left.', 'officers', 'officers'],
  ['Seventeen of the 26 road departments switched.', 'departments', 'departments'],
  ['Some 40 of the roughly 300 people on board were hurt.', 'people', 'people'],
  ['Of the roughly 300 people on board about 40 were hurt.', 'people', undefined],
  ['Seventeen, of the 26 departments, switched.', undefined, 'departments'],
  ['Most of the deaths — 29 — were in the town.', 'deaths'],
  ['Most of the deaths, 29, were in the town.', 'deaths'],
  ['The prizes (12) were small.', 'prizes'],
  ['The boat – 12 metres – sank.', undefined],
  ['He scored 12, she scored 14.', undefined, undefined],
  ['It cost $5 million.', undefined],
  ['A $5 million grant arrived.', 'grant'],
  ['Twenty-two men and 40 children were saved.', 'men', 'children'],
  ['The third president spoke.', 'president'],
  ['Hundreds of dockers marched.', 'dockers'],
  ['In 2014 wages fell.', undefined],
  ['They sent 300 to 400 soldiers.', 'soldiers'],
];

describe('finding what a figure counts', () => {
  for (const [sentence, ...nouns] of TABLE) {
    it(`finds ${nouns.map((noun) => noun ?? 'nothing').join(' and ')} in ${JSON.stringify(sentence)}`, () => {
      const found = readFigures(sentence).map(({ noun }) => noun?.text);
      assert.deepEqual(found, nouns);
    });
  }

  it('puts the noun at its place in the sentence', () => {
    const [figure] = readFigures('The bloc has 32 new members.');
    assert.deepEqual(figure?.noun, { start: 20, end: 27, text: 'members' });
  });

  it('puts the number at its place, without sign and unit', () => {
    const [figure] = readFigures('It cost about $1.2 billion.');
    assert.deepEqual(figure?.number, { start: 15, end: 26, text: '1.2 billion' });
    assert.deepEqual(figure?.boundText, { start: 8, end: 13, text: 'about' });
  });
});
