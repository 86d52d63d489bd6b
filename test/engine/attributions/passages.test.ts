import assert from 'node:assert/strict';
import { passagesOf } from '../../../src/engine/attributions/passages.js';
import { findQuotations } from '../../../src/engine/attributions/quotations.js';
import { readProse } from '../../../src/engine/reading/index.js';
import { segment, wordsOfEach } from '../../../src/engine/segmenting/index.js';

/** The passages of a text as lines: the number of the paragraph and the tokens, whole quotations among them. */
function passagesIn(text: string): readonly string[] {
  const prose = readProse(text, 'plaintext');
  const sentences = segment(prose);
  const passages = passagesOf(prose.text, sentences, wordsOfEach(sentences), findQuotations(prose.text));
  return passages.map(({ tokens, paragraph }) => `${paragraph}: ${tokens.map((token) => token.text).join(' ')}`);
}

describe('dividing a text into passages', () => {
  const cases: readonly (readonly [what: string, text: string, ...expected: string[]])[] = [
    ['a sentence as one passage', 'Holm slept.', '0: Holm slept .'],
    ['two sentences as two', 'Holm slept. Lund left.', '0: Holm slept .', '0: Lund left .'],
    ['paragraphs by number', 'Holm slept.\n\nLund left.', '0: Holm slept .', '1: Lund left .'],
    ['a quotation as one token', 'Holm said, “It is safe.”', '0: Holm said , “”'],
    ['a quotation of several sentences as one token', '“It is safe. It is old,” she said.', '0: “” she said .'],
    ['two quotations as two tokens', '“It is,” she said, “safe.”', '0: “” she said , “”'],
    ['a quotation inside a quotation as part of it', '“He said ‘no’ to me,” she said.', '0: “” she said .'],
    ['an open quotation word by word', 'She said “it is safe.', '0: She said “ it is safe .'],
    ['no text as no passage', ''],
  ];
  for (const [what, text, ...expected] of cases) {
    it(`takes ${what}`, () => assert.deepEqual(passagesIn(text), expected));
  }

  it('cuts passages that are longer than any sentence', () => {
    const passages = passagesIn('word '.repeat(1000));
    assert.ok(passages.length > 1);
    assert.ok(passages.every((passage) => passage.split(' ').length <= 401));
  });
});
