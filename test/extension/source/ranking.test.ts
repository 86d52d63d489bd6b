import assert from 'node:assert/strict';
import { quotationOf } from '../../../src/extension/look-up/quotation.js';
import { createRanking } from '../../../src/extension/look-up/ranking.js';

const texts = [
  'A new quay for Lindhaven',
  'The port of Lindhaven employs 54 pilots, harbour master Greta Olsen said on Tuesday.',
  'The new quay will cost 12 million euros and open in 2029.',
  'Olsen said the old quay was built in 1931.',
  '“We have waited twenty years for this,” said mayor Tomas Brandt.',
  'About a quarter of the ships come from Norway.',
];
const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
const statements = texts.map((text) => ({ uri: 'file:///desk/article.md', range, text }));
const look = { query: 'A quarter of ships is Norwegian.', references: [], statements, best: [5, 0] };

describe('ranking statements', () => {
  const rank = createRanking(look);
  const best = (query: string) => rank(query)[0]?.text;

  const misspelt = [
    { query: 'the olld quay biult', finds: 'Olsen said the old quay' },
    { query: 'twnety yaers', finds: '“We have waited twenty years' },
    { query: 'Norwey shps', finds: 'About a quarter of the ships' },
    { query: 'milion uero', finds: 'The new quay will cost 12 million' },
    { query: 'pilotts', finds: 'The port of Lindhaven' },
    { query: '1931', finds: 'Olsen said the old quay' },
  ];

  for (const { query, finds } of misspelt) {
    it(`finds “${finds}…” for “${query}”`, () => {
      assert.ok(best(query)?.startsWith(finds), best(query));
    });
  }

  it('begins with what the sentence at the cursor was matched with', () => {
    assert.deepEqual(
      rank(look.query).map(({ text }) => text),
      [texts[5], texts[0]],
    );
  });

  it('lists all statements in order for no words', () => {
    assert.deepEqual(rank(' '), statements);
  });

  it('finds nothing for words that nobody used', () => {
    assert.deepEqual(rank('xylophone'), []);
  });
});

describe('a quotation of a statement', () => {
  const cases = [
    { statement: 'The quay opens in 2029.', quotation: '“The quay opens in 2029.”' },
    { statement: ' The quay\n  opens. ', quotation: '“The quay opens.”' },
    { statement: '“We have waited,” said Brandt.', quotation: '“‘We have waited,’ said Brandt.”' },
    { statement: 'The quay opens.', before: 'she said:', quotation: ' “The quay opens.”' },
    { statement: 'The quay opens.', before: 'she said: ', quotation: '“The quay opens.”' },
    { statement: 'The quay opens.', before: '(', quotation: '“The quay opens.”' },
    { statement: 'He called it "new" and "big".', quotation: '“He called it ‘new’ and ‘big’.”' },
  ];

  for (const { statement, before = '', quotation } of cases) {
    it(`is ${quotation} after “${before}”`, () => {
      assert.equal(quotationOf(statement, before), quotation);
    });
  }
});
