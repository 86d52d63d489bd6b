import { spanOfDeed } from '../matching/roles/role-alignment.js';
import type { Match, RoleSwap } from '../model/match.js';
import { textSpan } from '../model/span.js';
import type { Discrepancy, Rule } from './rule.js';

/** The reference tells of the same deed with the parts of the two parties exchanged. */
export const roleSwapped: Rule = {
  id: 'role-swapped',
  topic: 'attribution',
  verdict: 'differs',
  description: 'Two parties have each other’s part in the reference.',
  check: (match) => match.roles.map((swap) => discrepancyOf(match, swap)),
};

function discrepancyOf({ draft }: Match, { deed, source, statement }: RoleSwap): Discrepancy {
  const { actor, target } = deed;
  const words = textSpan(draft.prose.text, spanOfDeed(deed));
  const { text } = statement.reference.document.prose;
  const names = draft.names.entities;
  const isBare = [actor, target].every(({ entity }) => names[entity]?.titles.length === 0);
  return {
    message: `In the reference ${target.text} does this to ${actor.text}, not ${actor.text} to ${target.text}`,
    reason: `${source.actor.text} is the one who “${source.text}” in the reference, ${actor.text} in the draft`,
    draft: words,
    source: { words: textSpan(text, spanOfDeed(source)), statement },
    ...(isBare && { fix: exchanged(words.text, words.start, actor, target) }),
  };
}

/** The words with the two names in each other's place. */
function exchanged(
  words: string,
  start: number,
  one: RoleSwap['deed']['actor'],
  other: RoleSwap['deed']['actor'],
): string {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  const at = (offset: number): number => offset - start;
  const between = words.slice(at(first.end), at(second.start));
  return `${words.slice(0, at(first.start))}${second.text}${between}${first.text}${words.slice(at(second.end))}`;
}
