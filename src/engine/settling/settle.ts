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
  const kept = new Set(heapsOf(findings).flatMap(firstOnSameWords));
  return findings.filter((finding) => kept.has(finding));
}

function firstOnSameWords(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of findings) {
    if (!kept.some(({ draft }) => overlaps(draft, finding.draft))) kept.push(finding);
  }
  return kept;
}

/** Divides findings into heaps that share no words with each other; in each they keep their order. */
function heapsOf(findings: readonly Finding[]): Finding[][] {
  const precedence = new Map(findings.map((finding, at) => [finding, at]));
  const heaps: Finding[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const finding of ordered(findings)) {
    if (finding.draft.start < end) heaps.at(-1)?.push(finding);
    else heaps.push([finding]);
    end = Math.max(end, finding.draft.end);
  }
  return heaps.map((heap) => heap.sort((one, other) => (precedence.get(one) ?? 0) - (precedence.get(other) ?? 0)));
}

/** After the duplicates, so that what a finding outranks does not take its place when it is accepted. */
function unaccepted(findings: readonly Finding[], { accepts }: Acceptances): Finding[] {
  return findings.filter((finding) => !accepts(finding));
}

function ordered(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => a.draft.start - b.draft.start || a.draft.end - b.draft.end);
}
