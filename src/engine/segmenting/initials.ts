/** What a text begins with: a capital, another letter, a digit or other number, or anything else. */
export type Initial = 'capital' | 'letter' | 'number' | 'mark';

const CAPITAL = /^\p{Lu}/u;
const LETTER = /^\p{L}/u;
const NUMBER = /^\p{N}/u;

/** The initials of plain text by their code: looking one up takes a fraction of the time of asking for its class in Unicode. */
const PLAIN: readonly Initial[] = Array.from({ length: 128 }, (_, code) => classOf(String.fromCharCode(code)));

/** What a text begins with; an empty one counts as a mark. */
export function initialOf(text: string): Initial {
  return PLAIN[text.charCodeAt(0)] ?? classOf(text);
}

function classOf(text: string): Initial {
  if (CAPITAL.test(text)) return 'capital';
  if (LETTER.test(text)) return 'letter';
  return NUMBER.test(text) ? 'number' : 'mark';
}
