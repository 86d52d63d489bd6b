import assert from 'node:assert/strict';
import {
  type AcceptedEntry,
  type AcceptedFile,
  acceptedFileText,
  NOTHING_ACCEPTED,
  withAccepted,
  withChecked,
} from '../../src/acceptances/accepted-file.js';
import { parseAcceptedFile } from '../../src/acceptances/parsing.js';

const pilots: AcceptedEntry = {
  draft: 'news/port.md',
  rule: 'figure-differs',
  claim: 'The port employs 45 pilots.',
  words: '45',
  reference: 'news/article.md',
  statement: 'The port of Lindhaven employs 54 pilots.',
  reason: 'The list of May has 45.',
};

const { reason: _reason, ...unexplained } = pilots;

/** What stands in a file after it is written and read again. */
function written(file: AcceptedFile): AcceptedFile {
  const reading = parseAcceptedFile(acceptedFileText(file));
  return reading.ok ? reading.file : assert.fail(reading.message);
}

describe('the file of what was accepted', () => {
  it('reads well in a review: a member a line, in a fixed order', () => {
    const file = withChecked(withAccepted(NOTHING_ACCEPTED, pilots), { draft: 'a.md', claim: 'It opens in 2029.' });
    assert.deepEqual(acceptedFileText(file).split('\n'), [
      '{',
      '  "version": 1,',
      '  "accepted": [',
      '    {',
      '      "draft": "news/port.md",',
      '      "rule": "figure-differs",',
      '      "claim": "The port employs 45 pilots.",',
      '      "words": "45",',
      '      "reference": "news/article.md",',
      '      "statement": "The port of Lindhaven employs 54 pilots.",',
      '      "reason": "The list of May has 45."',
      '    }',
      '  ],',
      '  "checked": [',
      '    {',
      '      "draft": "a.md",',
      '      "claim": "It opens in 2029."',
      '    }',
      '  ]',
      '}',
      '',
    ]);
  });

  it('keeps all that was put in', () => {
    const file = withChecked(withAccepted(NOTHING_ACCEPTED, pilots), { draft: 'a.md', claim: 'Ö “x”\\', reason: '"' });
    assert.deepEqual(written(file), file);
  });

  it('is the same whichever was accepted first', () => {
    const others = ['b.md', 'a.md', 'Z.md'].map((draft) => ({ ...pilots, draft }));
    const one = others.reduce(withAccepted, NOTHING_ACCEPTED);
    const other = others.reverse().reduce(withAccepted, NOTHING_ACCEPTED);
    assert.equal(acceptedFileText(one), acceptedFileText(other));
    assert.deepEqual(
      written(one).accepted.map(({ draft }) => draft),
      ['Z.md', 'a.md', 'b.md'],
    );
  });

  it('has one entry for a finding: accepting it again changes the reason', () => {
    const twice = withAccepted(withAccepted(NOTHING_ACCEPTED, unexplained), pilots);
    assert.deepEqual(twice.accepted, [pilots]);
    assert.deepEqual(withAccepted(twice, unexplained).accepted, [unexplained]);
  });

  it('has one entry for a claim', () => {
    const claim = { draft: 'a.md', claim: 'It opens in 2029.' };
    const twice = withChecked(withChecked(NOTHING_ACCEPTED, claim), { ...claim, reason: 'seen' });
    assert.deepEqual(twice.checked, [{ ...claim, reason: 'seen' }]);
  });

  it('may leave out a list', () => {
    assert.deepEqual(parseAcceptedFile('{ "version": 1 }'), { ok: true, file: NOTHING_ACCEPTED });
  });
});

describe('a file of what was accepted that cannot be read', () => {
  const entry = (changes: Readonly<Record<string, unknown>>) =>
    JSON.stringify({ version: 1, accepted: [{ ...pilots, ...changes }] }, null, 2);

  const cases: readonly (readonly [what: string, text: string, line: number, message: RegExp])[] = [
    ['is empty', '', 1, /is not valid JSON/],
    ['was cut off', '{\n  "version": 1,\n  "accepted": [\n', 4, /is not valid JSON/],
    ['holds what a merge left', '{\n<<<<<<< ours\n  "version": 1\n}\n', 2, /is not valid JSON/],
    ['has a comment', '{\n  // mine\n  "version": 1\n}', 2, /is not valid JSON/],
    ['is a list', '\n[]', 2, /must be an object in braces/],
    ['has no version', '{ "accepted": [] }', 1, /has no “version”/],
    [
      'is of a newer version',
      '{\n  "version": 2,\n  "rejected": []\n}',
      2,
      /is of version 2, which a newer Source Check/,
    ],
    ['is of a version that is none', '{ "version": "1" }', 1, /must have the version 1/],
    ['has another list', '{\n  "version": 1,\n  "acepted": []\n}', 3, /has “acepted”, which is not known/],
    ['has no list', '{\n  "version": 1,\n  "accepted": {}\n}', 3, /must have a list as “accepted”/],
    [
      'has an entry that is text',
      '{\n  "version": 1,\n  "checked": [\n"x"]\n}',
      4,
      /must have an object in braces here/,
    ],
    ['has an entry without its words', entry({ words: undefined }), 4, /has an entry without “words”/],
    ['has a member that is not known', entry({ reasn: 'x' }), 12, /has “reasn”, which is not known/],
    ['has a number as a reason', entry({ reason: 7 }), 11, /must have text as “reason”/],
  ];

  for (const [what, text, line, message] of cases) {
    it(`names the file and the line where it ${what}`, () => {
      const reading = parseAcceptedFile(text);
      assert.ok(!reading.ok);
      assert.match(reading.message, message);
      assert.ok(reading.message.startsWith(`“.sourcecheck/accepted.json”, line ${line}: the file `), reading.message);
    });
  }
});
