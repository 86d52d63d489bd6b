import assert from 'node:assert/strict';
import { read, toldIn } from './reading.js';

type Case = readonly [what: string, text: string, ...expected: string[]];

function reads(cases: readonly Case[]): void {
  for (const [what, text, ...expected] of cases) {
    it(`reads ${what}`, () => assert.deepEqual(toldIn(text), expected));
  }
}

function keepsQuiet(cases: readonly (readonly [what: string, text: string])[]): void {
  for (const [what, text] of cases) {
    it(`keeps quiet about ${what}`, () => assert.deepEqual(toldIn(text), []));
  }
}

describe('reading a speaker before the verb', () => {
  reads([
    ['a clause without "that"', 'Ada Holm said the bridge is safe.', 'Ada Holm said: the bridge is safe'],
    ['a clause with "that"', 'Ada Holm said that the bridge is safe.', 'Ada Holm said: the bridge is safe'],
    ['a helping verb', 'Ada Holm has also said the bridge is safe.', 'Ada Holm said: the bridge is safe'],
    ['an adverb', 'Ada Holm repeatedly warned that the bridge is old.', 'Ada Holm warned: the bridge is old'],
    ['a progressive', 'Ada Holm is saying that the bridge is old.', 'Ada Holm saying: the bridge is old'],
    ['a title', 'Mayor Ada Holm said the bridge is safe.', 'Ada Holm (Mayor Ada Holm) said: the bridge is safe'],
    [
      'an abbreviated title',
      'Sen. Ada Holm said the bridge is safe.',
      'Ada Holm (Sen. Ada Holm) said: the bridge is safe',
    ],
    ['a middle initial', 'Ada J. Holm said the bridge is safe.', 'Ada J Holm (Ada J. Holm) said: the bridge is safe'],
    ['a name with particles', 'Jan van der Berg said the bridge is safe.', 'Jan van der Berg said: the bridge is safe'],
    [
      'a described name',
      'The bridge expert Ada Holm said it is safe.',
      'Ada Holm (The bridge expert Ada Holm) said: it is safe',
    ],
    ['an organisation', 'Velden Council said the bridge is safe.', 'Velden Council said: the bridge is safe'],
    ['a country', 'Norway said the bridge is safe.', 'Norway said: the bridge is safe'],
    ['a nominal', 'The engineers said the bridge is safe.', 'The engineers said: the bridge is safe'],
    ['a nominal with a complement', 'The mayor of Velden said it is safe.', 'The mayor of Velden said: it is safe'],
    ['a bare plural', 'Critics say the bridge is unsafe.', 'Critics say: the bridge is unsafe'],
    ['two speakers together', 'Holm and Lund said the bridge is safe.', 'Holm and Lund said: the bridge is safe'],
    ['a possessor', "Holm's lawyer said the bridge is safe.", "Holm's lawyer said: the bridge is safe"],
    ['a phrasal verb', 'Ada Holm pointed out that the bridge is old.', 'Ada Holm pointed: the bridge is old'],
    [
      'a thing that is rejected',
      'Ada Holm rejected the plan for a new road.',
      'Ada Holm rejected: the plan for a new road',
    ],
    [
      'an indirect question',
      'Ada Holm asked whether the bridge is safe.',
      'Ada Holm asked: whether the bridge is safe',
    ],
    ['a promise', 'Ada Holm promised to close the bridge.', 'Ada Holm promised: to close the bridge'],
    ['a sum of money', 'Ada Holm said $40 would be enough.', 'Ada Holm said: $40 would be enough'],
  ]);
});

