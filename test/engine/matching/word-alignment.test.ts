import assert from 'node:assert/strict';
import fc from 'fast-check';
import { alignWords, isEqual } from '../../../src/engine/matching/word-alignment.js';
import type { Word } from '../../../src/engine/model/sentence.js';

function words(text: string): Word[] {
  return [...text.matchAll(/\S+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    lower: match[0].toLowerCase(),
  }));
}

/** The alignment in one line: equal words plain, changed ones as draft/source, `-` for a missing partner. */
function shown(draft: string, source: string): string {
  const [a, b] = [words(draft), words(source)];
  return alignWords(a, b)
    .pairs.map((pair) => {
      const [own, other] = [a[pair.draft ?? -1]?.text ?? '-', b[pair.source ?? -1]?.text ?? '-'];
      return isEqual(pair, a, b) ? own : `${own}/${other}`;
    })
    .join(' ');
}

describe('finding a run of words in a longer one', () => {
  const cases: readonly (readonly [what: string, draft: string, source: string, expected: string])[] = [
    ['finds it at the start', 'the tide turned', 'The tide turned at dawn', 'the tide turned'],
    ['finds it in the middle', 'tide turned', 'Then the tide turned at dawn', 'tide turned'],
    ['finds it at the end', 'at dawn', 'The tide turned at dawn', 'at dawn'],
    ['shows a changed word', 'the tide rose at dawn', 'when the tide turned at dawn', 'the tide rose/turned at dawn'],
    ['shows a word left out', 'the tide at dawn', 'the tide turned at dawn', 'the tide -/turned at dawn'],
    ['shows a word put in', 'the high tide turned', 'the tide turned at dawn', 'the high/- tide turned'],
    ['ignores capitals', 'The Tide Turned', 'the tide turned', 'The Tide Turned'],
    ['places every word even where nothing fits', 'red green', 'tide', 'red/- green/-'],
  ];
  for (const [what, draft, source, expected] of cases) it(what, () => assert.equal(shown(draft, source), expected));

  it('gives no pairs for no words', () => assert.deepEqual(alignWords([], words('a b')).pairs, []));

  const texts = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 }).map((list) => list.join(' '));

  it('places each word of the draft once and in order', () => {
    fc.assert(
      fc.property(texts, texts, (draft, source) => {
        const placed = alignWords(words(draft), words(source)).pairs.flatMap((pair) => pair.draft ?? []);
        assert.deepEqual(placed, [...words(draft).keys()]);
      }),
    );
  });

  it('finds every run of a text in that text unchanged', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (source, from, length) => {
        const all = words(source);
        const run = all.slice(from % (all.length + 1)).slice(0, length % 6);
        assert.equal(alignWords(run, all).equal, run.length);
      }),
    );
  });
});
