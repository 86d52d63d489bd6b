import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Span } from '../../../src/engine/model/span.js';
import { read } from './reading.js';

type Reading = ReturnType<typeof read>;

/** Pieces that news prose is made of, marks and hostile characters among them. */
const PIECES = [
  ...[
    'Ada Holm',
    'Peter Lund',
    'Holm',
    'the mayor',
    'NATO',
    'the NATO chief',
    'Norway',
    'Mr. Xu',
    'officials',
    'he',
    'She',
  ],
  ...[
    'said',
    'says',
    'told reporters',
    'added',
    'adding that',
    'according to',
    'warned that',
    'asked whether',
    'was told',
  ],
  ...[
    'the bridge is safe',
    'it is old',
    'very',
    'on Monday',
    'in an interview with',
    'who',
    'and',
    'but',
    '$40',
    '3.5 percent',
  ],
  ...['“', '”', '"', "'", '‘', '’', '«', '»', "''", ',', '.', ':', ';', '—', '(', ')', '?', '…', '\n', '\n\n', '\t'],
  ...['🎉', '👩‍👩‍👧', 'é', '\u00AD', '\u200B', '\uD800', '한국', 'العربية'],
];

const prose = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' '));
const anything = fc.oneof(
  prose,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);

function spansOf({ attributions, quotations, names }: Reading): readonly (Span & { readonly text: string })[] {
  const told = attributions.flatMap(({ content, parts, cue, speaker }) => [content, ...(parts ?? []), cue, speaker]);
  return [...told, ...quotations, ...names.mentions].filter((span) => span !== undefined);
}

function splitsCodePoint(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000;
}

describe('reading any text', () => {
  it('never throws, and gives the words of every span', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const reading = read(text);
        for (const span of spansOf(reading)) {
          assert.ok(span.start >= 0 && span.start < span.end && span.end <= reading.text.length);
          assert.equal(span.text, reading.text.slice(span.start, span.end));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('cuts no character in two', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const reading = read(text);
        return spansOf(reading).every(
          ({ start, end }) => !splitsCodePoint(reading.text, start) && !splitsCodePoint(reading.text, end),
        );
      }),
    );
  });

  it('orders attributions, quotations and mentions by their start', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const { attributions, quotations, names } = read(text);
        const lists = [attributions.map(({ content }) => content), quotations, names.mentions];
        return lists.every((list) =>
          list.every((span, index) => index === 0 || (list[index - 1]?.start ?? 0) <= span.start),
        );
      }),
    );
  });

  it('lets no two mentions overlap, and gives each an entity that knows its words', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const { names } = read(text);
        names.mentions.forEach((mention, index) => {
          assert.ok((names.mentions[index - 1]?.end ?? 0) <= mention.start);
          assert.ok(names.entities[mention.entity]);
        });
      }),
    );
  });

  it('names speakers only by entities of the text', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const { attributions, names } = read(text);
        const known = new Set(names.entities.map(({ name }) => name));
        return attributions.every(({ speaker }) => speaker?.name === undefined || known.has(speaker.name));
      }),
    );
  });

  it('reads the same text the same way', () => {
    fc.assert(
      fc.property(prose, (text) => assert.deepEqual(read(text), read(text))),
      { numRuns: 30 },
    );
  });
});

describe('reading a hostile text', () => {
  /** Ten times what these take; a reading that takes time by the square of the length takes far longer. */
  const MOST_SECONDS = 5;
  const SIZE = 200_000;
  const hostile: readonly (readonly [what: string, unit: string])[] = [
    ['straight marks', '"'],
    ['single marks', "'"],
    ['opening marks', '“'],
    ['closing marks', '”'],
    ['mixed marks', `"'“`],
    ['opening parentheses', '('],
    ['line ends', '\n'],
    ['reporting verbs', 'said '],
    ['speakers without contents', 'Holm said '],
    ['commas', 'Holm, '],
    ['sources', 'according to '],
    ['capitals', 'A '],
    ['initials', 'A. '],
    ['titles', 'President '],
    ['quotations', '“Yes,” '],
    ['quoted sentences', '“Yes.” '],
    ['sayings', 'Ada Holm said it is safe; '],
    ['pronouns', 'Ada Holm slept. She said it is safe. '],
    ['titles and holders', 'Mayor Ada Holm slept. The mayor said it is safe. '],
    ['headline words', 'Holm Says '],
    ['dashes', '— '],
    ['one word', 'a'],
  ];
  for (const [what, unit] of hostile) {
    it(`reads a long run of ${what} in time`, function () {
      this.timeout(MOST_SECONDS * 1000);
      read(unit.repeat(Math.ceil(SIZE / unit.length)));
    });
  }

  it('keeps up with a text of nothing but different names', function () {
    this.timeout(MOST_SECONDS * 1000);
    const text = Array.from({ length: 20_000 }, (_, index) => `Ada${index} Holm met Peter Lund${index}.`).join(' ');
    assert.ok(read(text).names.entities.length > 20_000);
  });
});
