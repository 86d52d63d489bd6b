import type { SpeakerDifference } from '../model/match.js';
import type { Discrepancy, Rule } from './rule.js';

/** The reference has these very words in quotation marks, but from somebody else. */
export const quotationMisattributed: Rule = {
  id: 'quotation-misattributed',
  topic: 'attribution',
  verdict: 'differs',
  description: 'Words inside quotation marks are quoted in the reference from somebody else.',
  check: (match) => match.misattributions.flatMap(discrepancyOf),
};

function discrepancyOf({ attribution, source, statement }: SpeakerDifference): Discrepancy[] {
  const { speaker } = attribution;
  if (speaker === undefined || source.speaker === undefined) return [];
  const [own, other] = [speaker.name ?? speaker.text, source.speaker.name ?? source.speaker.text];
  return [
    {
      message: `The reference quotes these words from ${other}, not from ${own}`,
      reason: `Wherever the references quote these words, somebody else says them: ${other}, not ${own}`,
      draft: speaker,
      source: { words: source.speaker, statement },
      fix: other,
    },
  ];
}
