import assert from 'node:assert/strict';
import * as clauseWords from '../../../../src/engine/attributions/data/clause-words.js';
import { COMMON_VERBS } from '../../../../src/engine/attributions/data/common-verbs.js';
import { COUNTRIES } from '../../../../src/engine/attributions/data/countries.js';
import { FEMALE_GIVEN_NAMES, MALE_GIVEN_NAMES } from '../../../../src/engine/attributions/data/given-names.js';
import { NAME_OPENERS } from '../../../../src/engine/attributions/data/name-openers.js';
import * as nameWords from '../../../../src/engine/attributions/data/name-words.js';
import { NICKNAMES } from '../../../../src/engine/attributions/data/nicknames.js';
import { NOT_ADVERBS } from '../../../../src/engine/attributions/data/not-adverbs.js';
import { NOUN_LIKE_FORMS } from '../../../../src/engine/attributions/data/noun-like-forms.js';
import { OPENING_NOUNS } from '../../../../src/engine/attributions/data/opening-nouns.js';
import { WELL_KNOWN_ORGANISATIONS } from '../../../../src/engine/attributions/data/organisations.js';
import { REGIONS } from '../../../../src/engine/attributions/data/regions.js';
import { REPORTING_VERBS } from '../../../../src/engine/attributions/data/reporting-verbs.js';
import { SENTENCE_OPENERS } from '../../../../src/engine/attributions/data/sentence-openers.js';
import { THINKING_VERBS } from '../../../../src/engine/attributions/data/thinking-verbs.js';
import * as titles from '../../../../src/engine/attributions/data/titles.js';

const WORD_LISTS: Readonly<Record<string, ReadonlySet<string>>> = {
  ...clauseWords,
  ...nameWords,
  COMMON_VERBS,
  FEMALE_GIVEN_NAMES,
  HONORIFICS: titles.HONORIFICS,
  LEADING_TITLES: titles.LEADING_TITLES,
  MALE_GIVEN_NAMES,
  NAME_OPENERS,
  NOT_ADVERBS,
  NOUN_LIKE_FORMS,
  OPENING_NOUNS,
  SENTENCE_OPENERS,
  THINKING_VERBS,
  TITLES: titles.TITLES,
  TITLE_QUALIFIERS: titles.TITLE_QUALIFIERS,
};

function assertSorted(list: readonly string[]): void {
  assert.deepEqual(list, list.toSorted());
}

describe('the lists of words', () => {
  for (const [name, words] of Object.entries(WORD_LISTS)) {
    it(`keeps ${name} sorted and in lower case`, () => {
      assert.ok(words.size > 0);
      assertSorted([...words]);
      assert.deepEqual(
        [...words],
        [...words].map((word) => word.toLowerCase()),
      );
    });
  }

  it('keeps given names of women and men apart', () => {
    assert.deepEqual(
      [...FEMALE_GIVEN_NAMES].filter((name) => MALE_GIVEN_NAMES.has(name)),
      [],
    );
  });

  it('writes abbreviated titles out as titles or forms of address', () => {
    const known = [...titles.ABBREVIATED_TITLES.values()].filter((title) => titles.TITLES.has(title));
    assert.ok(known.length >= 10);
    assertSorted([...titles.ABBREVIATED_TITLES.keys()]);
  });

  it('knows every leading title as a title', () => {
    const unknown = [...titles.LEADING_TITLES].filter((title) => !titles.TITLES.has(title) && title !== 'executive');
    assert.deepEqual(unknown, []);
  });

  it('sorts nicknames and gives each list at least two', () => {
    assertSorted(NICKNAMES.map((names) => names[0] ?? ''));
    assert.ok(NICKNAMES.every((names) => names.length >= 2));
  });
});

describe('the reporting verbs', () => {
  it('are sorted by their base form, each once', () => {
    const bases = REPORTING_VERBS.map((verb) => verb.base);
    assertSorted(bases);
    assert.equal(new Set(bases).size, bases.length);
  });

  it('are more than sixty', () => assert.ok(REPORTING_VERBS.length > 60));

  for (const { base, third, past, gerund } of REPORTING_VERBS) {
    it(`conjugates "${base}"`, () => {
      assert.match(third, /s$/u);
      assert.match(gerund, /ing$/u);
      assert.notEqual(past, base);
    });
  }

  it('share no form', () => {
    const forms = REPORTING_VERBS.flatMap(({ base, third, past, gerund }) => [base, third, past, gerund]);
    assert.equal(new Set(forms).size, forms.length);
  });
});

describe('the countries and regions', () => {
  it('holds the 193 members of the United Nations, its two observers, Kosovo and Taiwan', () => {
    assert.equal(COUNTRIES.length, 193 + 2 + 2);
  });

  for (const [name, table] of Object.entries({ COUNTRIES, REGIONS })) {
    it(`keeps ${name} sorted, each once`, () => {
      const names = table.map((country) => country.name);
      assertSorted(names);
      assert.equal(new Set(names).size, names.length);
    });

    it(`keeps every other form of ${name} in lower case`, () => {
      const forms = table.flatMap(({ demonyms, government, others }) => [...demonyms, government, ...others]);
      assert.deepEqual(
        forms,
        forms.map((form) => form.toLowerCase()),
      );
    });
  }

  it('gives no form to two countries', () => {
    const forms = COUNTRIES.flatMap(({ name, demonyms, others }) => [name.toLowerCase(), ...demonyms, ...others]);
    assert.deepEqual(
      forms.filter((form, index) => forms.indexOf(form) !== index),
      [],
    );
  });
});

describe('the well-known organisations', () => {
  it('are sorted by their full name', () => assertSorted(WELL_KNOWN_ORGANISATIONS.map((forms) => forms[0] ?? '')));

  it('share no form', () => {
    const forms = WELL_KNOWN_ORGANISATIONS.flat();
    assert.equal(new Set(forms).size, forms.length);
    assert.deepEqual(
      forms,
      forms.map((form) => form.toLowerCase()),
    );
  });
});
