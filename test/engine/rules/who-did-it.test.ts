import assert from 'node:assert/strict';
import { libraryOf, reported } from '../support/reporting.js';

const LIBRARY = libraryOf(
  'Ada Holm opened the new ferry pier in Sandmoor on Sunday. Brode Rovers beat Velden United 2-1 in the spring cup. Per Lund, who ' +
    'coaches Velden United, blamed the frozen pitch. Ada Holm’s brother Karl repaired the tower clock of Norvik in March. ' +
    'Prime Minister Siri Vik sold her shares in the shipyard Nordkai to Olav Ness. The fishermen of Brode bought forty radios of ' +
    'the model Lodestar. Kelda Glass makes the lamps of the lighthouse.',
);

const WRONG: readonly (readonly [role: string, draft: string, ...findings: string[]])[] = [
  ['a subject', 'Per Lund opened the new ferry pier in Sandmoor on Sunday.', 'name-differs: Per Lund -> Ada Holm'],
  ['an object', 'Siri Vik sold her shares in the shipyard Nordkai to Per Lund.', 'name-differs: Per Lund -> Olav Ness'],
  [
    'a possessor',
    'Per Lund’s brother Karl repaired the tower clock of Norvik in March.',
    'name-differs: Per Lund -> Ada Holm',
  ],
  ['a place', 'Ada Holm opened the new ferry pier in Norvik on Sunday.', 'name-differs: Norvik -> Sandmoor'],
  [
    'a title',
    'President Siri Vik sold her shares in the shipyard Nordkai.',
    'title-differs: President -> Prime Minister',
  ],
  [
    'a title holder',
    'Prime Minister Ada Holm sold her shares in the shipyard Nordkai.',
    'name-differs: Ada Holm -> Siri Vik',
  ],
  [
    'a team',
    'Halden Athletic beat Velden United 2-1 in the spring cup.',
    'name-differs: Halden Athletic -> Brode Rovers',
  ],
  [
    'two teams',
    'Velden United beat Brode Rovers 2-1 in the spring cup.',
    'role-swapped: Velden United beat Brode Rovers -> Brode Rovers beat Velden United',
  ],
  [
    'a product',
    'The fishermen of Brode bought forty radios of the model Kompass.',
    'name-differs: Kompass -> Lodestar',
  ],
  ['a company', 'Nordkai makes the lamps of the lighthouse.', 'name-differs: Nordkai -> Kelda Glass'],
  ['somebody unknown', 'Ruben Strand swam across the bay with the fishermen of Brode.', 'name-not-found: Ruben Strand'],
];

const RIGHT: readonly string[] = [
  'Holm opened the new ferry pier in Sandmoor on Sunday.',
  'The pier in Sandmoor was opened by Ada Holm.',
  'Vik sold her shares in Nordkai to Ness.',
  'The prime minister sold her shares in the shipyard Nordkai.',
  'Velden United lost to Brode Rovers in the spring cup.',
  'Brode won the spring cup against Velden.',
  'Holm’s brother repaired the tower clock of Norvik.',
  'The radios of the fishermen are Lodestars.',
  'The lamps of the lighthouse are made by Kelda Glass.',
];

describe('saying who did it', () => {
  for (const [role, draft, ...findings] of WRONG)
    it(`reports another in the role of ${role}`, () => assert.deepEqual(reported(draft, LIBRARY), findings));
  for (const draft of RIGHT) it(`keeps quiet about “${draft}”`, () => assert.deepEqual(reported(draft, LIBRARY), []));
});
