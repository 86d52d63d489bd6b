import assert from 'node:assert/strict';
import { libraryOf, reported } from '../../support/reporting.js';

const FERRY =
  'Ann Vale, 34, and Ben Ost, 36, were saved from the Tarn ferry on Monday. Ost said that the 61-year-old captain, Carl Orr, had stayed on board.';

describe('an age that stands beside a name', () => {
  const library = libraryOf(FERRY);

  it('is that of the person', () => {
    for (const draft of [
      'Ann Vale, 34, was saved from the Tarn ferry.',
      'The ferry was left by 36-year-old Ben Ost on Monday.',
      'Vale, 34, and Ost, 36, were saved from the ferry.',
      'Carl Orr, 61, stayed on board the ferry.',
    ])
      assert.deepEqual(reported(draft, library), [], draft);
  });

  it('differs where the references give it to somebody else', () => {
    assert.deepEqual(reported('Ann Vale, 36, was saved from the Tarn ferry.', library), ['figure-differs: 36 -> 34']);
    assert.deepEqual(reported('The ferry was left by 34-year-old sailor Ben Ost on Monday.', library), [
      'figure-differs: 34-year-old -> 36',
    ]);
  });

  it('is left alone where the references give both ages to the person', () => {
    for (const text of [`${FERRY} Vale, 38, is a nurse.`, `${FERRY} At 38-year-old Ann Vale’s house nobody answered.`])
      assert.deepEqual(reported('Ann Vale, 38, was saved from the Tarn ferry.', libraryOf(text)), [], text);
  });

  it('is left alone where the references tell the age of nobody of that name', () => {
    const two = libraryOf('Ann Vale was saved from the Tarn ferry with Ben Ost, 36, on Monday.');
    assert.deepEqual(reported('Ann Vale, 36, was saved from the Tarn ferry.', two), []);
  });
});
