import type { Library } from '../library.js';
import { PARTY_TAGS } from './tables/party-tags.js';

/** Whether a word is of the name of a party of which a reference tags members: "Labour" for "Cllr Vale (Lab)". */
export function isOfTaggedParty(word: string, { references }: Library): boolean {
  const tags = PARTY_TAGS.get(word.toLowerCase());
  if (tags === undefined) return false;
  return references.some(({ reference }) => tagsIn(reference.document.prose.text).some((tag) => tags.includes(tag)));
}

/** "(Lib Dem)", "(R-Texas)" and ", D-Calif.". */
const TAG = /(?:\(|, )(\p{Lu}\p{Ll}{0,3}(?: \p{Lu}\p{Ll}{1,3})?)(?=\)|-\p{Lu}|, )/gu;

function tagsIn(text: string): string[] {
  return [...text.matchAll(TAG)].map(([, tag = '']) => tag);
}
