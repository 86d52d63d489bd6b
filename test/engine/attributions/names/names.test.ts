import assert from 'node:assert/strict';
import { entityOf, mentionsWithin } from '../../../../src/engine/attributions/index.js';
import { entityNamed, read } from '../reading.js';

/** The mentions of a text, each with the name it stands for where that is another. */
function namedIn(text: string): readonly string[] {
  const { names } = read(text);
  return names.mentions.map(({ text: words, entity }) => {
    const name = names.entities[entity]?.name ?? '?';
    return name === words ? words : `${words} = ${name}`;
  });
}

type Case = readonly [what: string, text: string, ...expected: string[]];

function finds(cases: readonly Case[]): void {
  for (const [what, text, ...expected] of cases) it(`finds ${what}`, () => assert.deepEqual(namedIn(text), expected));
}

function keepsQuiet(cases: readonly (readonly [what: string, text: string])[]): void {
  for (const [what, text] of cases) it(`keeps quiet about ${what}`, () => assert.deepEqual(namedIn(text), []));
}

describe('finding names', () => {
  finds([
    ['a full name', 'They met Ada Holm today.', 'Ada Holm'],
    ['a middle initial', 'They met Ada J. Holm today.', 'Ada J. Holm = Ada J Holm'],
    ['a hyphen', 'They met Anne-Marie Holm-Lund today.', 'Anne-Marie Holm-Lund'],
    ['an apostrophe', "They met Brian O'Neill today.", "Brian O'Neill"],
    ['a particle', 'They met Ursula von der Berg today.', 'Ursula von der Berg'],
    ['an accent', 'They met José Núñez today.', 'José Núñez'],
    ['a possessive', "They read Holm's letter.", 'Holm'],
    ['a curly possessive', 'They read Holm’s letter.', 'Holm'],
    ['a plural possessive', "They read the Holms' letter.", 'Holms'],
    ['names in a row', 'They met Holm, Lund and Berg today.', 'Holm', 'Lund', 'Berg'],
    ['a possessor and what it has', "They read Norway's Velden Times.", 'Norway', 'Velden Times'],
    ['an organisation with "of"', 'They rang the Bank of Velden.', 'Bank of Velden'],
    [
      'an office holder and the place of the office',
      'They met Prime Minister Ada Holm of Norway.',
      'Ada Holm',
      'Norway',
    ],
    ['an organisation with a possessive', "They joined the Velden People's Party.", "Velden People's Party"],
    ['an ampersand', 'They rang Holm & Lund today.', 'Holm & Lund'],
    ['initials', 'They rang the BBC and the F.B.I. today.', 'BBC', 'F.B.I.'],
    ['a name that begins with an opener', 'They went to New York today.', 'New York'],
    ['a place before a compound', 'They rang the Velden-based firm.', 'Velden'],
    ['June as a first name', 'They met June Holm in June.', 'June Holm'],
    ['a minister called May', 'They met Theresa May on May 2 and in May.', 'Theresa May'],
    ['a name inside a quotation', '“Ask Ada Holm about it,” he said.', 'Ada Holm'],
  ]);
  keepsQuiet([
    ['weekdays and months', 'They met on Monday, in March and on Sept. 3.'],
    ['the pronoun I', "They think I'm late and I know it."],
    ['label numbers', 'They cite Article 5, Chapter 3 and Section 12.'],
    ['text in lower case', 'they met holm in velden today.'],
    ['compounds', 'They took a U-turn.'],
    ['no text', ''],
  ]);
});

