import assert from 'node:assert/strict';
import type { RuleId, Severity } from '../../../src/engine/model/finding.js';
import { RULES } from '../../../src/engine/rules/index.js';
import { audible } from '../../../src/engine/settling/audible.js';

function heard(severities: Readonly<Partial<Record<RuleId, Severity>>>): string[] {
  return audible(RULES, { severities }).map(({ id }) => id);
}

describe('the rules that are heard', () => {
  it('are all but those that are off by default', () => {
    assert.deepEqual(
      heard({}),
      RULES.map(({ id }) => id).filter((id) => id !== 'speaker-missing'),
    );
  });

  it('are not those that the writer switches off', () => {
    assert.ok(!heard({ 'figure-not-found': 'off' }).includes('figure-not-found'));
    assert.ok(heard({ 'figure-not-found': 'off' }).includes('date-differs'));
  });

  it('are those that the writer switches on', () =>
    assert.ok(heard({ 'speaker-missing': 'hint' }).includes('speaker-missing')));

  it('are those that are only a hint', () => assert.ok(heard({ 'figure-differs': 'hint' }).includes('figure-differs')));
});
