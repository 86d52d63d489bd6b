import fc from 'fast-check';
import { ARTICLES, type Article, published, sentencesOf } from './articles.js';

/** A draft written carelessly from an article. */
export interface CarelessDraft {
  readonly article: Article;
  readonly text: string;
}

/** What a careless writer does to a sentence. */
type Slip = (sentence: string) => string;

const SLIPS: readonly Slip[] = [
  (sentence) => sentence,
  (sentence) => sentence.replace(/\d(?=\d)/, (digit) => String((Number(digit) + 3) % 10)),
  (sentence) => sentence.replace(/(\d)(\d)/, '$2$1'),
  (sentence) => sentence.replace(/\b(?:two|three|nine|half|a third)\b/, 'eight'),
  (sentence) => sentence.replace(/\b(?:more than|at least)\b/, 'less than'),
  (sentence) => sentence.replace(/(?<=\s)\p{Lu}\p{Ll}{4,}(?=\s)/u, 'Quirinus'),
  (sentence) => sentence.replace(/“(\S+) \S+/, '“$1 never'),
  (sentence) => sentence.replace(/\b(?:Monday|Wednesday|Thursday|Friday|Saturday)\b/, 'Tuesday'),
  (sentence) => sentence.replace(/(\S+ \S+)$/, '**$1**'),
  (sentence) => sentence.replace(/\d[\d,.]*\d/, '_$&_'),
  (sentence) => sentence.replace(/(\p{Lu}\p{Ll}+)/u, '[$1](https://example.org/a_b?c=1)'),
  (sentence) => `😀👩‍🚀 ${sentence}`,
  (sentence) => sentence.replaceAll(' ', '\n'),
  (sentence) => `> ${sentence}`,
  (sentence) => `- ${sentence}`,
  (sentence) => `# ${sentence}`,
  (sentence) => `| ${sentence} | e\u0301 |\n| --- | --- |\n| ${sentence} | 7 |`,
  (sentence) => sentence.replaceAll('“', '"').replaceAll('”', '"'),
  (sentence) => sentence.replace('”', ''),
  (sentence) => sentence.toUpperCase(),
  (sentence) => sentence.slice(0, sentence.length / 2),
];

const slips = fc.constantFrom(...SLIPS);

/** Drafts in Markdown with wrong figures, names and quotations and with all kinds of markup. */
export const carelessDrafts: fc.Arbitrary<CarelessDraft> = fc.constantFrom(...ARTICLES).chain((article) =>
  fc
    .array(fc.tuple(fc.constantFrom(...sentencesOf(article)), slips, slips), { minLength: 1, maxLength: 8 })
    .map((parts) => parts.map(([sentence, first, second]) => second(first(sentence))))
    .map((sentences) => ({ article, text: sentences.join('\n\n') })),
);

const SCRAPS: readonly string[] = [
  ...['“', '”', '"', '‘', "'", '’', '(', ')', '[', '…', '—', '-', ':', ';', ',', '.', '?', '!', '%', '$', '€', '£'],
  ...['\n', '\r\n', '\t', '  ', '\u00A0', '\u2028', '\uFEFF', '\0', '\uD800', 'e\u0301', '😀'],
  ...['0', '7', '23', '1,000', '3.5', '1.2.3', '9'.repeat(30), '1/2', '½', '2031', 'May 3', '10:30', 'zero', 'million'],
  ...['per cent', 'percent', 'about', 'more than', 'between', 'and', 'to', 'said', 'told', 'according to', 'he', 'She'],
  ...[
    'Mr.',
    'U.S.',
    'Mette Arnholt',
    'Norvik',
    'A',
    'I',
    'the',
    'Article',
    'İ',
    'ß',
    '数',
    'مئة',
    '<!-- source-check: ignore -->',
  ],
];

/** Texts that no writer writes: scraps of prose, markup and noise in any order. */
export const hostileTexts: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...SCRAPS) }, fc.string({ unit: 'binary', maxLength: 6 })), {
    maxLength: 60,
  })
  .chain((scraps) => fc.constantFrom('', ' ').map((space) => scraps.join(space)));

/** Any of the articles as a plain draft of any other. */
export const foreignArticles: fc.Arbitrary<CarelessDraft> = fc
  .tuple(fc.constantFrom(...ARTICLES), fc.constantFrom(...ARTICLES))
  .map(([article, other]) => ({ article, text: published(other) }));
