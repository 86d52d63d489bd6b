import assert from 'node:assert/strict';
import { findingsOf, libraryOf } from '../support/reporting.js';

const CLOSING = 'the old harbour of Velden must close before winter';
const BEFORE =
  'Ingrid Vale, the mayor, spoke on Monday. Nils Roth, the harbour master, listened to her. The Brode Post printed ' +
  'all of it. ';

/** How a writer may say who said it; every pair of them must agree, and show that somebody else said it. */
const FORMS: readonly (readonly [what: string, form: (speaker: string) => string])[] = [
  ['a verb in front', (speaker) => `${speaker} said ${CLOSING}.`],
  ['a verb behind', (speaker) => `${capital(CLOSING)}, ${speaker} said.`],
  ['a verb before its subject', (speaker) => `${capital(CLOSING)}, said ${speaker}.`],
  ['a quotation', (speaker) => `“${capital(CLOSING)},” said ${speaker}.`],
  ['a split quotation', (speaker) => `“The old harbour of Velden,” ${speaker} said, “must close before winter.”`],
  ['according to', (speaker) => `According to ${speaker}, ${CLOSING}.`],
  ['in the words of', (speaker) => `In the words of ${speaker}, ${CLOSING}.`],
  ['as somebody put it', (speaker) => `As ${speaker} put it, ${CLOSING}.`],
  ['told somebody', (speaker) => `${speaker} told reporters that ${CLOSING}.`],
  ['an interview', (speaker) => `In an interview with the Brode Post, ${speaker} said ${CLOSING}.`],
  ['a statement', (speaker) => `In a statement, ${speaker} said that ${CLOSING}.`],
  ['writing', (speaker) => `${speaker} wrote in the Brode Post that ${CLOSING}.`],
  ['a passive', (speaker) => `The crew was told by ${speaker} that ${CLOSING}.`],
  ['a headline with a colon', (speaker) => `${speaker}: ${capital(CLOSING)}`],
  ['a headline with says', (speaker) => `${capital(CLOSING)}, says ${speaker}`],
  ['a signature', (speaker) => `“${capital(CLOSING)}” – ${speaker}`],
  ['a signature on its own line', (speaker) => `“${capital(CLOSING)}.”\n\n— ${speaker}`],
];

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function reportedFor(reference: string, draft: string): readonly string[] {
  return findingsOf(draft, libraryOf(BEFORE + reference)).map(({ verdict }) => verdict);
}

describe('saying who said it', () => {
  for (const [what, form] of FORMS) {
    it(`keeps quiet about the right speaker in ${what}, however the reference has it`, () => {
      for (const [how, told] of FORMS)
        assert.deepEqual(reportedFor(told('Ingrid Vale'), form('Ingrid Vale')), [], `the reference has ${how}`);
    });

    it(`reports another speaker in ${what}, however the reference has it`, () => {
      for (const [how, told] of FORMS)
        assert.deepEqual(reportedFor(told('Ingrid Vale'), form('Nils Roth')), ['differs'], `the reference has ${how}`);
    });
  }
});
