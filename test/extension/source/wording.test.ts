import assert from 'node:assert/strict';
import { checkAnswer, statusText, statusTooltip } from '../../../src/extension/wording.js';
import type { CheckedStatus, UncheckedStatus } from '../../../src/server/protocol.js';

const article = { uri: 'file:///desk/article.md', title: 'article.md' };
const minutes = { uri: 'file:///desk/minutes.md', title: 'minutes.md' };

const checked: CheckedStatus = {
  kind: 'checked',
  uri: 'file:///desk/draft.md',
  references: [article],
  agree: 12,
  differ: 0,
  notFound: 0,
  checkedByHand: 0,
  problems: [],
};

const unchecked: UncheckedStatus = { kind: 'unchecked', uri: checked.uri, why: 'no-reference', problems: [] };

describe('the words of the status bar', () => {
  const cases = [
    { status: checked, text: '$(pass) article.md: 12 agree, 0 differ' },
    { status: { ...checked, differ: 3 }, text: '$(warning) article.md: 12 agree, 3 differ' },
    { status: { ...checked, notFound: 2 }, text: '$(warning) article.md: 12 agree, 0 differ, 2 not found' },
    { status: { ...checked, references: [article, minutes] }, text: '$(pass) 2 references: 12 agree, 0 differ' },
    { status: unchecked, text: '$(book) No reference' },
    { status: { ...unchecked, problems: ['“gone.md” does not exist'] }, text: '$(warning) Reference cannot be used' },
    { status: { ...unchecked, why: 'switched-off' as const }, text: '$(circle-slash) Not checked' },
  ];

  for (const { status, text } of cases) {
    it(`say “${text}”`, () => {
      assert.equal(statusText(status), text);
    });
  }

  it('count what was checked by hand apart', () => {
    assert.match(statusTooltip({ ...checked, checkedByHand: 2 }), /^2 checked by hand or accepted\.$/m);
    assert.doesNotMatch(statusTooltip(checked), /by hand/);
  });

  it('say at length what the draft is checked against and what is wrong with a reference', () => {
    const status = { ...checked, agree: 1, differ: 2, problems: ['“gone.md” does not exist'] };
    assert.deepEqual(statusTooltip(status).split('\n'), [
      'Source Check',
      'Checked against article.md',
      '1 claim agrees, 2 differ, 0 not found in the references.',
      '“gone.md” does not exist',
      'Click to choose the reference.',
    ]);
  });

  it('say why nothing is checked', () => {
    assert.match(statusTooltip(unchecked), /This draft is not checked: it has no reference\./);
  });
});

describe('the answer to a check that was asked for', () => {
  it('names the reference and counts the claims', () => {
    assert.equal(checkAnswer({ ...checked, differ: 3 }), 'Checked against article.md: 12 agree, 3 differ.');
  });

  it('says first what is wrong with a reference', () => {
    const status = { ...unchecked, problems: ['“gone.md” does not exist'] };
    assert.equal(checkAnswer(status), '“gone.md” does not exist');
  });
});
