import assert from 'node:assert/strict';
import { isSameData } from '../../../src/engine/model/same-data.js';
import { everyClaim, isFiltering, passes, VERDICTS } from '../../../src/extension/claims/filter.js';
import { type KeyedClaim, withKeys } from '../../../src/extension/claims/keys.js';
import { type ClaimsNode, childrenOf, countOf, groupsOf, sourceOf } from '../../../src/extension/claims/tree.js';
import { shortened } from '../../../src/extension/shortened.js';
import { claim, finding, onLine, statement } from '../support/claims.js';

const pilots = claim('Lindhaven employs 45 pilots, Greta Olsen said.', {
  verdict: 'differs',
  figures: ['45'],
  speakers: ['Greta Olsen'],
  statement: statement('The port employs 54 pilots, harbour master Greta Olsen said.'),
  findings: [finding({ source: statement('54') })],
});
const quay = claim('The quay opens in 2029.', { figures: ['2029'], statement: statement('It opens in 2029.') });
const ships = claim('Some 25 percent of the ships come from Norway.', { figures: ['25 percent'] });
const cook = claim('There is one cook.', { verdict: 'unchecked' });

describe('the tree of claims', () => {
  const tree = (claims: Parameters<typeof withKeys>[0], filter = everyClaim) =>
    groupsOf('file:///draft.md', withKeys(claims, []), filter);

  it('has the claims by verdict, what needs the writer first, and no empty groups', () => {
    const groups = tree([quay, cook, pilots, ships]);
    assert.deepEqual(
      groups.map(({ verdict, claims }) => [verdict, ...claims.map(({ text }) => text)]),
      [
        ['differs', pilots.text],
        ['supported', quay.text, ships.text],
        ['unchecked', cook.text],
      ],
    );
    assert.equal(countOf(groups), 4);
  });

  it('has the findings under their claim, and knows where each stands in the list of the draft', () => {
    const [group] = tree([quay, pilots]);
    const [node] = group?.claims ?? [];
    assert.equal(node?.index, 1);
    assert.deepEqual(
      node?.findings.map(({ message, claim, index }) => [message, claim, index]),
      [['The reference has “54”, not “45”', 1, 0]],
    );
    assert.deepEqual(node && childrenOf(node), node?.findings);
  });

  it('leads from a claim to its statement and from a finding to the words of the reference', () => {
    const [group] = tree([pilots]);
    const [node] = group?.claims ?? [];
    assert.equal(group && sourceOf(group), undefined);
    assert.equal(node && sourceOf(node)?.text, pilots.statement?.text);
    assert.equal(node?.findings[0] && sourceOf(node.findings[0])?.text, '54');
  });

  it('looks the same when only the places of the claims are others', () => {
    const moved = { ...quay, range: onLine(7, 0, 10) };
    assert.ok(isSameData(tree([quay, ships]), tree([moved, ships])));
    assert.ok(!isSameData(tree([quay, ships]), tree([quay])));
    assert.ok(!isSameData(tree([quay]), tree([{ ...quay, verdict: 'differs' }])));
  });

  it('is as fresh as the filter', () => {
    const groups = tree([quay, pilots, ships], { text: 'norway', verdicts: VERDICTS });
    assert.deepEqual(
      groups.flatMap(({ claims }) => claims.map(({ text, index }) => [text, index])),
      [[ships.text, 2]],
    );
  });

  it('leaves out the claim that is being written, and keeps the places of the others', () => {
    const written = { ...pilots, range: onLine(3, 0, 40) };
    const [group] = groupsOf('', withKeys([written, quay], []), everyClaim, onLine(3, 0, 40));
    assert.deepEqual(
      group?.claims.map(({ text, index }) => [text, index]),
      [[quay.text, 1]],
    );
  });

  it('has no id twice, however alike the claims are', () => {
    const idsOf = (node: ClaimsNode): readonly string[] => [node.id, ...childrenOf(node).flatMap(idsOf)];
    const ids = tree([pilots, pilots, quay, quay]).flatMap(idsOf);
    assert.equal(new Set(ids).size, ids.length);
    assert.equal(ids.length, 2 + 4 + 2);
  });
});

