import type { Finding } from '../engine/index.js';
import type { LoadedReference } from './load.js';

/** Takes the fixes away that would copy from a text of which much could not be made out. */
export function withoutRoughFixes(
  findings: readonly Finding[],
  references: Iterable<Pick<LoadedReference, 'uri' | 'converted'>>,
): readonly Finding[] {
  const rough = new Set([...references].filter(({ converted }) => converted?.isRough).map(({ uri }) => uri));
  if (rough.size === 0) return findings;
  return findings.map(({ fix, ...finding }) => {
    const isRough = [finding.source, finding.statement].some((from) => from && rough.has(from.uri));
    return fix === undefined || isRough ? finding : { ...finding, fix };
  });
}
