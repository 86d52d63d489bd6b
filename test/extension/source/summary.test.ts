import assert from 'node:assert/strict';
import { referenceEndings } from '../../../src/extension/workspace/file-endings.js';
import { summaryOf, summaryText } from '../../../src/extension/workspace/summary.js';
import { FILE_ENDINGS } from '../../../src/references/formats/index.js';
import type { FileCheck, UncheckedStatus } from '../../../src/server/protocol.js';

const article = 'file:///desk/article.md';

const checked = (findings: number): FileCheck => ({
  findings,
  status: {
    kind: 'checked',
    uri: 'file:///desk/draft.md',
    references: [{ uri: article, title: 'article.md' }],
    agree: 1,
    differ: findings,
    notFound: 0,
    checkedByHand: 0,
    problems: [],
  },
});

const unchecked = (why: UncheckedStatus['why'], uri = 'file:///desk/notes.md'): FileCheck => ({
  findings: 0,
  status: { kind: 'unchecked', why, uri, problems: [] },
});

describe('the summary of a check of the workspace', () => {
  const cases: readonly (readonly [string, readonly FileCheck[]])[] = [
    ['There is no draft with a reference in this workspace.', []],
    ['1 draft checked: no findings.', [checked(0)]],
    ['1 draft checked: 1 finding.', [checked(1)]],
    ['2 drafts checked: no findings.', [checked(0), checked(0)]],
    ['3 drafts checked: 7 findings in 2 of them.', [checked(5), checked(0), checked(2)]],
    ['1 draft checked: 2 findings. 1 document has no reference.', [checked(2), unchecked('no-reference')]],
    ['1 draft checked: no findings.', [checked(0), unchecked('no-reference', article)]],
    [
      'There is no draft with a reference in this workspace. 2 documents have no reference. 1 draft has a reference that cannot be used.',
      [unchecked('no-reference'), unchecked('no-reference'), unchecked('reference-unusable')],
    ],
    ['1 draft checked: no findings.', [checked(0), unchecked('excluded'), unchecked('language-off')]],
  ];

  for (const [text, checks] of cases) {
    it(`says “${text}” of ${checks.length} files`, () => assert.equal(summaryText(summaryOf(checks)), text));
  }
});

describe('the files that are looked through', () => {
  it('are all that can be read', () => {
    assert.deepEqual(
      referenceEndings.map((ending) => `.${ending}`),
      FILE_ENDINGS,
    );
  });
});