describe('telling names from words that open a sentence', () => {
  finds([
    ['a word before a reporting verb', 'Weber said it is safe.', 'Weber'],
    ['a word before an auxiliary', 'Weber has closed it.', 'Weber'],
    ['a word before a past tense', 'Weber closed it.', 'Weber'],
    ['a word with a possessive', "Weber's plan is safe.", 'Weber'],
    ['two words', 'Manfred Weber slept.', 'Manfred Weber'],
    ['a word that is a name elsewhere', 'Velden by night. They saw Velden.', 'Velden', 'Velden'],
    ['the name after an opener', 'Meanwhile Weber slept.', 'Weber'],
    ['a country', 'Norway by night.', 'Norway'],
    ['a speaker of a conversation', 'Ada: hello there', 'Ada'],
    ['a given name that is an opener', 'Will Holm come?', 'Will Holm'],
  ]);
  keepsQuiet([
    ['function words', 'The road was long. However it ended. Nobody came.'],
    ['a noun without an article', 'Staff said it is safe. Police closed it.'],
    ['a plural', 'Engineers said it is safe.'],
    ['an adverb', 'Eventually it closed.'],
    ['a participle', 'Walking was safe.'],
    ['a word that the text has in lower case', 'Bridges fall. Bridge closed. The bridge was old.'],
    ['words in capitals', 'CLICK HERE for more.'],
    ['a headline', 'Old Bridge To Be Closed Again'],
    ['a short headline', 'Shipyard Closes Gates'],
    ['a headline with a figure', 'Ferry’s 9-Night Ordeal Ends'],
    ['a headline with a small letter in front of a name', 'Crew Saved After al-Qasim Siege Ended'],
    ['a headline with a full stop', 'He Ate a Big Pie in His Boat.'],
  ]);
});

describe('gathering the names of one entity', () => {
  finds([
    ['a surname after the full name', 'They met Ada Holm. Then Holm left.', 'Ada Holm', 'Holm = Ada Holm'],
    ['a surname before the full name', 'They met Holm. Then Ada Holm left.', 'Holm = Ada Holm', 'Ada Holm'],
    [
      'a surname after a full name with its generation',
      'They met Bertil Holm Jr. Then Holm left.',
      'Bertil Holm Jr',
      'Holm = Bertil Holm Jr',
    ],
    ['a courtesy title', 'They met Ada Holm. Then Ms. Holm left.', 'Ada Holm', 'Holm = Ada Holm'],
    ['a given name', 'They met Ada Holm. Then Ada left.', 'Ada Holm', 'Ada = Ada Holm'],
    [
      'a middle initial',
      'They met Ada J. Holm. Then Ada Holm left.',
      'Ada J. Holm = Ada J Holm',
      'Ada Holm = Ada J Holm',
    ],
    ['a short given name', 'They met William Holm. Then Bill Holm left.', 'William Holm', 'Bill Holm = William Holm'],
    [
      'initials in parentheses',
      'They joined the Velden Road Club (VRC). The VRC left.',
      'Velden Road Club',
      'VRC = Velden Road Club',
      'VRC = Velden Road Club',
    ],
    ['well-known initials', 'They left the European Union. The EU slept.', 'European Union', 'EU = European Union'],
    ['a country and its people', 'They like Norway and Norwegian roads.', 'Norway', 'Norwegian = Norway'],
    ['a country and its capital', 'They asked Norway, and Oslo agreed.', 'Norway', 'Oslo = Norway'],
    [
      'names of the United States',
      'They like the United States, the US, the U.S. and American roads.',
      'United States',
      'US = United States',
      'U.S. = United States',
      'American = United States',
    ],
  ]);

  it('keeps two people of one surname apart, and a bare surname from both', () => {
    const named = namedIn('They met Ada Holm and Peter Holm. Then Holm left.');
    assert.deepEqual(named, ['Ada Holm', 'Peter Holm', 'Holm']);
  });

  it('tells two people of one surname apart by a title', () => {
    const named = namedIn('They met Ada Holm and Peter Holm. Then Mr. Holm left.');
    assert.deepEqual(named, ['Ada Holm', 'Peter Holm', 'Holm = Peter Holm']);
  });

  it('takes the pronoun "us" for no country', () => {
    assert.deepEqual(namedIn('They told us about Velden.'), ['Velden']);
  });
});

