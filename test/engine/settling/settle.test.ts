import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Finding, RuleId } from '../../../src/engine/model/finding.js';
import { overlaps } from '../../../src/engine/model/span.js';
import { settle } from '../../../src/engine/settling/settle.js';

function finding(rule: RuleId, start: number, end: number): Finding {
  const draft = { start, end, text: 'x'.repeat(end - start) };
  return { rule, topic: 'figure', verdict: 'differs', message: '', reason: '', draft, claim: draft };
}

function rulesOf(findings: readonly Finding[]): string[] {
  return findings.map(({ rule }) => rule);
}

describe('settling what the rules report', () => {
  it('puts findings in the order of their places', () => {
    const settled = settle([finding('name-differs', 9, 12), finding('figure-differs', 2, 4)], []);
    assert.deepEqual(rulesOf(settled), ['figure-differs', 'name-differs']);
  });

  it('keeps the first of two on the same words', () => {
    const settled = settle([finding('figure-differs', 2, 4), finding('figure-not-found', 3, 8)], []);
    assert.deepEqual(rulesOf(settled), ['figure-differs']);
  });

  it('keeps of many the first on the same words, in the order of precedence', () => {
    const spans = fc.array(fc.tuple(fc.nat(30), fc.nat(6)), { maxLength: 30 });
    fc.assert(
      fc.property(spans, (places) => {
        const findings = places.map(([start, length]) => finding('figure-differs', start, start + length));
        const kept: Finding[] = [];
        for (const one of findings) if (!kept.some(({ draft }) => overlaps(draft, one.draft))) kept.push(one);
        assert.deepEqual(new Set(settle(findings, [])), new Set(kept));
      }),
    );
  });

  it('keeps two that only touch', () => {
    assert.equal(settle([finding('figure-differs', 2, 4), finding('date-differs', 4, 8)], []).length, 2);
  });

  it('is silent where the writer asked for silence', () => {
    const silences = [{ start: 0, end: 5, rules: [] }];
    const settled = settle([finding('figure-differs', 2, 4), finding('date-differs', 6, 8)], silences);
    assert.deepEqual(rulesOf(settled), ['date-differs']);
  });

  it('silences only the rules that are named', () => {
    const silences = [{ start: 0, end: 10, rules: ['date-differs'] }];
    const settled = settle([finding('figure-differs', 2, 4), finding('date-differs', 6, 8)], silences);
    assert.deepEqual(rulesOf(settled), ['figure-differs']);
  });

  it('leaves the list it was given as it was', () => {
    const given = [finding('name-differs', 9, 12), finding('figure-differs', 2, 4)];
    settle(given, []);
    assert.deepEqual(rulesOf(given), ['name-differs', 'figure-differs']);
  });
});