describe('reading what stands between speaker, verb and content', () => {
  reads([
    ['an apposition', 'Ada Holm, the mayor of Velden, said it is safe.', 'Ada Holm said: it is safe'],
    ['an age', 'Ada Holm, 52, said it is safe.', 'Ada Holm said: it is safe'],
    ['several appositions', 'Ada Holm, 52, the mayor of Velden, Norway, said it is safe.', 'Ada Holm said: it is safe'],
    [
      'an apposition with a name in it',
      'Ada Holm, a Velden, Norway, engineer, said it is safe.',
      'Ada Holm said: it is safe',
    ],
    ['a relative clause', 'Ada Holm, who built the bridge, said it is safe.', 'Ada Holm said: it is safe'],
    ['a parenthesis', 'Senator Ada Holm (D-Velden) said it is safe.', 'Ada Holm (Senator Ada Holm) said: it is safe'],
    ['dashes', 'Ada Holm — she built the bridge — said it is safe.', 'Ada Holm said: it is safe'],
    ['a weekday before the verb', 'Ada Holm on Monday said it is safe.', 'Ada Holm said: it is safe'],
    ['a weekday after the verb', 'Ada Holm said on Monday that it is safe.', 'Ada Holm said: it is safe'],
    ['a bare weekday after the verb', 'Ada Holm said Monday it is safe.', 'Ada Holm said: it is safe'],
    ['a place', 'Ada Holm said in Velden on Monday that it is safe.', 'Ada Holm said: it is safe'],
    ['an interview', 'In an interview with the Velden Times, Ada Holm said it is safe.', 'Ada Holm said: it is safe'],
    [
      'a long apposition with an abbreviation',
      'Ada Holm, 59, of Velden, Md., who saw it, said the news hurt her father, and Lund.',
      'Ada Holm said: the news hurt her father, and Lund',
    ],
    [
      'the title of a work',
      'In her book “The Bridge of Velden,” Ada Holm suggested closing it.',
      'Ada Holm suggested: closing it',
    ],
    ['a dateline', 'VELDEN — Ada Holm said it is safe.', 'Ada Holm said: it is safe'],
    ['one who is told', 'Ada Holm told reporters that it is safe.', 'Ada Holm told: it is safe'],
    ['one who is told, without "that"', 'Ada Holm told the council it is safe.', 'Ada Holm told: it is safe'],
    ['a paper that is told', 'Ada Holm told the Velden Times it is safe.', 'Ada Holm told: it is safe'],
    ['one who is urged', 'Ada Holm urged the council to close it.', 'Ada Holm urged: to close it'],
  ]);
});

describe('reading a speaker after the verb', () => {
  reads([
    ['a quotation before', '“It is safe,” said Ada Holm.', 'Ada Holm said: “It is safe,”'],
    ['straight marks', '"It is safe," said Ada Holm.', 'Ada Holm said: “It is safe,”'],
    ['an apposition after', '“It is safe,” said Ada Holm, who built it.', 'Ada Holm said: “It is safe,”'],
    ['an occasion after', '“It is safe,” said Ada Holm in an interview.', 'Ada Holm said: “It is safe,”'],
    ['a title after', '“It is safe,” said Mayor Ada Holm.', 'Ada Holm (Mayor Ada Holm) said: “It is safe,”'],
    ['a nominal after', '“It is safe,” said the mayor.', 'the mayor said: “It is safe,”'],
    ['a clause before', 'The bridge is safe, said Ada Holm.', 'Ada Holm said: The bridge is safe'],
    ['the present of a headline', 'The bridge is safe, says Holm', 'Holm says: The bridge is safe'],
  ]);
});

describe('reading a speaker after what was said', () => {
  reads([
    ['a quotation', '“It is safe,” Ada Holm said.', 'Ada Holm said: “It is safe,”'],
    ['a question', '“Is it safe?” Ada Holm asked.', 'Ada Holm asked: “Is it safe?”'],
    ['a quotation that ends its sentence', '"It is safe." Holm wrote.', 'Holm wrote: “It is safe.”'],
    ['a clause', 'The bridge is safe, Ada Holm said.', 'Ada Holm said: The bridge is safe'],
    ['a clause and a day', 'The bridge is safe, Ada Holm said on Monday.', 'Ada Holm said: The bridge is safe'],
    [
      'a clause and the paper',
      'The bridge is safe, Ada Holm told the Velden Times.',
      'Ada Holm told: The bridge is safe',
    ],
    [
      'a described name',
      '“It is safe,” council member Ada Holm said.',
      'Ada Holm (council member Ada Holm) said: “It is safe,”',
    ],
    ['an article', '“It is safe,” the Velden Times wrote.', 'Velden Times (the Velden Times) wrote: “It is safe,”'],
  ]);
});

describe('reading what its reporting clause divides', () => {
  reads([
    ['a split quotation', '“It is safe,” he said, “and cheap.”', 'he said: “It is safe,” … “and cheap.”'],
    [
      'a quotation that goes on',
      '“It is safe,” Holm said. “It is cheap.”',
      'Holm said: “It is safe,” … “It is cheap.”',
    ],
    [
      'a link between quotations',
      '“It is safe,” Holm said, but “it is dear.”',
      'Holm said: “It is safe,” … “it is dear.”',
    ],
    ['a split clause', 'The bridge, Ada Holm said, is safe.', 'Ada Holm said: The bridge … is safe'],
    ['a single word before', 'However, Ada Holm said, the bridge is safe.', 'Ada Holm said: the bridge is safe'],
  ]);

  it('spans a divided saying from its first word to its last', () => {
    const [attribution] = read('“It is safe,” he said, “and cheap.”').attributions;
    assert.equal(attribution?.content.text, 'It is safe,” he said, “and cheap.');
    assert.deepEqual(
      attribution?.parts?.map((part) => part.text),
      ['It is safe,', 'and cheap.'],
    );
  });

  it('leaves out the parts of a saying that is whole', () => {
    assert.equal(read('Holm said it is safe.').attributions[0]?.parts, undefined);
  });
});

