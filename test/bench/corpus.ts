import { createRandom, type Random } from './random.js';
import { type Fact, TEMPLATES } from './templates.js';
import { BODIES, PLACES } from './words.js';

/** A draft and its reference, in Markdown. */
export interface Corpus {
  readonly draft: string;
  readonly reference: string;
  /** How many statements the reference has. */
  readonly statements: number;
  /** How many words the draft has. */
  readonly words: number;
}

/** How large a corpus is to be. */
export interface CorpusSize {
  readonly statements: number;
  readonly words: number;
  /** Another whole number makes another corpus. */
  readonly seed?: number;
}

/** One claim in so many is wrong. */
const SHARE_WRONG = 0.1;
/** One sentence in so many states nothing that can be checked, as in any text. */
const SHARE_IDLE = 0.25;
const SENTENCES_A_PARAGRAPH = 5;
const SEED = 20_260_101;

const IDLE: readonly string[] = [
  'That is not how it looked from the outside.',
  'Not everyone was convinced at the time.',
  'The reasons are easy enough to see.',
  'Much depends on what happens next.',
  'Few of those who were asked would disagree.',
];

/** Makes a reference of so many statements and a draft of so many words that paraphrases it; the same in every run. */
export function makeCorpus({ statements, words, seed = SEED }: CorpusSize): Corpus {
  const random = createRandom(seed);
  const facts = Array.from({ length: statements }, (_, index) => factAbout(index, random));
  const sentences = draftSentences(facts, words, random);
  return {
    reference: paragraphs(facts.map(({ statement }) => statement)),
    draft: paragraphs(sentences),
    statements: facts.length,
    words: sentences.reduce((sum, sentence) => sum + wordCount(sentence), 0),
  };
}

function factAbout(index: number, random: Random): Fact {
  const place = PLACES[index % PLACES.length] ?? '';
  const body = BODIES[Math.floor(index / PLACES.length) % BODIES.length] ?? '';
  return random.oneOf(TEMPLATES)(`the ${place} ${body}`, random);
}

function draftSentences(facts: readonly Fact[], words: number, random: Random): string[] {
  const sentences: string[] = [];
  for (let count = 0; count < words; count += wordCount(sentences.at(-1) ?? '')) {
    sentences.push(draftSentence(random.oneOf(facts), random));
  }
  return sentences;
}

function draftSentence({ faithful, wrong }: Fact, random: Random): string {
  if (random.chance(SHARE_IDLE)) return random.oneOf(IDLE);
  return random.chance(SHARE_WRONG) ? wrong : faithful;
}

function paragraphs(sentences: readonly string[]): string {
  const starts = sentences.map((_, index) => index).filter((index) => index % SENTENCES_A_PARAGRAPH === 0);
  return starts.map((start) => sentences.slice(start, start + SENTENCES_A_PARAGRAPH).join(' ')).join('\n\n');
}

function wordCount(sentence: string): number {
  return sentence.split(' ').length;
}
