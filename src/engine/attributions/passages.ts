import type { Sentence, Word } from '../model/sentence.js';
import { contains } from '../model/span.js';
import type { MarkedQuotation } from './quotations.js';

/** A word or mark outside quotation marks, or a whole quotation, marks included. */
export interface PassageToken extends Word {
  readonly quotation?: MarkedQuotation;
}

/** A sentence with its quotations taken as single words; sentences inside one quotation belong to one passage. */
export interface Passage {
  readonly tokens: readonly PassageToken[];
  /** The number of the paragraph that the passage stands in. */
  readonly paragraph: number;
}

interface Gathering {
  readonly passages: { readonly tokens: PassageToken[]; readonly paragraph: number }[];
  paragraph: number;
  /** The quotation that the last token of the last passage was taken into, if any. */
  within: MarkedQuotation | undefined;
}

/** Divides a text into passages; `tokens` are those of each sentence, `quotations` are sorted by start. */
export function passagesOf(
  text: string,
  sentences: readonly Sentence[],
  tokens: readonly (readonly Word[])[],
  quotations: readonly MarkedQuotation[],
): readonly Passage[] {
  const outermost = withoutNested(quotations);
  const gathering: Gathering = { passages: [], paragraph: 0, within: undefined };
  let next = 0;
  sentences.forEach((sentence, index) => {
    startPassage(gathering, text, sentences[index - 1], sentence);
    for (const token of tokens[index] ?? []) {
      while ((outermost[next]?.outer.end ?? Number.POSITIVE_INFINITY) <= token.start) next++;
      addToken(gathering, token, outermost[next]);
    }
  });
  return gathering.passages;
}

function withoutNested(quotations: readonly MarkedQuotation[]): readonly MarkedQuotation[] {
  let end = -1;
  return quotations.filter(({ outer }) => {
    if (outer.start < end) return false;
    end = outer.end;
    return true;
  });
}

function startPassage(gathering: Gathering, text: string, before: Sentence | undefined, sentence: Sentence): void {
  const isNewParagraph = before !== undefined && text.slice(before.end, sentence.start).includes('\n');
  if (isNewParagraph) gathering.paragraph++;
  const goesOn = gathering.within !== undefined && gathering.within.outer.end > sentence.start && !isNewParagraph;
  if (!goesOn) gathering.passages.push({ tokens: [], paragraph: gathering.paragraph });
}

/** Longer passages than any sentence are cut, so that looking around in one takes bounded time. */
const LONGEST_PASSAGE = 400;

function addToken(gathering: Gathering, token: Word, quotation: MarkedQuotation | undefined): void {
  const tokens = gathering.passages.at(-1)?.tokens;
  if (!quotation || !contains(quotation.outer, token)) {
    gathering.within = undefined;
    append(gathering, token);
    return;
  }
  if (gathering.within === quotation && tokens?.at(-1)?.quotation === quotation) return;
  gathering.within = quotation;
  const { start, end } = quotation.outer;
  append(gathering, { start, end, text: '“”', lower: '“”', quotation });
}

function append({ passages, paragraph }: Gathering, token: PassageToken): void {
  const tokens = passages.at(-1)?.tokens;
  if (tokens && tokens.length < LONGEST_PASSAGE) tokens.push(token);
  else passages.push({ tokens: [token], paragraph });
}
