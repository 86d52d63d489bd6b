import assert from 'node:assert/strict';
import { commands, type TextDocument, workspace } from 'vscode';
import { type Mend, mendsFor } from '../../../src/extension/status/mends.js';
import type { ShownStatus } from '../../../src/extension/status/shown.js';
import { spokenStatus, tooltipOf } from '../../../src/extension/status/tooltip.js';
import { checkAnswer, statusReason, statusText } from '../../../src/extension/status/wording.js';
import type { CheckedStatus, UncheckedStatus, WhyUnchecked } from '../../../src/server/protocol.js';
import { claim, statement } from '../support/claims.js';
import { extension, openFile } from '../support/editing.js';

const article = { uri: 'file:///desk/article.md', title: 'article.md' };
const minutes = { uri: 'file:///desk/minutes.md', title: '[minutes](command:evil).md' };
const gone = { message: '“gone.md” does not exist', place: { uri: 'file:///desk/draft.md' } };

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
const because = (why: WhyUnchecked): UncheckedStatus => ({ ...unchecked, why });

/** What the status item says at each reason, at length, and what it offers first: the compiler complains where one is missing. */
const reasons: Readonly<Record<WhyUnchecked, readonly [string, RegExp, string]>> = {
  excluded: ['$(circle-slash) Not checked: excluded', /sourceCheck\.exclude/, 'Open the Setting sourceCheck.exclude'],
  failed: ['$(error) Check failed', /the output says why/, 'Check Again'],
  'language-off': [
    '$(circle-slash) Not checked: language is off',
    /sourceCheck\.languages/,
    'Check Documents in This Language',
  ],
  'no-reference': ['$(book) No reference', /has no reference/, 'Choose Reference…'],
  'not-asked': ['$(book) Not checked yet', /when you ask for it/, 'Check This Draft'],
  'reference-unusable': ['$(warning) Reference cannot be used', /cannot be used/, 'Choose Reference…'],
  'switched-off': ['$(circle-slash) Not checked: switched off', /sourceCheck\.enable/, 'Turn On Checking'],
  'too-large': ['$(circle-slash) Not checked: too large', /sourceCheck\.maximumSize/, 'Check Anyway'],
};

describe('the words of the status item', () => {
  let document: TextDocument;

  before(async () => {
    await openFile('draft.md');
    document = await workspace.openTextDocument({ language: 'plaintext' });
  });

  const mendsAt = (status: ShownStatus): readonly Mend[] => mendsFor({ document, status });
  const labelsAt = (status: ShownStatus) => mendsAt(status).map(({ label }) => label);

  const cases: readonly (readonly [ShownStatus, string])[] = [
    [checked, '$(pass) article.md: 12 agree, 0 differ'],
    [{ ...checked, differ: 3 }, '$(warning) article.md: 12 agree, 3 differ'],
    [{ ...checked, notFound: 2 }, '$(warning) article.md: 12 agree, 0 differ, 2 not found'],
    [{ ...checked, references: [article, minutes] }, '$(pass) 2 references: 12 agree, 0 differ'],
    [{ kind: 'elsewhere' }, '$(circle-slash) Not checked'],
    [{ kind: 'starting' }, '$(loading~spin) Source Check is starting'],
    [{ kind: 'stopped' }, '$(error) Source Check has stopped'],
  ];

  for (const [status, text] of cases) {
    it(`say “${text}”`, () => assert.equal(statusText(status), text));
  }

  for (const [why, [text, reason, first]] of Object.entries(reasons) as [
    WhyUnchecked,
    (typeof reasons)[WhyUnchecked],
  ][]) {
    it(`say why a draft is not checked, and how to mend it: ${why}`, () => {
      assert.equal(statusText(because(why)), text);
      assert.match(statusReason(because(why)), reason);
      assert.equal(labelsAt(because(why))[0], first);
    });
  }

  it('lead first to where a reference is named that cannot be used', () => {
    const labels = labelsAt({ ...because('reference-unusable'), problems: [gone, { message: 'too much' }] });
    assert.deepEqual(labels, ['Go to the Cause: “gone.md” does not exist', 'Choose Reference…', 'Check Again']);
  });

  it('offer the way to the findings only where there are some', () => {
    assert.equal(labelsAt({ ...checked, differ: 1 })[0], 'Next Finding');
    assert.ok(!labelsAt(checked).includes('Next Finding'));
  });

  it('offer a restart of a server that has stopped, and nothing for an earlier version', () => {
    assert.equal(labelsAt({ kind: 'stopped' })[0], 'Restart Server');
    assert.deepEqual(labelsAt({ kind: 'elsewhere' }), []);
  });

  it('offer only commands and settings that there are', async () => {
    const registered = new Set(await commands.getCommands(true));
    const groups: readonly { readonly properties: object }[] = extension().packageJSON.contributes.configuration;
    const properties = Object.assign({}, ...groups.map((group) => group.properties));
    const all = Object.keys(reasons).flatMap((why) => mendsAt(because(why as WhyUnchecked)));
    for (const { command, arguments: args } of [...all, ...mendsAt(checked), ...mendsAt({ kind: 'stopped' })]) {
      assert.ok(registered.has(command), command);
      if (command === 'workbench.action.openSettings') assert.ok(String(args[0]) in properties, String(args[0]));
    }
  });

  it('list the references with the claims that rest on each', () => {
    const claims = [claim('It opens in 2029.', { statement: { ...statement('In 2029.'), uri: article.uri } })];
    const { value } = tooltipOf({ document, status: { ...checked, references: [article, minutes] } }, claims);
    assert.match(value, /article\.md:(?: |&nbsp;)1(?: |&nbsp;)claim/);
    assert.match(value, /no(?: |&nbsp;)claim/);
  });

  it('let no name of a file bring in a link', () => {
    const problem = { ...gone, message: '“[x](command:evil).md” does not exist' };
    const status = { ...checked, references: [minutes], problems: [problem] };
    const { value, isTrusted } = tooltipOf({ document, status }, []);
    assert.doesNotMatch(value, /\[(?:minutes|x)\]\(/);
    assert.ok(typeof isTrusted === 'object' && !isTrusted.enabledCommands.includes('evil'));
  });

  it('count what was checked by hand apart', () => {
    assert.match(statusReason({ ...checked, checkedByHand: 2 }), /2 checked by hand or accepted\.$/);
    assert.doesNotMatch(statusReason(checked), /by hand/);
  });

  it('are spoken without icons, and with what is wrong', () => {
    const spoken = spokenStatus({ document, status: { ...checked, agree: 1, differ: 2, problems: [gone] } });
    assert.equal(
      spoken,
      'Source Check: Claims: 1 agree with the references, 2 differ, 0 not found. “gone.md” does not exist',
    );
  });
});

describe('the answer to a check that was asked for', () => {
  it('names the reference and counts the claims', () => {
    assert.equal(checkAnswer({ ...checked, differ: 3 }), 'Checked against article.md: 12 agree, 3 differ.');
  });

  it('says first what is wrong with a reference', () => {
    assert.equal(checkAnswer({ ...unchecked, problems: [gone] }), '“gone.md” does not exist');
  });
});
