import type { Acceptance } from '../engine/index.js';
import { normalAddress, resolveName } from '../references/addresses.js';
import type { AcceptedEntry, AcceptedFile } from './accepted-file.js';

/**
 * What holds for one draft of a workspace folder.
 *
 * @param folder the address of the workspace folder, which the paths of the file start from
 */
export function acceptancesFor(draft: string, folder: string, { accepted, checked }: AcceptedFile): Acceptance[] {
  const address = normalAddress(draft);
  const isOfDraft = (entry: { readonly draft: string }) => resolveName(entry.draft, folder) === address;
  return [
    ...accepted.filter(isOfDraft).map((entry) => differenceOf(entry, folder)),
    ...checked.filter(isOfDraft).map(({ claim }): Acceptance => ({ kind: 'claim', claim })),
  ];
}

function differenceOf({ rule, claim, words, reference, statement }: AcceptedEntry, folder: string): Acceptance {
  return {
    kind: 'difference',
    rule,
    claim,
    words,
    ...(reference !== undefined && { reference: resolveName(reference, folder) }),
    ...(statement !== undefined && { statement }),
  };
}
