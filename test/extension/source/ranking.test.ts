import assert from 'node:assert/strict';
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
const contents = [
  { figures: [], speakers: [] },
  { figures: [{ text: '54', values: [54] }], speakers: ['Greta Olsen'] },
  {
    figures: [
      { text: '12 million euros', values: [12_000_000] },
      { text: '2029', values: [2029] },
    ],
    speakers: [],
  },
  { figures: [{ text: '1931', values: [1931] }], speakers: ['Greta Olsen'] },
  { figures: [{ text: 'twenty years', values: [20] }], speakers: ['Tomas Brandt'] },
  { figures: [{ text: 'About a quarter', values: [25] }], speakers: [] },
];
const statements = texts.flatMap((text, index) => {
  const content = contents[index];
  return content ? [{ uri: 'file:///desk/article.md', range, text, ...content }] : [];
});
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

  const filtered = [
    { query: '#', finds: [1, 2, 3, 4, 5] },
    { query: '@', finds: [1, 3, 4] },
    { query: '#20', finds: [2, 4] },
    { query: '#20 @brandt', finds: [4] },
    { query: '@olsen', finds: [1, 3] },
    { query: '@olsen quay', finds: [3] },
    { query: 'the olld quay @olsen', finds: [3, 1] },
    { query: '@norway', finds: [] },
    { query: '#99', finds: [] },
  ];

  for (const { query, finds } of filtered) {
    it(`keeps back what “${query}” does not ask for`, () => {
      assert.deepEqual(
        rank(query).map(({ text }) => texts.indexOf(text)),
        finds,
      );
    });
  }
});
