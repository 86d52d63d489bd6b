import assert from 'node:assert/strict';
import type { Finding } from '../../../src/engine/index.js';
import { findingsOf, libraryOf } from '../support/reporting.js';

/** What a writer reads of a finding. */
export interface Wording {
  readonly rule: string;
  readonly message: string;
  readonly reason: string;
  /** What the quick fix puts in place of the wrong words; absent where nothing is known. */
  readonly fix?: string;
}

/** The words of the only finding on a draft. */
export function wordingOf(draft: string, ...references: readonly string[]): Wording {
  const { rule, message, reason, fix } = onlyFinding(draft, ...references);
  return { rule, message, reason, ...(fix !== undefined && { fix }) };
}

/** The draft with the quick fix of its only finding applied. */
export function fixed(draft: string, ...references: readonly string[]): string {
  const { draft: wrong, fix } = onlyFinding(draft, ...references);
  assert.ok(fix !== undefined, `no fix for “${draft}”`);
  return draft.slice(0, wrong.start) + fix + draft.slice(wrong.end);
}

function onlyFinding(draft: string, ...references: readonly string[]): Finding {
  const findings = findingsOf(draft, libraryOf(...references));
  const [finding] = findings;
  assert.ok(finding && findings.length === 1, `${findings.length} findings on “${draft}”`);
  return finding;
}
