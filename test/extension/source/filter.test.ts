import assert from 'node:assert/strict';
import { isFiltering, parseQuery, passes, wantedFigures } from '../../../src/extension/look-up/filter.js';

const place = {
  uri: 'file:///desk/article.md',
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 9 } },
};
const statement = {
  ...place,
  text: 'Renée Müller-Weber counted twenty-three cranes, 1,200 ships and 12 million euros in 2029.',
  figures: [
    { text: 'twenty-three', values: [23] },
    { text: '1,200', values: [1200] },
    { text: '12 million euros', values: [12_000_000] },
    { text: '3.5 percent', values: [3.5] },
    { text: 'Article 5', values: [] },
  ],
  speakers: ['Renée Müller-Weber', 'the NATO chief'],
};

describe('a query', () => {
  it('is taken apart into words, figures and speakers, in any order', () => {
    assert.deepEqual(parseQuery('@Weber the #23  cranes #2029'), {
      words: 'the cranes',
      figures: ['23', '2029'],
      speakers: ['weber'],
    });
  });

  it('leaves marks within a word alone', () => {
    assert.deepEqual(parseQuery('C# me@example.org'), { words: 'C# me@example.org', figures: [], speakers: [] });
    assert.ok(!isFiltering(parseQuery('C# me@example.org')));
  });

  it('asks for any figure or speaker with a mark alone', () => {
    assert.deepEqual(parseQuery('# @'), { words: '', figures: [''], speakers: [''] });
    assert.ok(isFiltering(parseQuery('#')));
  });
});

describe('filtering statements', () => {
  const passing = ['#23', '#twenty', '#1200', '#1,200', '#12', '#mill', '#3.5', '#5', '#article', '#', '@', '@weber'];
  const others = ['@rené', '@Renee', '@müller', '@nato', '@chief', '#23 @weber', '@weber @nato'];

  for (const query of [...passing, ...others]) {
    it(`finds the statement for “${query}”`, () => {
      assert.ok(passes(statement, parseQuery(query)));
    });
  }

  for (const query of ['#24', '#200', '#ships', '@eber', '@cranes', '#23 @brandt', '@weber @brandt']) {
    it(`keeps it back for “${query}”`, () => {
      assert.ok(!passes(statement, parseQuery(query)));
    });
  }

  it('keeps back a statement without figures or speakers for a mark alone', () => {
    const bare = { ...place, text: 'Nobody said anything.', figures: [], speakers: [] };
    assert.ok(!passes(bare, parseQuery('#')));
    assert.ok(!passes(bare, parseQuery('@')));
    assert.ok(passes(bare, parseQuery('nobody')));
  });

  it('tells the figures that are asked for, or all', () => {
    const texts = (query: string) => wantedFigures(statement, parseQuery(query)).map(({ text }) => text);
    assert.deepEqual(texts('#23'), ['twenty-three']);
    assert.deepEqual(texts('#23 #1200'), ['twenty-three', '1,200']);
    assert.equal(texts('cranes').length, 5);
  });
});
