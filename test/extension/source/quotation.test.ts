import assert from 'node:assert/strict';
import { linkBetween } from '../../../src/extension/look-up/link.js';
import { quotationOf, wordsAfter } from '../../../src/extension/look-up/quotation.js';

describe('a quotation of a statement', () => {
  const cases = [
    { text: 'The quay opens in 2029.', is: '“The quay opens in 2029” (article.md)' },
    { text: ' The quay\n  opens. ', is: '“The quay opens” (article.md)' },
    { text: 'Will it open?', is: '“Will it open?” (article.md)' },
    { text: 'The quay opens.', before: 'she said:', is: ' “The quay opens” (article.md)' },
    { text: 'The quay opens.', before: 'she said: ', is: '“The quay opens” (article.md)' },
    { text: 'The quay opens.', before: '(', is: '“The quay opens” (article.md)' },
    { text: 'He called it "new" and "big".', is: '“He called it ‘new’ and ‘big’” (article.md)' },
  ];

  for (const { text, before = '', is } of cases) {
    it(`is ${is} after “${before}”`, () => {
      assert.equal(quotationOf({ text }, 'article.md', before), is);
    });
  }

  it('has only the words that somebody is quoted with, and gives them to that person', () => {
    const text = '“We have waited twenty years for this,” said mayor Tomas Brandt.';
    const quotation = { text: 'We have waited twenty years for this,', speaker: 'Tomas Brandt' };
    assert.equal(
      quotationOf({ text, quotation }, 'article.md'),
      '“We have waited twenty years for this”, said Tomas Brandt (article.md)',
    );
  });

  it('gives words that are only reported to the reference, not to the speaker', () => {
    const text = 'Olsen said the old quay was built in 1931.';
    assert.equal(quotationOf({ text }, 'article.md'), '“Olsen said the old quay was built in 1931” (article.md)');
  });
});

describe('words at a cursor', () => {
  it('stand apart from those before them', () => {
    assert.equal(wordsAfter('23', 'some'), ' 23');
    assert.equal(wordsAfter('23', 'some '), '23');
    assert.equal(wordsAfter('23', ''), '23');
  });
});

describe('a link to a statement', () => {
  const cases = [
    { draft: 'file:///desk/draft.md', reference: 'file:///desk/article.md', link: 'article.md#L12' },
    { draft: 'file:///desk/drafts/draft.md', reference: 'file:///desk/sources/a.md', link: '../sources/a.md#L12' },
    { draft: 'file:///desk/draft.md', reference: 'file:///desk/sources/b%20c.md', link: 'sources/b%20c.md#L12' },
    { draft: 'untitled:Untitled-1', reference: 'file:///desk/a.md', link: 'file:///desk/a.md#L12' },
    { draft: 'file:///desk/draft.md', reference: 'memfs://host/a.md', link: 'memfs://host/a.md#L12' },
    { draft: 'memfs://one/draft.md', reference: 'memfs://two/a.md', link: 'memfs://two/a.md#L12' },
  ];

  for (const { draft, reference, link } of cases) {
    it(`is ${link} from ${draft}`, () => {
      assert.equal(linkBetween(draft, reference, 11), link);
    });
  }
});
