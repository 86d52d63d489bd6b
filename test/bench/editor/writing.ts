/** A run of keystrokes in a draft, after which the writer pauses. Offsets are UTF-16, end exclusive. */
export interface Passage {
  /** What is selected when the writer begins; empty where nothing is replaced. */
  readonly start: number;
  readonly end: number;
  /** What they type, a key a character. */
  readonly text: string;
}

/** Where writers write, and what. */
type Manner = (paragraph: string) => Passage | undefined;

/** One manner of writing a line; a writer takes turns with them. */
const MANNERS: readonly Manner[] = [inMidSentence, atSentenceEnd, inNewParagraph, overFigure];

/** How many paragraphs lie between two passages, so that writing goes all over the draft. */
const STEP = 7;

/**
 * What a writer types for the `turn`th time (from 0) into a draft as it is then, in Markdown with blank lines between its
 * paragraphs. The same in every run. Throws a `RangeError` for a draft without paragraphs of prose.
 */
export function passageFor(turn: number, draft: string): Passage {
  const paragraphs = paragraphsOf(draft);
  const manner = MANNERS[turn % MANNERS.length] ?? inMidSentence;
  for (let offset = 0; offset < paragraphs.length; offset += 1) {
    const { start, text } = paragraphs[(turn * STEP + offset) % paragraphs.length] ?? { start: 0, text: '' };
    const passage = manner(text);
    if (passage) return { ...passage, start: start + passage.start, end: start + passage.end };
  }
  throw new RangeError('There is nowhere to write');
}

function inMidSentence(paragraph: string): Passage | undefined {
  const gap = paragraph.indexOf(' ', paragraph.length / 2);
  return gap < 0 ? undefined : insertion(gap + 1, 'newly ');
}

function atSentenceEnd(paragraph: string): Passage | undefined {
  return paragraph.endsWith('.') ? insertion(paragraph.length, ' It has 31 boats.') : undefined;
}

function inNewParagraph(paragraph: string): Passage {
  return insertion(paragraph.length, '\n\nThe ferry');
}

function overFigure(paragraph: string): Passage | undefined {
  const figure = /\d{2,}/.exec(paragraph);
  return figure ? { start: figure.index, end: figure.index + figure[0].length, text: '7351' } : undefined;
}

function insertion(at: number, text: string): Passage {
  return { start: at, end: at, text };
}

function paragraphsOf(draft: string): readonly { readonly start: number; readonly text: string }[] {
  const found = [...draft.matchAll(/[^\n]{60,}/g)].map((match) => ({ start: match.index, text: match[0] }));
  return found.filter(({ text }) => !text.startsWith('<!--'));
}
