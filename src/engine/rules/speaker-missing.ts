import type { Match } from '../model/match.js';
import type { TextSpan } from '../model/span.js';
import type { Discrepancy, Rule } from './rule.js';

/** The reference has somebody say what the draft states as a fact. */
export const speakerMissing: Rule = {
  id: 'speaker-missing',
  topic: 'attribution',
  verdict: 'differs',
  description: 'The reference attributes to somebody what the draft states as a fact.',
  check: (match) => discrepanciesOf(match),
};

function discrepanciesOf({ draft, sentence, unattributed }: Match): Discrepancy[] {
  const last = unattributed && draft.words[sentence]?.findLast(({ text }) => LETTER.test(text));
  if (unattributed === undefined || last === undefined) return [];
  const { source, statement } = unattributed;
  const name = source.speaker.name ?? source.speaker.text;
  return [
    {
      message: `The reference attributes this to ${name}; the draft states it as a fact`,
      reason: `${name} is the speaker in the reference, and the draft names none`,
      draft: wordSpan(last),
      source: { words: source.speaker, statement },
    },
  ];
}

const LETTER = /[\p{L}\p{N}]/u;

/** The last word of the claim: what is missing could follow there. */
function wordSpan({ start, end, text }: TextSpan): TextSpan {
  return { start, end, text };
}
