import assert from 'node:assert/strict';
import { partsOfQuotations } from '../../../../src/engine/matching/quotations/quotation-parts.js';
import { readDocument } from '../../../../src/engine/read-document.js';

function partsOf(text: string): string[] {
  return partsOfQuotations(readDocument(text, 'plaintext')).map((part) => {
    assert.equal(text.slice(part.start, part.end), part.text);
    return part.words.map((word) => word.text).join(' ');
  });
}

describe('the parts of a quotation', () => {
  const cases: readonly (readonly [what: string, draft: string, expected: readonly string[]])[] = [
    ['are one where it is one sentence', 'She said: “The mill is closed, for good.”', ['The mill is closed for good']],
    ['are its sentences', '“The mill is closed. We regret it,” she said.', ['The mill is closed', 'We regret it']],
    ['end at an ellipsis', '“The mill … is closed,” she said.', ['The mill', 'is closed']],
    ['end at three stops', '“The mill . . . is closed,” she said.', ['The mill', 'is closed']],
    ['end at four stops', '“The mill closed.... We regret it,” she said.', ['The mill closed', 'We regret it']],
    ['leave brackets out', '“The mill [at Orm] is closed,” she said.', ['The mill', 'is closed']],
    ['leave out a word that ends in brackets', '“She close[s] the mill,” he said.', ['She', 'the mill']],
    ['leave out a word that begins in brackets', '“[T]he mill is closed,” she said.', ['mill is closed']],
    ['are those of each side of a reporting clause', '“The mill,” she said, “is closed.”', ['The mill', 'is closed']],
    [
      'are those of the quotation inside as well',
      '“They told me ‘it is closed’ at noon,” she said.',
      ['They told me it is closed at noon', 'it is closed'],
    ],
    ['are none where it has no words', 'She wrote “…” and “!?”.', []],
    ['are none where nothing is quoted', 'The mill is closed […].', []],
  ];
  for (const [what, draft, expected] of cases) it(what, () => assert.deepEqual(partsOf(draft), expected));

  it('go on over paragraphs', () => {
    const draft = '“The mill is closed.\n\n“We regret it very much,” she said.';
    assert.deepEqual(partsOf(draft), ['The mill is closed', 'We regret it very much']);
  });
});
