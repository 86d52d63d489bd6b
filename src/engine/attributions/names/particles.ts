import { NAME_PARTICLES } from '../data/name-words.js';

/** Whether a word is one of the small words inside names, with or without a capital: "de", "van", "Von". */
export function isParticle(word: string): boolean {
  return NAME_PARTICLES.has(word.toLowerCase());
}