describe('reading quotations with a verb before', () => {
  reads([
    ['a comma', 'Ada Holm said, “It is safe.”', 'Ada Holm said: “It is safe.”'],
    ['a colon', 'Ada Holm said: “It is safe.”', 'Ada Holm said: “It is safe.”'],
    ['an aside and a comma', 'In a speech, Ada Holm said, “It is safe.”', 'Ada Holm said: “It is safe.”'],
    [
      'a quoted beginning',
      'Holm said “the old bridge” should be closed.',
      'Holm said: “the old bridge” should be closed',
    ],
    ['quoted words inside', 'Holm said it is “very safe” now.', 'Holm said: it is “very safe” now'],
    ['a quoting verb', 'Holm quipped: “It is safe.”', 'Holm quipped: “It is safe.”'],
    ['a question', 'Holm asked: “Is it safe?”', 'Holm asked: “Is it safe?”'],
    ['a call', 'Holm called the bridge “a disgrace.”', 'Holm called: the bridge “a disgrace.”'],
  ]);
});

describe('reading several sayings of one speaker', () => {
  reads([
    ['a participle', 'Holm said it is safe, adding that it is old.', 'Holm said: it is safe', 'Holm adding: it is old'],
    ['an "and"', 'Holm said it is safe and warned that it is old.', 'Holm said: it is safe', 'Holm warned: it is old'],
    [
      'a "but"',
      'Holm praised the bridge, but insisted that it is old.',
      'Holm praised: the bridge',
      'Holm insisted: it is old',
    ],
    [
      'a participle without a verb before',
      'A judge has closed it, saying it is unsafe.',
      'A judge saying: it is unsafe',
    ],
    ['"by" and a participle', 'Ada Holm began by saying it is safe.', 'Ada Holm saying: it is safe'],
    [
      'a sentence of quotation alone',
      'Holm said it is safe. “Nobody need worry.”',
      'Holm said: it is safe',
      'Holm -: “Nobody need worry.”',
    ],
    [
      'a paragraph of quotation alone',
      'Holm said it is safe.\n\n“Nobody need worry.”',
      'Holm said: it is safe',
      'Holm -: “Nobody need worry.”',
    ],
  ]);

  it('carries no speaker over a paragraph that is not quoted', () => {
    const sayings = toldIn('Holm said it is safe.\n\nThe sun shone.\n\n“Nobody need worry.”');
    assert.deepEqual(sayings, ['Holm said: it is safe']);
  });

  it('says when a speaker is carried over', () => {
    const certainties = read('Holm said it is safe. “Nobody need worry.”').attributions.map(
      (a) => a.speaker?.certainty,
    );
    assert.deepEqual(certainties, ['name', 'carried']);
  });
});

describe('reading sources and headlines', () => {
  reads([
    ['a source before', 'According to Holm, the bridge is safe.', 'Holm According to: the bridge is safe'],
    ['a source after', 'The bridge is safe, according to Ada Holm.', 'Ada Holm according to: The bridge is safe'],
    ['a nominal source', 'The bridge is safe, according to a report.', 'a report according to: The bridge is safe'],
    ['the words of a source', 'The bridge is, in the words of Holm, a wreck.', 'Holm in the words of: The bridge is'],
    ['a name and a colon', 'Ada Holm: bridge is safe for now', 'Ada Holm -: bridge is safe for now'],
    ['a headline in capitals', 'Mayor Holm Says Bridge Is Safe Again', 'Mayor Holm Says: Bridge Is Safe Again'],
  ]);
});

describe('keeping quiet where nothing was said', () => {
  keepsQuiet([
    ['a passive', 'Ada Holm was told that the bridge is safe.'],
    ['a reputation', 'The bridge is said to be safe.'],
    ['a denial', 'Ada Holm did not say the bridge is safe.'],
    ['a contracted denial', "Ada Holm didn't say the bridge is safe."],
    ['a possibility', 'Ada Holm could say the bridge is safe.'],
    ['a future', 'Ada Holm will say the bridge is safe.'],
    ['a plural noun', 'The claims against the council were many.'],
    ['a noun after a noun', 'The interests of member states differ widely.'],
    ['a participle', 'Those accused of the theft were set free.'],
    ['somebody accused', 'A man accused by the council was set free.'],
    ['a verb that is a name', 'There was Frank Said in the room.'],
    ['a label and a colon', 'Correction: the bridge is safe for now'],
    ['a comparison', 'The bridge fell, as Ada Holm said on Monday.'],
    ['a verb without content', 'Ada Holm said.'],
    ['a title in quotation marks', 'Ada Holm wrote “The Bridge of Velden” last year.'],
    ['no text', ''],
    ['marks alone', '… — “” () !?'],
  ]);
});
