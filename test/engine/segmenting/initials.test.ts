import assert from 'node:assert/strict';
import { type Initial, initialOf } from '../../../src/engine/segmenting/initials.js';

describe('telling what a text begins with', () => {
  const cases: readonly (readonly [text: string, initial: Initial])[] = [
    ['Velden', 'capital'],
    ['Østby', 'capital'],
    ['Ärger', 'capital'],
    ['Жданов', 'capital'],
    ['𐐀 (a capital beyond the first plane)', 'capital'],
    ['bridge', 'letter'],
    ['iPhone', 'letter'],
    ['ørret', 'letter'],
    ['橋', 'letter'],
    ['7th', 'number'],
    ['½', 'number'],
    ['٣', 'number'],
    ['', 'mark'],
    [' x', 'mark'],
    ['“Holm', 'mark'],
    ["'90s", 'mark'],
    ['€5', 'mark'],
    ['_x', 'mark'],
    ['😀', 'mark'],
  ];
  for (const [text, initial] of cases) it(`"${text}": ${initial}`, () => assert.equal(initialOf(text), initial));

  it('agrees with Unicode on every character of plain text', () => {
    for (let code = 0; code < 128; code++) {
      const character = String.fromCharCode(code);
      assert.equal(initialOf(character) === 'capital', /\p{Lu}/u.test(character), character);
      assert.equal(initialOf(character) === 'letter', /\p{Ll}/u.test(character), character);
      assert.equal(initialOf(character) === 'number', /\p{N}/u.test(character), character);
    }
  });
});
