import { isCommittee } from '../attributions/index.js';
import type { TitleMention } from '../model/attribution.js';
import type { TitleDifference } from '../model/match.js';
import type { Discrepancy, Rule } from './rule.js';

/** The reference gives somebody another title, one that is not held together with that of the draft. */
export const titleDiffers: Rule = {
  id: 'title-differs',
  topic: 'attribution',
  verdict: 'differs',
  description: 'The reference gives somebody another title.',
  check: (match) => match.titles.map(discrepancyOf),
};

function discrepancyOf({ title, source, statement }: TitleDifference): Discrepancy {
  return {
    ...wordingOf(title, source),
    draft: title,
    source: { words: source, statement },
    fix: inCaseOf(title.text, source.text),
  };
}

function wordingOf(
  { title, text, holder }: TitleMention,
  source: TitleMention,
): Pick<Discrepancy, 'message' | 'reason'> {
  if (isCommittee(title)) {
    return {
      message: `The reference has ${holder.text} with the ${source.text}, not the ${text}`,
      reason: `${holder.text} belongs to the “${source.text}” in the reference, and to the “${text}” nowhere`,
    };
  }
  return {
    message: `The reference calls ${holder.text} ${source.text}, not ${text}`,
    reason: `${holder.text} is “${source.text}” in the reference, and “${text}” nowhere`,
  };
}

/** A title with capitals as the draft's: "Mayor Holm", "Holm, the mayor". */
function inCaseOf(draft: string, words: string): string {
  if (draft === draft.toLowerCase()) return /^\p{Lu}+$/u.test(words) ? words : words.toLowerCase();
  return words.replaceAll(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
}
