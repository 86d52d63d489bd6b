/** A mark that ends a sentence, and what may close behind it: quotation marks, brackets, emphasis. */
const END = /[.!?…][\p{Pe}\p{Pf}"'”’*_]*\s*$/u;

/** Whether the words of a sentence, as far as they are written, come to its end: a full stop, a question or an exclamation mark. */
export function hasEnded(sentence: string): boolean {
  return END.test(sentence);
}
