import assert from 'node:assert/strict';
import { read, told } from './reading.js';

describe('reading attributions', () => {
  const cases: readonly (readonly [what: string, text: string, ...expected: string[]])[] = [
    ['a speaker before the verb', 'Ada Holm said the bridge is safe.', 'Ada Holm said: the bridge is safe'],
    ['a speaker after the verb', '“The bridge is safe,” said Ada Holm.', 'Ada Holm said: “The bridge is safe,”'],
    ['a source that is named first', 'According to Holm, the bridge is safe.', 'Holm According to: the bridge is safe'],
    [
      'a speaker with an apposition',
      'Ada Holm, the mayor of Velden, said the bridge is safe.',
      'Ada Holm said: the bridge is safe',
    ],
    [
      'a pronoun by the last speaker of its gender',
      'Ada Holm met Peter Lund. She said the bridge is safe. He warned that it would fall.',
      'Ada Holm (She) said: the bridge is safe',
      'Peter Lund (He) warned: it would fall',
    ],
    [
      'a second verb with the same speaker',
      'Holm said the bridge is safe, adding that the road would open soon.',
      'Holm said: the bridge is safe',
      'Holm adding: the road would open soon',
    ],
  ];
  for (const [what, text, ...expected] of cases) {
    it(`reads ${what}`, () => assert.deepEqual(read(text).attributions.map(told), expected));
  }
});
