import assert from 'node:assert/strict';
import type { Library } from '../../../src/engine/matching/library.js';
import { type MatchedDraft, type MatchedSentence, matchDraft } from '../../../src/engine/matching/match-draft.js';
import { readDraft } from '../../../src/engine/read-document.js';
import { libraryOf } from '../support/reporting.js';

const ARTICLE = [
  'The port of Lonskar has 23 cranes, said Captain Mette Arnholt.',
  'The ferry to Vey Island takes 40 minutes.',
  'Joren Staal runs the quay in Ashby Fell.',
  'The pilots earn $84,000 a year.',
].join(' ');

const library = libraryOf(ARTICLE);

const DRAFT = [
  'The port of Lonskar has 32 cranes.',
  'The ferry takes 40 minutes.',
  'Nobody was surprised.',
  'Staal runs the quay in Ashby Fell.',
  'The pilots earn $84,000 a year.',
];

function matched(text: string, before?: MatchedDraft, references: Library = library): MatchedDraft {
  const { blocks } = readDraft(text, 'plaintext', []);
  return matchDraft(blocks, { library: references, strictness: 'standard' }, before);
}

function sentencesIn({ blocks }: MatchedDraft): readonly MatchedSentence[] {
  return blocks.values.flat();
}

/** The positions of the sentences of a draft that were matched anew when it took the place of another. */
function matchedAnew(sentences: readonly string[], edited: readonly string[]): number[] {
  const before = matched(sentences.join(' '));
  const known = new Set(sentencesIn(before).map(({ match }) => match));
  const after = matched(edited.join(' '), before);
  return sentencesIn(after).flatMap(({ match }, at) => (known.has(match) ? [] : [at]));
}

describe('matching a draft again', () => {
  it('matches nothing anew when nothing was edited', () => {
    assert.deepEqual(matchedAnew(DRAFT, DRAFT), []);
  });

  it('matches an edited sentence anew, and those beside it', () => {
    assert.deepEqual(matchedAnew(DRAFT, DRAFT.with(0, 'The port of Lonskar has 320 cranes.')), [0, 1]);
    assert.deepEqual(matchedAnew(DRAFT, DRAFT.with(2, 'Nobody was amused at all.')), [1, 2, 3]);
  });

  it('keeps the matches behind a sentence that was put in or taken out', () => {
    assert.deepEqual(matchedAnew(DRAFT, DRAFT.toSpliced(0, 0, 'It rained.')), [0, 1]);
    assert.deepEqual(matchedAnew(DRAFT, DRAFT.toSpliced(1, 1)), [0, 1]);
  });

  it('matches a sentence anew that names somebody of whom the draft tells more now', () => {
    assert.deepEqual(matchedAnew(DRAFT, [...DRAFT, 'It rained.', 'Joren Staal slept.']), [3, 4, 5, 6]);
  });

  it('matches all anew with another library', () => {
    const before = matched(DRAFT.join(' '));
    const known = new Set(sentencesIn(before).map(({ match }) => match));
    const after = matched(DRAFT.join(' '), before, libraryOf(ARTICLE));
    assert.ok(sentencesIn(after).every(({ match }) => !known.has(match)));
  });

  it('says where each excerpt stands in the draft', () => {
    const text = DRAFT.join(' ');
    for (const { excerpt, start } of sentencesIn(matched(text))) {
      assert.equal(text.slice(start, start + excerpt.prose.text.length), excerpt.prose.text);
    }
  });
});
