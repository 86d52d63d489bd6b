import type { Claim } from '../../src/engine/model/claim.js';
import type { Finding } from '../../src/engine/model/finding.js';
import { DEFAULT_SEVERITIES } from '../../src/engine/model/severities.js';
import type { SourceSpan, TextSpan } from '../../src/engine/model/span.js';
import type { DraftReport, Severities } from '../../src/presenters/report.js';

/** A draft and its reference as a test writes them; the words in question are marked by where they first occur. */
export interface Case {
  readonly draft: string;
  readonly wrong: string;
  readonly reference: string;
  readonly right: string;
  readonly fix?: string;
}

export const REFERENCE_URI = 'file:///articles/harbour.md';

export const SEVERITIES: Severities = DEFAULT_SEVERITIES;

/** The span of the first place where `words` stand in `text`. */
export function spanOf(text: string, words: string): TextSpan {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in “${text}”`);
  return { start, end: start + words.length, text: words };
}

/** A finding whose claim is the whole draft and whose statement is the whole reference. */
export function findingOf({ draft, wrong, reference, right, fix }: Case): Finding {
  return {
    rule: 'figure-differs',
    topic: 'figure',
    verdict: 'differs',
    message: `Unexpected “${wrong}”, the reference has “${right}”`,
    reason: `${wrong} is not ${right}`,
    draft: spanOf(draft, wrong),
    claim: spanOf(draft, draft),
    source: sourceOf(reference, right),
    statement: sourceOf(reference, reference),
    ...(fix === undefined ? {} : { fix }),
  };
}

/** A finding that no reference answers. */
export function unansweredFinding(draft: string, words: string): Finding {
  return {
    rule: 'figure-not-found',
    topic: 'figure',
    verdict: 'not-found',
    message: `No reference has “${words}”`,
    reason: '',
    draft: spanOf(draft, words),
    claim: spanOf(draft, draft),
  };
}

/** Words of the reference, with its address. */
export function sourceOf(reference: string, words: string): SourceSpan {
  return { ...spanOf(reference, words), uri: REFERENCE_URI };
}

/** A report of one draft against one reference. */
export function reportOf(
  draft: string,
  reference: string,
  findings: readonly Finding[],
  claims: readonly Claim[] = [],
): DraftReport {
  const references = [{ uri: REFERENCE_URI, path: 'harbour.md', text: reference }];
  return { path: 'draft.md', text: draft, references, claims, findings };
}
