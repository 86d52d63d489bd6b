import assert from 'node:assert/strict';
import { read } from './reading.js';

/** The speakers of a text, in the order of what they said. */
function speakersIn(text: string): readonly string[] {
  return read(text).attributions.map(({ speaker }) => speaker?.name ?? speaker?.text ?? '?');
}

const SAYINGS: readonly (readonly [what: string, text: string, ...speakers: string[]])[] = [
  ['a headline with a colon', 'Vale: The harbour must be closed this winter.', 'Vale'],
  ['a headline with “says”', 'Harbour must be closed this winter, says Vale', 'Vale'],
  ['a quotation behind a colon', 'Ingrid Vale: “The harbour is a ruin.”', 'Ingrid Vale'],
  ['a signed quotation', '“We need a new harbour” – Ingrid Vale', 'Ingrid Vale'],
  ['a split quotation', '“The harbour,” said Ingrid Vale, “is a ruin.”', 'Ingrid Vale'],
  ['a quotation over paragraphs', '“The harbour is a ruin.\n\n“It must close,” said Ingrid Vale.', 'Ingrid Vale'],
  ['indirect speech', 'Ingrid Vale told reporters the harbour is a ruin.', 'Ingrid Vale'],
  ['mixed speech', 'Ingrid Vale said the harbour is “a ruin” that must close.', 'Ingrid Vale'],
  ['mixed speech before its verb', 'The harbour is “a ruin” that must close, Ingrid Vale said.', 'Ingrid Vale'],
  ['according to', 'The harbour is a ruin, according to Ingrid Vale.', 'Ingrid Vale'],
  ['in the words of', 'In the words of Ingrid Vale, the harbour is a ruin of better days.', 'Ingrid Vale'],
  ['a statement', 'In a statement, Ingrid Vale said the harbour would close.', 'Ingrid Vale'],
  ['writing', 'Ingrid Vale wrote on Facebook that the harbour would close.', 'Ingrid Vale'],
  ['posting', 'Ingrid Vale posted on Facebook that the harbour would close.', 'Ingrid Vale'],
  ['agreement', 'Ingrid Vale echoed the call to close the harbour.', 'Ingrid Vale'],
  ['support', 'Ingrid Vale endorsed the plan to close the harbour.', 'Ingrid Vale'],
  ['rejection', 'Ingrid Vale rejected the plan to close the harbour.', 'Ingrid Vale'],
  ['opposition', 'Ingrid Vale opposed the plan to close the harbour.', 'Ingrid Vale'],
  ['denial', 'Ingrid Vale denied that the harbour would close.', 'Ingrid Vale'],
  ['who told others', 'The crew was told by Ingrid Vale that the harbour would close.', 'Ingrid Vale'],
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
  ['a label', 'Correction: The harbour closes on Monday.'],
  ['a comparison', 'The plan is opposed, as it was in May.'],
];

describe('reading every way to say who said it', () => {
  for (const [what, text, ...speakers] of SAYINGS)
    it(`reads ${what}`, () => assert.deepEqual(speakersIn(text), speakers));
  for (const [what, text] of SILENCE) it(`keeps quiet about ${what}`, () => assert.deepEqual(speakersIn(text), []));
});
