import assert from 'node:assert/strict';
import { readProseAgain } from '../../../src/engine/reading/index.js';
import { silencesOf } from '../../../src/engine/settling/silences.js';
import { libraryOf, reported } from '../support/reporting.js';

const library = libraryOf('The port of Lonskar has 23 cranes. It opened in 1931. Captain Mette Arnholt runs it.');

const WRONG = 'The port of Lonskar has 32 cranes and opened in 1913.';

/** What is reported of a Markdown draft. */
function inMarkdown(draft: string): string[] {
  return reported(draft, library, 'markdown');
}

const BOTH = ['figure-differs: 32 -> 23', 'date-differs: 1913 -> 1931'];

describe('a comment that asks for silence', () => {
  const cases: readonly (readonly [what: string, draft: string, expected: readonly string[]])[] = [
    ['is needed', WRONG, BOTH],
    ['silences the paragraph that follows', `<!-- source-check: ignore -->\n${WRONG}`, []],
    ['silences it over a blank line', `<!-- source-check: ignore -->\n\n${WRONG}`, []],
    ['silences no other paragraph', `<!-- source-check: ignore -->\n\nRain fell.\n\n${WRONG}`, BOTH],
    ['silences nothing before it', `${WRONG}\n\n<!-- source-check: ignore -->`, BOTH],
    ['silences the rule that it names', `<!-- source-check: ignore figure-differs -->\n\n${WRONG}`, BOTH.slice(1)],
    ['silences the rules that it names', `<!-- source-check: ignore figure-differs date-differs -->\n\n${WRONG}`, []],
    ['may name rules with commas', `<!-- source-check: ignore figure-differs, date-differs -->\n\n${WRONG}`, []],
    ['silences no rule that it does not name', `<!-- source-check: ignore name-differs -->\n\n${WRONG}`, BOTH],
    ['silences a list item', `<!-- source-check: ignore -->\n\n- ${WRONG}`, []],
    ['silences a heading', `<!-- source-check: ignore -->\n\n# ${WRONG}`, []],
    ['silences a block quote', `<!-- source-check: ignore -->\n\n> ${WRONG}`, []],
    ['silences the whole file from its top', `<!-- source-check: ignore-file -->\n\nRain.\n\n${WRONG}\n\n${WRONG}`, []],
    ['silences the whole file from its end', `${WRONG}\n\n<!-- source-check: ignore-file -->`, []],
    [
      'silences a rule in the whole file',
      `<!-- source-check: ignore-file date-differs -->\n\nRain.\n\n${WRONG}`,
      BOTH.slice(0, 1),
    ],
    [
      'may give a reason',
      `<!-- source-check: ignore figure-differs -- see name-differs -->\n\n${WRONG}`,
      BOTH.slice(1),
    ],
    ['may give a reason for all rules', `<!-- source-check: ignore -- the mayor corrected it -->\n\n${WRONG}`, []],
    ['silences the line that it stands on', `Rain fell.\n${WRONG} <!-- source-check: ignore-line -->\nSnow fell.`, []],
    ['silences no other line', `Rain. <!-- source-check: ignore-line -->\n${WRONG}`, BOTH],
    ['silences a rule on its line', `${WRONG} <!-- source-check: ignore-line date-differs -->`, BOTH.slice(0, 1)],
    ['silences the next line', `<!-- source-check: ignore-next-line -->\n${WRONG}`, []],
    ['silences the next line that is not blank', `<!-- source-check: ignore-next-line -->\n \n\n${WRONG}`, []],
    ['silences only the next line', `<!-- source-check: ignore-next-line -->\nRain fell.\n${WRONG}`, BOTH],
    ['silences no line above', `${WRONG}\n\n<!-- source-check: ignore-next-line -->`, BOTH],
    [
      'silences a region',
      `<!-- source-check: ignore-start -->\n\nRain.\n\n${WRONG}\n\n<!-- source-check: ignore-end -->`,
      [],
    ],
    [
      'silences a region up to its end',
      `<!-- source-check: ignore-start -->\n\nRain.\n\n<!-- source-check: ignore-end -->\n\n${WRONG}`,
      BOTH,
    ],
    [
      'silences a rule in a region',
      `<!-- source-check: ignore-start figure-differs -->\n\n${WRONG}\n\n<!-- source-check: ignore-end -->`,
      BOTH.slice(1),
    ],
    ['silences the rest of the draft without an end', `<!-- source-check: ignore-start -->\n\nRain.\n\n${WRONG}`, []],
    [
      'may lie in a region of another rule',
      [
        '<!-- source-check: ignore-start figure-differs -->',
        '<!-- source-check: ignore-start date-differs -->',
        '<!-- source-check: ignore-end -->',
        WRONG,
        '<!-- source-check: ignore-end -->',
      ].join('\n\n'),
      BOTH.slice(1),
    ],
    ['is not heard if its word is unknown', `<!-- source-check: constructor -->\n\n${WRONG}`, BOTH],
    ['has to be one of Source Check', `<!-- ignore -->\n\n${WRONG}`, BOTH],
    ['may say something else', `<!-- source-check: reference article.md -->\n\n${WRONG}`, BOTH],
    ['is not heard in code', `\`<!-- source-check: ignore-file -->\`\n\n${WRONG}`, BOTH],
  ];
  for (const [what, draft, expected] of cases) it(what, () => assert.deepEqual(inMarkdown(draft), expected));

  it('is heard with line ends of both kinds', () => {
    const draft = `<!-- source-check: ignore -->\n${WRONG}\n\n${WRONG}`;
    assert.deepEqual(inMarkdown(draft), BOTH);
    assert.deepEqual(inMarkdown(draft.replaceAll('\n', '\r\n')), BOTH);
  });
});

describe('silences', () => {
  it('reach from the start to the end of the block that follows, in the draft as written', () => {
    const draft = '<!-- source-check: ignore -->\n\nA **bold** claim.\n\nAnother.';
    const [silence] = silencesOf(readProseAgain(undefined, draft, 'markdown'), draft);
    assert.ok(silence);
    assert.equal(draft.slice(silence.start, silence.end), 'A **bold** claim.');
    assert.deepEqual(silence.rules, []);
  });

  it('are none where nothing follows', () => {
    assert.deepEqual(
      silencesOf(
        readProseAgain(undefined, '<!-- source-check: ignore -->', 'markdown'),
        '<!-- source-check: ignore -->',
      ),
      [],
    );
  });

  it('are one for each comment', () => {
    const draft = '<!-- source-check: ignore a -->\n\nOne.\n\n<!-- source-check: ignore-file b -->\n\nTwo.';
    const silences = silencesOf(readProseAgain(undefined, draft, 'markdown'), draft);
    assert.deepEqual(
      silences.map(({ rules }) => rules),
      [['a'], ['b']],
    );
  });
});
