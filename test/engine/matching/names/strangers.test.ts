import assert from 'node:assert/strict';
import { libraryOf, reported } from '../../support/reporting.js';

const ARTICLE = libraryOf(
  `Brode United will rebuild the old stand at Harrow Field this summer. Coach Tamsin told the club's website that the work had begun. The dpa agency was told the same.

"The stand is sixty years old," said striker Ostrom, whom the Norwegian club Lonskar lent to Brode in March. Mr Verhoeven welcomed the plan. The minister added that the ministry would pay half, as it did when France and Italy rebuilt theirs.

Marlow, the author of three books about the club, called the stand "a cathedral". It lies beside the Lund river, as Spurling noted. The minister told van Dorn the same. The National Archives of Brode and the Norden Football Association welcomed the plan, as did Italian fans. The clubs met Polish Sports Minister Vibeke Holst.`,
);

describe('a stranger in a draft', () => {
  const strangers: readonly (readonly [what: string, draft: string, finding: string])[] = [
    [
      'whoever is put in the place of another',
      'Colin Pilbeam told the club that the work on the stand had begun.',
      'name-differs: Colin Pilbeam -> Tamsin',
    ],
    [
      'a given name beside a known surname',
      'Striker Steve Ostrom, lent by Lonskar, said the stand was sixty years old.',
      'name-not-found: Steve Ostrom',
    ],
    [
      'a given name beside a known surname in a draft without capitals',
      'striker steve ostrom, lent by lonskar, said the stand was sixty years old.',
      'name-not-found: steve ostrom',
    ],
    [
      'a given name beside a known surname with particles',
      'According to Zack van Dorn the minister was told the same.',
      'name-not-found: Zack van Dorn',
    ],
    [
      'a capital of a country of which the reference names a minister',
      'The clubs met the Polish sports minister in Warsaw.',
      'name-not-found: Warsaw',
    ],
    ['a capital where something was', 'The stands were rebuilt in Paris by the ministry.', 'name-not-found: Paris'],
    [
      'a given name of a holder of an office that the reference does not speak of',
      'Pope Adrian Ostrom said the stand was sixty years old.',
      'name-not-found: Adrian Ostrom',
    ],
  ];
  for (const [what, draft, finding] of strangers) {
    it(`is ${what}`, () => assert.deepEqual(reported(draft, ARTICLE), [finding]));
  }

  const known: readonly (readonly [what: string, draft: string])[] = [
    ['a surname', 'Striker Ostrom said the stand was sixty years old.'],
    ['a surname behind initials', 'JK Marlow called the stand “a cathedral”.'],
    [
      'a minister, whose full name everybody knows',
      'Foreign Minister Peter Verhoeven welcomed the plan for the stand.',
    ],
    ['what its initials stand for in the reference', 'The Deutsche Presse-Agentur was told that the work had begun.'],
    ['a capital that stands for its country', 'Paris rebuilt its stands and the ministry paid half.'],
    ['two known names in one word', 'The France-Italy stands were paid for by the ministry.'],
    ['a known name behind a combining form', 'The Franco-Italian stands were paid for by the ministry.'],
    ['the initials of a name with small words in it', 'The NAB welcomed the plan.'],
    ['a name that is written out only in part', 'The Norden FA welcomed the plan.'],
    ['the house of a government that the reference names', 'The Élysée welcomed the plan for the stand.'],
    ['everyday initials', 'The club told TV and the website that the work had begun.'],
    ['a surname with a letter too few', 'The stand lies beside the Lund river, as Spurlng noted.'],
  ];
  for (const [what, draft] of known) {
    it(`is not ${what}`, () => assert.deepEqual(reported(draft, ARTICLE), []));
  }
});

describe('what everybody knows', () => {
  const background: readonly (readonly [what: string, draft: string])[] = [
    ['the ocean that something lies in', 'The stand at Harrow Field on the North Sea will be rebuilt this summer.'],
    ['the continent', 'Few clubs in Europe have a stand as old, said striker Ostrom.'],
    ['the people of a continent', 'A Scandinavian company will rebuild the old stand this summer.'],
    ['the nationality of a politician', 'The Irish politician welcomed the plan for the stand.'],
    ['the league of a club', 'Championship club Brode United will rebuild the old stand at Harrow Field.'],
    ['the nationality of somebody described', 'The young Danish striker said the stand was sixty years old.'],
    ['the county around a known place', 'The old stand at Harrow Field in Kent will be rebuilt this summer.'],
    ['the town of a known place, between commas', 'Harrow Field, in Lincoln, will get a new stand this summer.'],
  ];
  for (const [what, draft] of background) {
    it(`may be added: ${what}`, () => assert.deepEqual(reported(draft, ARTICLE), []));
  }

  const news: readonly (readonly [what: string, draft: string, finding: string])[] = [
    [
      'a club’s own country',
      'The Danish club Lonskar lent striker Ostrom to Brode in March.',
      'name-differs: Danish -> Norwegian',
    ],
    [
      'a nationality first told',
      'A Danish woman told the club’s website that the work had begun.',
      'name-not-found: Danish',
    ],
    [
      'a league that was won',
      'Brode United will celebrate the Bundesliga at the old stand this summer.',
      'name-not-found: Bundesliga',
    ],
    ['where somebody was', 'Ostrom said in Kent that the stand was sixty years old.', 'name-not-found: Kent'],
    [
      'a person at a known place',
      'The work on the stand at Harrow Field began with Colin Pilbeam.',
      'name-not-found: Colin Pilbeam',
    ],
  ];
  for (const [what, draft, finding] of news) {
    it(`is not ${what}`, () => assert.deepEqual(reported(draft, ARTICLE), [finding]));
  }
});