describe('telling what a name is the name of', () => {
  const kinds: readonly (readonly [text: string, name: string, kind: string])[] = [
    ['They met Ada Holm.', 'Ada Holm', 'person'],
    ['They met Mayor Xu Wei.', 'Xu Wei', 'person'],
    ['They met Xu Wei, the mayor of Velden.', 'Xu Wei', 'person'],
    ['They rang the Velden Council.', 'Velden Council', 'organisation'],
    ['They rang the VRC.', 'VRC', 'organisation'],
    ['They rang NATO.', 'NATO', 'organisation'],
    ['They saw Norway.', 'Norway', 'place'],
    ['They saw Texas.', 'Texas', 'place'],
    ['They met Norwegian engineers.', 'Norwegian', 'nationality'],
    ['They met Norwegian engineers in Norway.', 'Norway', 'place'],
    ['They saw Velden.', 'Velden', 'other'],
  ];
  for (const [text, name, kind] of kinds) {
    it(`takes ${name} in "${text}" for ${kind}`, () => assert.equal(entityNamed(text, name).kind, kind));
  }

  const genders: readonly (readonly [text: string, name: string, gender: string | undefined])[] = [
    ['They met Ada Holm.', 'Ada Holm', 'female'],
    ['They met Peter Holm.', 'Peter Holm', 'male'],
    ['They met Mr. Xu.', 'Xu', 'male'],
    ['They met Queen Xu Wei.', 'Xu Wei', 'female'],
    ['They met Xu Wei, the chairwoman of the club.', 'Xu Wei', 'female'],
    ['They met Mayor Xu Wei.', 'Xu Wei', undefined],
    ['They met Kim Lund.', 'Kim Lund', 'female'],
  ];
  for (const [text, name, gender] of genders) {
    it(`takes ${name} in "${text}" for ${gender ?? 'neither woman nor man'}`, () =>
      assert.equal(entityNamed(text, name).gender, gender));
  }

  const titles: readonly (readonly [text: string, name: string, ...titles: string[]])[] = [
    ['They met Mayor Ada Holm.', 'Ada Holm', 'mayor'],
    ['They met NATO Secretary-General Ada Holm.', 'Ada Holm', 'nato secretary-general'],
    ['They met German Chancellor Ada Holm.', 'Ada Holm', 'german chancellor'],
    ['They met Secretary of State Ada Holm.', 'Ada Holm', 'secretary of state'],
    ['They met former Prime Minister Ada Holm.', 'Ada Holm', 'prime minister'],
    ['They met NATO chief Ada Holm.', 'Ada Holm', 'nato chief'],
    ['They met Ada Holm, the mayor of Velden.', 'Ada Holm', 'mayor of velden'],
    ['They met Ada Holm, mayor of Velden, today.', 'Ada Holm', 'mayor of velden'],
    ['The mayor of Velden, Ada Holm, slept.', 'Ada Holm', 'mayor of velden'],
    ['They met Sen. Ada Holm.', 'Ada Holm', 'senator'],
    ['They met Ms. Ada Holm.', 'Ada Holm'],
    ['They met Ada Holm, who slept.', 'Ada Holm'],
  ];
  for (const [text, name, ...expected] of titles) {
    it(`reads the titles of ${name} in "${text}"`, () => assert.deepEqual(entityNamed(text, name).titles, expected));
  }
});

describe('looking a name up by its place', () => {
  const { text, names } = read('They met Norwegian Prime Minister Ada Holm in Velden.');
  const place = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

  it('finds the entity of a span', () => {
    assert.equal(entityOf(names, place('Velden'))?.name, 'Velden');
  });

  it('finds the last name of a longer span', () => {
    assert.equal(entityOf(names, place('Norwegian Prime Minister Ada Holm'))?.name, 'Ada Holm');
  });

  it('finds nothing where nobody is named', () => {
    assert.equal(entityOf(names, place('They met')), undefined);
  });

  it('lists the mentions of a span in order', () => {
    const mentions = mentionsWithin(names, { start: 0, end: text.length }).map((mention) => mention.text);
    assert.deepEqual(mentions, ['Norwegian', 'Ada Holm', 'Velden']);
  });

  it('leaves out what only touches the span', () => {
    const { start, end } = place('Velden');
    assert.deepEqual(mentionsWithin(names, { start: end, end: end + 1 }), []);
    assert.deepEqual(mentionsWithin(names, { start: start - 1, end: start }), []);
  });
});
