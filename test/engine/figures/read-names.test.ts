import assert from 'node:assert/strict';
import { type Example, summaries } from './support.js';

const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  'numbers that are names': [
    [
      'Article 5 of the pact covers the F-35 and the G7.',
      'label "Article 5" (article)',
      'label "F-35" (f)',
      'label "G7" (g)',
    ],
    [
      'Sections 5 and 17, page 7 and Room 12 of Resolution 1701.',
      'label "Sections 5" (section)',
      'label "17" (section)',
      'label "page 7" (page)',
      'label "Room 12" (room)',
      'label "Resolution 1701" (resolution)',
    ],
    [
      'The S&P 500 and the FTSE 100 fell on COVID-19 news.',
      'label "S&P 500" (s&p)',
      'label "FTSE 100" (ftse)',
      'label "COVID-19" (covid)',
    ],
    [
      'Channel 4 filmed the Boeing 747 on Route 66.',
      'label "Channel 4" (channel)',
      'label "Boeing 747" (boeing)',
      'label "Route 66" (route)',
    ],
    ['Call 555-0199 or visit version 2.4.1 of the site.', 'label "555-0199"', 'label "version 2.4.1" (version)'],
    ['The film Furious 7 opened after 9/11.', 'label "Furious 7" (furious)', 'label "9/11"'],
    ['Fire in Tall Barn Kills 10', 'number "10" 10'],
    ['Ferry Leaves the Road, Killing 4', 'number "4" 4'],
    ['Orchard Index Drops 125 With Banks', 'number "125" 125 change-down'],
    ['Island Doctors Estimate 100K Have the Fever', 'number "100K" 100000'],
    ['Rain-Soaked Crowds Cheer Furious 7', 'label "Furious 7" (furious)'],
    ['See note [12] in Chapter Three.', 'label "12"', 'label "Chapter Three" (chapter)'],
    ['On flight VQ 660 were 120 people.', 'label "flight VQ 660" (flight)', 'number "120" 120'],
    ['Flight 93 and the Group of Seven.', 'label "Flight 93" (flight)', 'label "Group of Seven" (group of)'],
    [
      'The A320 and the B-52 share the M4 with the U2 tour.',
      'label "A320" (a)',
      'label "B-52" (b)',
      'label "M4" (m)',
      'label "U2" (u)',
    ],
    ['The 5G mast carries the ID 778257943577919.', 'label "778257943577919"'],
    [
      'World War Two veterans drank in the Studio 54.',
      'label "World War Two" (world war)',
      'label "Studio 54" (studio)',
    ],
  ],
  'scores and votes': [
    ['Halden beat Orne 2-1 after a 0-0 draw.', 'score "2-1"', 'score "0-0"'],
    ['Parliament voted 52 to 48 to end it.', 'score "52 to 48"'],
  ],
};

describe('reading figures that are no amounts', () => {
  for (const [group, examples] of Object.entries(EXAMPLES)) {
    describe(group, () => {
      for (const [sentence, ...figures] of examples) {
        it(`reads ${JSON.stringify(sentence)}`, () => assert.deepEqual(summaries(sentence), figures));
      }
    });
  }
});
