import assert from 'node:assert/strict';
import { countryOf } from '../../../../src/engine/attributions/names/countries.js';
import { areCompatibleGivenNames } from '../../../../src/engine/attributions/names/given-names.js';
import { genderOfGivenName } from '../../../../src/engine/attributions/names/people.js';
import { nameRuns } from '../../../../src/engine/attributions/names/runs.js';
import { titleBase, titledName } from '../../../../src/engine/attributions/names/titled-name.js';
import { wordsOf } from '../../../../src/engine/segmenting/index.js';

describe('running over capitalised words', () => {
  const cases: readonly (readonly [text: string, ...runs: string[]])[] = [
    ['They met Ada Holm today.', 'They', 'Ada Holm'],
    ['They met NATO Secretary-General Ada Holm.', 'They', 'NATO Secretary-General Ada Holm'],
    ['They met Sen. Ada J. Holm.', 'They', 'Sen Ada J Holm'],
    ['They met Jan van der Berg.', 'They', 'Jan van der Berg'],
    ["They read Norway's Velden Times.", 'They', 'Norway', 'Velden Times'],
    ['They rang the Bank of England.', 'They', 'Bank of England'],
    ['They left the House and Holm.', 'They', 'House', 'Holm'],
    ['They left on Monday with Holm.', 'They', 'Holm'],
    ['They asked I. Nobody came.', 'They', 'I', 'Nobody'],
    ['They joined the Ada-led club.', 'They', 'Ada'],
    ['They met Kim Jong-un.', 'They', 'Kim Jong-un'],
    ['they met nobody', ...[]],
  ];
  for (const [text, ...expected] of cases) {
    it(`finds the runs of “${text}”`, () => {
      const runs = nameRuns(wordsOf(text)).map((run) => run.words.map((word) => word.text).join(' '));
      assert.deepEqual(
        runs.filter((run) => run !== 'I' && run !== 'Nobody'),
        expected.filter((run) => run !== 'I' && run !== 'Nobody'),
      );
    });
  }

  it('tells where a capital proves nothing', () => {
    const places = (text: string) => nameRuns(wordsOf(text)).map((run) => run.place);
    assert.deepEqual(places('Holm met Lund.'), ['opening', 'inner']);
    assert.deepEqual(places('They said: Holm met “Lund.”'), ['opening', 'opening', 'opening']);
    assert.deepEqual(places('Old Bridge To Be Closed'), ['headline', 'headline']);
  });
});

describe('taking a titled name apart', () => {
  const cases: readonly (readonly [text: string, before: string, title: string, name: string])[] = [
    ['Ada Holm', '', '', 'Ada Holm'],
    ['Mayor Ada Holm', '', 'Mayor', 'Ada Holm'],
    ['Prime Minister Ada Holm', '', 'Prime Minister', 'Ada Holm'],
    ['Norwegian Prime Minister Ada Holm', 'Norwegian', 'Prime Minister', 'Ada Holm'],
    ['NATO Secretary-General Ada Holm', 'NATO', 'Secretary-General', 'Ada Holm'],
    ['Secretary of State Ada Holm', '', 'Secretary of State', 'Ada Holm'],
    ['White House Press Secretary Ada Holm', 'White House', 'Press Secretary', 'Ada Holm'],
    ['Norwegian Peter Holm', 'Norwegian', '', 'Peter Holm'],
    ['Justice Department', '', '', 'Justice Department'],
    ['Stephen King', '', '', 'Stephen King'],
    ['President', '', 'President', ''],
    ['Kings', '', '', 'Kings'],
  ];
  for (const [text, ...expected] of cases) {
    it(`takes “${text}” apart`, () => {
      const { before, title, name } = titledName(wordsOf(text));
      const joined = [before, title, name].map((words) => words.map((word) => word.text).join(' '));
      assert.deepEqual(joined, expected);
    });
  }

  for (const [title, base] of [
    ['sen', 'senator'],
    ['senators', 'senator'],
    ['senator', 'senator'],
    ['gov', 'governor'],
    ['bridges', 'bridges'],
  ] as const) {
    it(`reads the title “${title}” as ${base}`, () => assert.equal(titleBase(title), base));
  }
});

describe('knowing countries', () => {
  const cases: readonly (readonly [form: string, country: string | undefined, kind?: string])[] = [
    ['Germany', 'Germany', 'place'],
    ['German', 'Germany', 'nationality'],
    ['Germans', 'Germany', 'nationality'],
    ['Berlin', 'Germany', 'place'],
    ['US', 'United States', 'place'],
    ['U.S.', 'United States', 'place'],
    ['us', undefined],
    ['pole', undefined],
    ['Pole', 'Poland', 'nationality'],
    ['Côte d’Ivoire', 'Ivory Coast', 'place'],
    ['Hawaiian', 'Hawaii', 'nationality'],
    ['Atlantis', undefined],
    ['', undefined],
  ];
  for (const [form, country, kind] of cases) {
    it(`takes “${form}” for ${country ?? 'no country'}`, () => {
      const found = countryOf(form);
      assert.equal(found?.country.name, country);
      assert.equal(found?.kind, kind);
    });
  }

  it('lists every form of a country', () => {
    assert.deepEqual(countryOf('Poland')?.aliases, ['poland', 'warsaw', 'polish', 'pole', 'poles']);
  });
});

describe('comparing given names', () => {
  const compatible: readonly (readonly [a: string, b: string])[] = [
    ['ada', 'ada'],
    ['ada', ''],
    ['a', 'ada'],
    ['a.', 'ada'],
    ['ada jane', 'ada'],
    ['ada jane', 'jane'],
    ['william', 'bill'],
    ['bill', 'will'],
  ];
  const list = (names: string) => names.split(' ').filter((name) => name !== '');
  for (const [a, b] of compatible) {
    it(`lets “${a}” and “${b}” be one person's`, () => {
      assert.ok(areCompatibleGivenNames(list(a), list(b)));
      assert.ok(areCompatibleGivenNames(list(b), list(a)));
    });
  }
  for (const [a, b] of [
    ['ada', 'peter'],
    ['b', 'ada'],
    ['bill', 'bob'],
    ['ada jane', 'ida jane'],
  ] as const) {
    it(`keeps “${a}” and “${b}” apart`, () => assert.ok(!areCompatibleGivenNames(list(a), list(b))));
  }

  it('tells women from men by frequent names alone', () => {
    assert.equal(genderOfGivenName('ada'), 'female');
    assert.equal(genderOfGivenName('peter'), 'male');
    assert.equal(genderOfGivenName('andrea'), undefined);
    assert.equal(genderOfGivenName('xu'), undefined);
  });
});
