import assert from 'node:assert/strict';
import { counted, diagnosticMessage, fixTitle } from '../../src/presenters/wording.js';
import { type Case, findingOf, unansweredFinding } from './findings.js';

const CRANES: Case = { draft: 'It has 32.', wrong: '32', reference: 'It has 23.', right: '23' };

describe('The title of a quick fix', () => {
  it('names what it will put in', () => {
    assert.equal(fixTitle(findingOf({ ...CRANES, fix: 'twenty-three' })), 'Use “twenty-three” from the reference');
  });

  it('is missing where there is nothing to put in', () => {
    assert.equal(fixTitle(unansweredFinding('It has 32.', '32')), undefined);
  });

  it('shortens a long quotation without cutting a character in two', () => {
    const title = fixTitle(findingOf({ ...CRANES, fix: '🚢'.repeat(100) }));
    assert.equal(title, `Use “${'🚢'.repeat(59)}…” from the reference`);
  });

  it('is one line', () => {
    assert.equal(fixTitle(findingOf({ ...CRANES, fix: '4 May\n  2021' })), 'Use “4 May 2021” from the reference');
  });
});

describe('The message of a diagnostic', () => {
  it('gives the reason below what is unexpected', () => {
    assert.equal(diagnosticMessage(findingOf(CRANES)), 'Unexpected “32”, the reference has “23”\n32 is not 23');
  });

  it('does not say the same twice', () => {
    const finding = { ...findingOf(CRANES), reason: 'the reference has “23”' };
    assert.equal(diagnosticMessage(finding), 'Unexpected “32”, the reference has “23”');
  });

  it('is one line where there is no reason', () => {
    assert.equal(diagnosticMessage(unansweredFinding('It has 32.', '32')), 'No reference has “32”');
  });
});

describe('A count', () => {
  const counts = [
    [0, '0 claims'],
    [1, '1 claim'],
    [2, '2 claims'],
  ] as const;
  for (const [count, text] of counts) {
    it(`of ${count} reads “${text}”`, () => assert.equal(counted(count, 'claim'), text));
  }
});
