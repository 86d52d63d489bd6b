import assert from 'node:assert/strict';
import { directiveProblems } from '../../../src/engine/index.js';

/** What is wrong with the comments of a Markdown draft: the words at fault and what is said of them. */
function problemsIn(draft: string): (readonly [string, string])[] {
  return directiveProblems(draft, 'markdown').map(({ start, end, text, message }) => {
    assert.equal(draft.slice(start, end), text);
    return [text, message];
  });
}

const WORDS = 'ignore, ignore-end, ignore-file, ignore-line, ignore-next-line, ignore-start, reference';

describe('what is wrong with a comment for Source Check', () => {
  const cases: readonly (readonly [what: string, draft: string, problem: readonly [string, string]])[] = [
    [
      'is a misspelt word, with the one that was meant',
      '<!-- source-check: refrence article.md -->',
      ['refrence', '“refrence” is nothing that Source Check can do; did you mean “reference”?'],
    ],
    [
      'is an unknown word, with those that are known',
      '<!-- source-check: off -->',
      ['off', `“off” is nothing that Source Check can do; it knows ${WORDS}`],
    ],
    [
      'is that it says nothing',
      '<!-- source-check: -->',
      ['<!-- source-check: -->', `A comment for Source Check says what to do: ${WORDS}`],
    ],
    [
      'is a misspelt rule, with the one that was meant',
      'Rain.\n\n<!-- source-check: ignore date-differs, figure-difers -- figure-foo is fine -->',
      ['figure-difers', '“figure-difers” is no rule of Source Check; did you mean “figure-differs”?'],
    ],
    [
      'is an unknown rule',
      '<!-- source-check: ignore-next-line spelling -->\nRain.',
      ['spelling', '“spelling” is no rule of Source Check'],
    ],
    [
      'is a region without an end',
      '<!-- source-check: ignore-start -->\n\nRain.',
      ['ignore-start', '“ignore-start” has no “ignore-end” below it, so nothing is reported in the rest of the draft'],
    ],
    [
      'is an end without a region',
      'Rain. <!-- source-check: ignore-end -->',
      ['ignore-end', '“ignore-end” has no “ignore-start” above it'],
    ],
    [
      'is a line to ignore that has no words',
      'Rain.\n\n  <!-- source-check: ignore-line -->',
      ['ignore-line', '“ignore-line” has no words on its line; for the line below it write “ignore-next-line”'],
    ],
  ];
  for (const [what, draft, problem] of cases) it(what, () => assert.deepEqual(problemsIn(draft), [problem]));

  it('is told in order of place', () => {
    const draft = '<!-- source-check: ignore-end -->\n\n<!-- source-check: of -->\n\n<!-- source-check: ignore x -->';
    assert.deepEqual(
      problemsIn(draft).map(([words]) => words),
      ['ignore-end', 'of', 'x'],
    );
  });

  it('is nothing where all is well', () => {
    const draft = [
      '<!-- source-check: reference my article -- final.md -->',
      '<!-- source-check: ignore-start figure-differs -->',
      '<!-- source-check: ignore -->',
      'Rain. <!-- source-check: ignore-line date-differs -- it did -->',
      '<!-- source-check: ignore-end -->',
      '<!-- source-check: ignore-file name-differs, name-not-found -->',
      '<!-- other: nonsense -->',
      '`<!-- source-check: nonsense -->`',
    ].join('\n\n');
    assert.deepEqual(problemsIn(draft), []);
  });
});