describe('the keys of claims', () => {
  const keysAfter = (before: readonly KeyedClaim[], ...texts: readonly string[]) =>
    withKeys(
      texts.map((text) => claim(text)),
      before,
    ).map(({ key }) => key);
  const before = withKeys(
    ['A.', 'B.', 'C.', 'D.'].map((text) => claim(text)),
    [],
  );

  it('are different at first', () => {
    assert.deepEqual(
      before.map(({ key }) => key),
      [0, 1, 2, 3],
    );
  });

  const kept = [
    { edit: 'nothing', texts: ['A.', 'B.', 'C.', 'D.'], keys: [0, 1, 2, 3] },
    { edit: 'the words of a claim', texts: ['A.', 'B, now.', 'C.', 'D.'], keys: [0, 1, 2, 3] },
    { edit: 'the words of neighbours', texts: ['A.', 'X.', 'Y.', 'D.'], keys: [0, 1, 2, 3] },
    { edit: 'a claim taken out', texts: ['A.', 'C.', 'D.'], keys: [0, 2, 3] },
    { edit: 'claims taken out', texts: ['A.', 'D.'], keys: [0, 3] },
    { edit: 'the first claim taken out', texts: ['B.', 'C.', 'D.'], keys: [1, 2, 3] },
    { edit: 'all taken out', texts: [], keys: [] },
  ];

  for (const { edit, texts, keys } of kept) {
    it(`stay when an edit changes ${edit}`, () => {
      assert.deepEqual(keysAfter(before, ...texts), keys);
    });
  }

  it('are new for claims that are put in', () => {
    const [a, fresh, b, c, d] = keysAfter(before, 'A.', 'New.', 'B.', 'C.', 'D.');
    assert.deepEqual([a, b, c, d], [0, 1, 2, 3]);
    assert.ok(fresh !== undefined && ![0, 1, 2, 3].includes(fresh));
    assert.equal(new Set(keysAfter(before, 'A.', 'A.', 'A.', 'B.', 'C.', 'D.', 'D.')).size, 7);
  });
});

describe('filtering claims', () => {
  const cases = [
    { text: 'pilots', shows: true },
    { text: 'PILOTS  olsen', shows: true },
    { text: '45', shows: true },
    { text: 'harbour master', shows: true },
    { text: '9 less', shows: true },
    { text: 'pilots norway', shows: false },
    { text: ' ', shows: true },
  ];

  for (const { text, shows } of cases) {
    it(`${shows ? 'shows' : 'hides'} a claim for “${text}”`, () => {
      assert.equal(passes(pilots, { text, verdicts: VERDICTS }), shows);
    });
  }

  it('shows the verdicts that are wanted', () => {
    assert.ok(passes(pilots, { text: '', verdicts: ['differs'] }));
    assert.ok(!passes(pilots, { text: '', verdicts: ['supported', 'unchecked'] }));
  });

  it('knows whether it keeps anything back', () => {
    assert.ok(!isFiltering(everyClaim));
    assert.ok(!isFiltering({ text: '  ', verdicts: VERDICTS }));
    assert.ok(isFiltering({ text: 'x', verdicts: VERDICTS }));
    assert.ok(isFiltering({ text: '', verdicts: ['differs'] }));
  });
});

describe('the label of a row', () => {
  const cases = [
    { text: 'The quay opens in 2029.', label: 'The quay opens in 2029.' },
    { text: 'He pointed out that 32 NATO countries are', label: 'He pointed out that 32…' },
    { text: 'x'.repeat(40), label: `${'x'.repeat(24)}…` },
    { text: '🚢'.repeat(25), label: `${'🚢'.repeat(24)}…` },
  ];

  for (const { text, label } of cases) {
    it(`is “${label}” for “${text}”`, () => {
      assert.equal(shortened(text), label);
    });
  }
});
