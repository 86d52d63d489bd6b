import assert from 'node:assert/strict';
import { read } from './reading.js';

/** The speakers of a text, in the order of what they said. */
function speakersIn(text: string): readonly string[] {
  return read(text).attributions.map(({ speaker }) => speaker?.name ?? speaker?.text ?? '?');
}

const SAYINGS: readonly (readonly [what: string, text: string, ...speakers: string[]])[] = [
  ['a headline with a colon', 'Vale: The harbour must be closed this winter.', 'Vale'],
  [
    'a label with an office in parentheses',
    'Ingrid Vale (mayor): The harbour must be closed this winter.',
    'Ingrid Vale',
  ],
  ['a label with a title and a party', 'Mayor Ingrid Vale (Labour): “The harbour is a ruin.”', 'Ingrid Vale'],
  ['a headline with “says”', 'Harbour must be closed this winter, says Vale', 'Vale'],
  ['a quotation behind a colon', 'Ingrid Vale: “The harbour is a ruin.”', 'Ingrid Vale'],
  ['a signed quotation', '“We need a new harbour” – Ingrid Vale', 'Ingrid Vale'],
  ['a signed headline', 'Harbour must be closed this winter – Ingrid Vale', 'Ingrid Vale'],
  ['a signed headline with a surname', 'Ingrid Vale left.\n\nHarbour must be closed this winter – Vale', 'Ingrid Vale'],
  ['a signature on a line of its own', '“We need a new harbour.”\n\n— Ingrid Vale', 'Ingrid Vale'],
  ['a signature with an office', '“We need a new harbour.”\n\n— Ingrid Vale, mayor of Velden', 'Ingrid Vale'],
  ['a split quotation', '“The harbour,” said Ingrid Vale, “is a ruin.”', 'Ingrid Vale'],
  ['a quotation over paragraphs', '“The harbour is a ruin.\n\n“It must close,” said Ingrid Vale.', 'Ingrid Vale'],
  ['indirect speech', 'Ingrid Vale told reporters the harbour is a ruin.', 'Ingrid Vale'],
  ['mixed speech', 'Ingrid Vale said the harbour is “a ruin” that must close.', 'Ingrid Vale'],
  ['mixed speech before its verb', 'The harbour is “a ruin” that must close, Ingrid Vale said.', 'Ingrid Vale'],
  ['according to', 'The harbour is a ruin, according to Ingrid Vale.', 'Ingrid Vale'],
  ['in the words of', 'In the words of Ingrid Vale, the harbour is a ruin of better days.', 'Ingrid Vale'],
  ['the view of somebody', 'The harbour is a ruin, in the view of Ingrid Vale.', 'Ingrid Vale'],
  ['“as X put it” in front', 'As Ingrid Vale put it, the harbour is a ruin of better days.', 'Ingrid Vale'],
  ['“as X put it” behind', 'The harbour is a ruin of better days, as Ingrid Vale put it.', 'Ingrid Vale'],
  ['“as X put it” behind a quotation', '“The harbour is a ruin,” as Ingrid Vale put it.', 'Ingrid Vale'],
  ['“as X told others”', 'As Ingrid Vale told reporters, the harbour is a ruin of better days.', 'Ingrid Vale'],
  ['an interview', 'In an interview with the Velden Post, Ingrid Vale said the harbour would close.', 'Ingrid Vale'],
  ['a statement', 'In a statement, Ingrid Vale said the harbour would close.', 'Ingrid Vale'],
  ['writing', 'Ingrid Vale wrote on Facebook that the harbour would close.', 'Ingrid Vale'],
  ['posting', 'Ingrid Vale posted on Facebook that the harbour would close.', 'Ingrid Vale'],
  ['agreement', 'Ingrid Vale echoed the call to close the harbour.', 'Ingrid Vale'],
  ['support', 'Ingrid Vale endorsed the plan to close the harbour.', 'Ingrid Vale'],
  ['backing', 'Ingrid Vale backed the plan to close the harbour.', 'Ingrid Vale'],
  ['active support', 'Ingrid Vale supported the plan to close the harbour.', 'Ingrid Vale'],
  ['a welcome', 'Ingrid Vale welcomed the plan to close the harbour.', 'Ingrid Vale'],
  ['agreement with something', 'Ingrid Vale agreed with the call to close the harbour.', 'Ingrid Vale'],
  ['disagreement with something', 'Ingrid Vale disagreed with the call to close the harbour.', 'Ingrid Vale'],
  ['disagreement with a clause', 'Ingrid Vale disagreed that the harbour should close.', 'Ingrid Vale'],
  ['rejection', 'Ingrid Vale rejected the plan to close the harbour.', 'Ingrid Vale'],
  ['opposition', 'Ingrid Vale opposed the plan to close the harbour.', 'Ingrid Vale'],
  ['denial', 'Ingrid Vale denied that the harbour would close.', 'Ingrid Vale'],
  [
    'a verb behind the title of a club’s coach',
    'Velden coach Ada Holm felt robbed and called it “a ruin”.',
    'Ada Holm',
  ],
  ['who told others', 'The crew was told by Ingrid Vale that the harbour would close.', 'Ingrid Vale'],
  [
    'who told others, behind what was told',
    'The harbour would close, the crew was told by Ingrid Vale.',
    'Ingrid Vale',
  ],
  ['who told others a quotation', 'The crew was told by Ingrid Vale: “The harbour will close.”', 'Ingrid Vale'],
  [
    'the holder of an office behind a dateline',
    'VELDEN (dpa) – The Mayor of Velden, Ingrid Vale, said the harbour would close.',
    'Ingrid Vale',
  ],
  [
    'the holder of an office by the office',
    'Ingrid Vale, the Mayor of Velden, left. The harbour would close, the mayor of Velden said.',
    'Ingrid Vale',
  ],
  [
    'dialogue',
    '“Will the harbour close?” asked Ingrid Vale.\n\n“Not this year,” replied Nils Roth.',
    'Ingrid Vale',
    'Nils Roth',
  ],
];

const SILENCE: readonly (readonly [what: string, text: string])[] = [
  ['a passive without a speaker', 'The crew was told that the harbour would close.'],
  ['a quotation before a dash that goes on', '“The Harbour” – a film about boats'],
  ['a dash that opens a line of something else', '“The harbour is a ruin.”\n\n— Read more in Velden Post'],
  ['a town and its country', 'Velden (Norway): The harbour is closed this winter.'],
  ['a thing and a remark in parentheses', 'Harbour (closed): The boats lie in Velden.'],
  ['what somebody had said before', 'Prices rose, as Ingrid Vale had said before.'],
  ['“as” for while', 'As Ingrid Vale said the plan was dead, the crowd cheered.'],
  ['“as … as”', 'The bridge is as old as Ingrid Vale said.'],
  ['what somebody is said to expect', 'The harbour will close, as expected by Ingrid Vale.'],
  ['a passive that backs', 'The plan, backed by Ingrid Vale, was dropped.'],
  ['a passive hearer who does something', 'Tired, the crew was told by Ingrid Vale.'],
  ['a label', 'Correction: The harbour closes on Monday.'],
  ['a comparison', 'The plan is opposed, as it was in May.'],
];

describe('reading every way to say who said it', () => {
  for (const [what, text, ...speakers] of SAYINGS)
    it(`reads ${what}`, () => assert.deepEqual(speakersIn(text), speakers));
  for (const [what, text] of SILENCE) it(`keeps quiet about ${what}`, () => assert.deepEqual(speakersIn(text), []));
});
