import assert from 'node:assert/strict';
import { changesOf, isSmoothing, type WordRun } from '../../../../src/engine/matching/quotations/quotation-changes.js';
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
    ['British spelling', 'the harbour programme was organised', 'the harbor program was organized'],
    ['American spelling', 'a traveler honors the gray center', 'a traveller honours the grey centre'],
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
    ['an article put in', 'we close the gates at night', 'we close gates at night', ['close the gates -> close gates']],
    ['emphasis put in', 'we are very tired of it', 'we are tired of it', ['are very tired -> are tired']],
    ['a figure', 'we closed 32 gates today', 'we closed 23 gates today', ['32 -> 23']],
  ];
  for (const [what, draft, source, expected] of altered)
    it(`are told for ${what}`, () => assert.deepEqual(changes(draft, source), expected));

  it('do not reach over the end of what was said', () => {
    assert.deepEqual(changes('close the gates. Now go home', 'close the gates,” she said. “Now go home'), []);
  });

  it('are none where the reference leaves words out itself', () => {
    const given = 'the old dam kept the lower town dry … so nobody ever asked who mends it';
    assert.deepEqual(changes('the old dam kept the lower town dry, even in March', given), []);
    assert.deepEqual(changes('the old dam kept the upper town dry', given), ['upper -> lower']);
  });

  it('are none between a quotation and itself', () => {
    const said = 'Close the gates, and keep them closed: the water won’t wait.';
    assert.deepEqual(changes(said, said), []);
  });
});

describe('a change that smooths', () => {
  const cases: readonly (readonly [what: string, draft: string, source: string, expected: readonly boolean[]])[] = [
    ['leaves an article out', 'we close gates at night', 'we close the gates at night', [true]],
    ['leaves emphasis out', 'we are tired of it', 'we are really very tired of it', [true]],
    ['puts no article in', 'we close the gates at night', 'we close gates at night', [false]],
    ['puts no emphasis in', 'we are very tired of it', 'we are tired of it', [false]],
    ['exchanges no article', 'we close a gate at night', 'we close the gate at night', [false]],
    ['leaves no limit out', 'we close at night', 'we only close at night', [false]],
    ['leaves no negation out', 'we close at night', 'we never close at night', [false]],
    ['leaves no adjective out beside an article', 'we close gates', 'we close the old gates', [false]],
  ];
  for (const [what, draft, source, expected] of cases)
    it(what, () => {
      const [own, other] = [runOf(draft), runOf(source)];
      assert.deepEqual(changesOf(own, other, alignWords(own.words, other.words)).map(isSmoothing), expected);
    });
});
