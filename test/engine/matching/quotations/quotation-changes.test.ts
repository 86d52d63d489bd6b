import assert from 'node:assert/strict';
import { changesOf, type WordRun } from '../../../../src/engine/matching/quotations/quotation-changes.js';
import { alignWords } from '../../../../src/engine/matching/word-alignment.js';
import { readDocument } from '../../../../src/engine/read-document.js';
import { wordsOf } from '../../../../src/engine/segmenting/index.js';

function runOf(text: string): WordRun {
  const words = wordsOf(text).filter((word) => /[\p{L}\p{N}]/u.test(word.text));
  return { document: readDocument(text, 'plaintext'), words };
}

/** The changes from the source to the draft, as `draft words -> source words`. */
function changes(draft: string, source: string): string[] {
  const [own, other] = [runOf(draft), runOf(source)];
  return changesOf(own, other, alignWords(own.words, other.words)).map(
    (change) => `${change.draft.text} -> ${change.source.text}`,
  );
}

describe('the changes of a quotation', () => {
  const spellings: readonly (readonly [what: string, draft: string, source: string])[] = [
    ['a contraction', "we can't close the gates now", 'we cannot close the gates now'],
    ['a contraction of “will not”', 'we will not close the gates', "we won't close the gates"],
    ['a curly apostrophe', 'the board’s gates stay closed', "the board's gates stay closed"],
    ['a hyphen', 'a long term plan for the gates', 'a long-term plan for the gates'],
    ['capitals', 'CLOSE the gates', 'close the Gates'],
    ['marks', 'close, the – gates!', 'close the gates'],
    ['an abbreviated title', 'I told Sen. Voss to close them', 'I told Senator Voss to close them'],
  ];
  for (const [what, draft, source] of spellings)
    it(`are none for ${what}`, () => assert.deepEqual(changes(draft, source), []));

  const altered: readonly (readonly [what: string, draft: string, source: string, expected: readonly string[]])[] = [
    ['a word', 'we must open the gates', 'we must close the gates', ['open -> close']],
    ['a negation', 'we will close the gates', "we won't close the gates", ["will -> won't"]],
    ['words beside each other', 'we must open all gates', 'we must close the gates', ['open all -> close the']],
    ['words apart', 'they must open the gates', 'we must close the gates', ['they -> we', 'open -> close']],
    ['a word put in', 'we must soon close the gates', 'we must close the gates', ['must soon close -> must close']],
    ['a word left out', 'we close the gates', 'we must close the gates', ['we close -> we must close']],
    ['a figure', 'we closed 32 gates today', 'we closed 23 gates today', ['32 -> 23']],
  ];
  for (const [what, draft, source, expected] of altered)
    it(`are told for ${what}`, () => assert.deepEqual(changes(draft, source), expected));

  it('do not reach over the end of what was said', () => {
    assert.deepEqual(changes('close the gates. Now go home', 'close the gates,” she said. “Now go home'), []);
  });

  it('are none between a quotation and itself', () => {
    const said = 'Close the gates, and keep them closed: the water won’t wait.';
    assert.deepEqual(changes(said, said), []);
  });
});
