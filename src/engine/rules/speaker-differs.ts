import type { SpeakerDifference } from '../model/match.js';
import type { Discrepancy, Rule } from './rule.js';

/** The reference attributes the same words or the same content to somebody else. */
export const speakerDiffers: Rule = {
  id: 'speaker-differs',
  topic: 'attribution',
  verdict: 'differs',
  description: 'The reference attributes this to another speaker.',
  check: (match) => match.speakers.flatMap(discrepancyOf),
};

function discrepancyOf({ attribution, source, statement }: SpeakerDifference): Discrepancy[] {
  const { speaker } = attribution;
  if (speaker === undefined || source.speaker === undefined) return [];
  const name = source.speaker.name ?? source.speaker.text;
  return [
    {
      message: `The reference attributes this to ${name}, not to ${speaker.name ?? speaker.text}`,
      reason: `${name} is the speaker in the reference, ${speaker.name ?? speaker.text} in the draft`,
      draft: speaker,
      source: { words: source.speaker, statement },
      fix: name,
    },
  ];
}
