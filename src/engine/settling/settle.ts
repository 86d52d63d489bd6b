import type { Finding } from '../model/finding.js';
import { overlaps, type Span } from '../model/span.js';
import { type Acceptances, readAcceptances } from './acceptances.js';

/** A part of a draft in which the writer asked for silence, of all rules or of those named. */
export interface Silence extends Span {
  readonly rules: readonly string[];
}

/**
 * Decides which findings are shown and in which order, in named steps.
 *
 * @param findings in order of precedence: of two on the same words the first is kept
 */
export function settle(
  findings: readonly Finding[],
  silences: readonly Silence[],
  acceptances: Acceptances = readAcceptances(),
): Finding[] {
  return ordered(unaccepted(unduplicated(unsuppressed(findings, silences)), acceptances));
}

function unsuppressed(findings: readonly Finding[], silences: readonly Silence[]): Finding[] {
  return findings.filter((finding) => !silences.some((silence) => silencedBy(silence, finding)));
}

function silencedBy(silence: Silence, { draft, rule }: Finding): boolean {
  return overlaps(silence, draft) && (silence.rules.length === 0 || silence.rules.includes(rule));
}

function unduplicated(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of findings) {
    if (!kept.some(({ draft }) => overlaps(draft, finding.draft))) kept.push(finding);
  }
  return kept;
}

/** After the duplicates, so that what a finding outranks does not take its place when it is accepted. */
function unaccepted(findings: readonly Finding[], { accepts }: Acceptances): Finding[] {
  return findings.filter((finding) => !accepts(finding));
}

function ordered(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => a.draft.start - b.draft.start || a.draft.end - b.draft.end);
}
