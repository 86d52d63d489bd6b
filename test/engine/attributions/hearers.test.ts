import assert from 'node:assert/strict';
import { read } from './reading.js';

function hearersIn(text: string): readonly (string | undefined)[] {
  return read(text).attributions.map(({ hearer }) => hearer?.text);
}

const HEARERS: readonly (readonly [what: string, text: string, hearer: string])[] = [
  ['who is told', 'Ada Holm told Maria Berg that the bridge is old.', 'Maria Berg'],
  ['a paper that is told', 'The bridge is old, Ada Holm told the Velden Post.', 'Velden Post'],
  ['an agency in lower case', 'Ada Holm told dpa that the bridge is old.', 'dpa'],
  ['an agency that is described', 'Ada Holm told German news agency dpa that the bridge is old.', 'dpa'],
  ['a paper of a country', "Ada Holm told Norway's Velden Post that the bridge is old.", 'Velden Post'],
  ['an interview', 'In an interview with the Velden Post, Ada Holm said the bridge is old.', 'Velden Post'],
  ['an interview at the end', 'Ada Holm said the bridge is old in an interview with the Velden Post.', 'Velden Post'],
  ['speaking to', 'Speaking to the Velden Post, Ada Holm said the bridge is old.', 'Velden Post'],
  ['writing in', 'Ada Holm wrote in the Velden Post that the bridge is old.', 'Velden Post'],
  ['writing on', 'Ada Holm wrote on Facebook that the bridge is old.', 'Facebook'],
  ['a letter', 'In a letter to Nordsoft, Ada Holm said the bridge is old.', 'Nordsoft'],
  ['a statement', 'In a statement to Reuters, Ada Holm said the bridge is old.', 'Reuters'],
];

const NOBODY: readonly (readonly [what: string, text: string])[] = [
  ['reporters before a name', 'Ada Holm told reporters Maria Berg was ill.'],
  ['a hearer without a name', 'Ada Holm told the council that the bridge is old.'],
  ['a month', 'Ada Holm wrote in April that the bridge is old.'],
  ['two hearers', 'Ada Holm told Maria Berg and Per Lund that the bridge is old.'],
  ['a plain saying', 'Ada Holm said the bridge is old.'],
];

describe('reading to whom something was said', () => {
  for (const [what, text, hearer] of HEARERS) it(`reads ${what}`, () => assert.deepEqual(hearersIn(text), [hearer]));
  for (const [what, text] of NOBODY) it(`leaves out ${what}`, () => assert.deepEqual(hearersIn(text), [undefined]));
});
