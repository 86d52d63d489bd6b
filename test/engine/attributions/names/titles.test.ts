import assert from 'node:assert/strict';
import { areOpposed } from '../../../../src/engine/attributions/index.js';
import { read } from '../reading.js';

function titlesIn(text: string): readonly string[] {
  const { titles, names } = read(text);
  return titles.map(({ title, holder }) => `${names.entities[holder.entity]?.name}: ${title}`);
}

const TITLES: readonly (readonly [what: string, text: string, ...expected: string[]])[] = [
  ['a title before a name', 'Mayor Ada Holm spoke.', 'Ada Holm: mayor'],
  ['a title of two words', 'Prime Minister Ada Holm spoke.', 'Ada Holm: prime minister'],
  ['a form of a title', 'Nordsoft CEO Ada Holm spoke.', 'Ada Holm: chief executive'],
  ['a title behind a name', 'Ada Holm, the mayor of Velden, spoke.', 'Ada Holm: mayor'],
  ['a title before a comma', 'The Norwegian prime minister, Ada Holm, spoke.', 'Ada Holm: prime minister'],
  ["a country's title", "Norway's prime minister, Ada Holm, spoke.", 'Ada Holm: prime minister'],
  ['what somebody is', 'Then Ada Holm was mayor of Velden.', 'Ada Holm: mayor'],
  ["a deputy's title", 'Deputy Mayor Ada Holm spoke.', 'Ada Holm: deputy mayor'],
  ["a deputy's title in one word", 'Vice-chairman Ada Holm spoke.', 'Ada Holm: deputy chairman'],
  [
    'a title before what it is a title of',
    "The president of the bakers' union, Ada Holm, spoke.",
    'Ada Holm: president',
  ],
  ['a title within small words', 'The works council chairman, Ada Holm, spoke.', 'Ada Holm: chairman'],
  ['a minister for something', 'Ada Holm, the minister for health, spoke.', 'Ada Holm: health minister'],
  ['the leader of a council', 'Ada Holm, the leader of the council, spoke.', 'Ada Holm: council leader'],
  [
    'a committee behind a title',
    'Ada Holm, a former chairman of the roads committee, spoke.',
    'Ada Holm: chairman',
    'Ada Holm: transport committee',
  ],
  [
    'a committee before a title',
    'Planning committee chair Ada Holm spoke.',
    'Ada Holm: chairman',
    'Ada Holm: planning committee',
  ],
  [
    'the head of a department',
    'Ada Holm, currently head of human resources, spoke.',
    'Ada Holm: head of human resources',
  ],
  [
    'a title before where it is held',
    'The spokesman in the county council, Peter Lund, spoke.',
    'Peter Lund: spokesperson',
  ],
  ['what somebody was', 'Ada Holm, who was mayor of Velden, spoke.', 'Ada Holm: mayor'],
  ['a former title', 'Former mayor Ada Holm spoke.', 'Ada Holm: mayor'],
];

const NONE: readonly (readonly [what: string, text: string])[] = [
  ['a title of somebody else', 'Ada Holm and the mayor spoke.'],
  ['a title that is denied', 'Ada Holm is not the mayor.'],
  ['a title that goes for anybody at the top', 'Nordsoft boss Ada Holm spoke.'],
  ['the title of a relative', 'The wife of the president of Norway, Ada Holm, spoke.'],
  ['a matter that is not closed by a comma', 'To the president of the union, Ada Holm spoke.'],
  ['a verb between', 'Ada Holm thanked the mayor.'],
];

describe('reading the titles beside names', () => {
  for (const [what, text, ...expected] of TITLES) it(`reads ${what}`, () => assert.deepEqual(titlesIn(text), expected));
  for (const [what, text] of NONE) it(`leaves out ${what}`, () => assert.deepEqual(titlesIn(text), []));
});

describe('titles that are not held together', () => {
  it('are others of the same family, and those of a deputy', () => {
    assert.ok(areOpposed('president', 'prime minister'));
    assert.ok(areOpposed('mayor', 'deputy mayor'));
    assert.ok(areOpposed('chairman', 'council leader'));
    assert.ok(areOpposed('planning committee', 'transport committee'));
    assert.ok(areOpposed('chief medical officer', 'chief scientific officer'));
  });

  it('are not the same title, nor titles of two families', () => {
    assert.ok(!areOpposed('mayor', 'mayor'));
    assert.ok(!areOpposed('mayor', 'professor'));
    assert.ok(!areOpposed('chairman', 'planning committee'));
  });
});
