import type { DraftClaims, DraftStatus, ReferenceInfo } from '../../server/protocol.js';

/** A row of the references view. */
export type ReferencesNode = ReferenceNode | ProblemNode;

/** A reference of the draft. */
export interface ReferenceNode extends ReferenceInfo {
  readonly kind: 'reference';
  /** How many claims of the draft rest on it. */
  readonly claims: number;
  /** `named`: by the draft itself or a setting, so that it has to be taken out there. */
  readonly origin: 'chosen' | 'named';
}

/** What is wrong with something that is named as a reference. */
export interface ProblemNode {
  readonly kind: 'problem';
  readonly message: string;
}

/**
 * The references of a draft with the claims that rest on each, then what is wrong with others. `isChosen` tells of an address
 * whether the writer chose it.
 */
export function referencesIn(
  status: DraftStatus | undefined,
  claims: DraftClaims['claims'],
  isChosen: (uri: string) => boolean,
): readonly ReferencesNode[] {
  const references = status?.kind === 'checked' ? status.references : [];
  const nodes = references.map(
    (reference): ReferenceNode => ({
      ...reference,
      kind: 'reference',
      claims: claims.filter(({ statement }) => statement?.uri === reference.uri).length,
      origin: isChosen(reference.uri) ? 'chosen' : 'named',
    }),
  );
  return [...nodes, ...(status?.problems ?? []).map(({ message }): ProblemNode => ({ kind: 'problem', message }))];
}
