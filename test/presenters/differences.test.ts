import assert from 'node:assert/strict';
import fc from 'fast-check';
import { markDifferences, type Segment, unmarked } from '../../src/presenters/differences.js';
import { type Case, findingOf, sourceOf, spanOf, unansweredFinding } from './findings.js';

interface MarkingCase extends Case {
  readonly name: string;
  /** The sentences with their changed runs in [brackets]. */
  readonly marked: readonly [draft: string, reference: string];
}

const CASES: readonly MarkingCase[] = [
  {
    name: 'a figure that differs',
    draft: 'The port has 32 cranes.',
    wrong: '32',
    reference: 'In all, 23 cranes stand there.',
    right: '23',
    marked: ['The port has [32] cranes.', 'In all, [23] cranes stand there.'],
  },
  {
    name: 'only the number of a percentage',
    draft: 'Traffic rose 35 percent.',
    wrong: '35 percent',
    reference: 'Traffic rose 3.5 percent.',
    right: '3.5 percent',
    marked: ['Traffic rose [35] percent.', 'Traffic rose [3.5] percent.'],
  },
  {
    name: 'only the scale word of a sum of money',
    draft: 'It cost $12 million.',
    wrong: '$12 million',
    reference: 'It cost $12 billion.',
    right: '$12 billion',
    marked: ['It cost $12 [million].', 'It cost $12 [billion].'],
  },
  {
    name: 'only the month of a date',
    draft: 'It opened on 4 May 2021.',
    wrong: '4 May 2021',
    reference: 'It opened on 4 March 2021.',
    right: '4 March 2021',
    marked: ['It opened on 4 [May] 2021.', 'It opened on 4 [March] 2021.'],
  },
  {
    name: 'a word that was put into a quotation, and nothing in the reference',
    draft: '“We will never close the old dock,” she said.',
    wrong: 'We will never close the old dock',
    reference: '“We will never close the dock,” she said.',
    right: 'We will never close the dock',
    marked: ['“We will never close the [old] dock,” she said.', '“We will never close the dock,” she said.'],
  },
  {
    name: 'each of several words that were changed in a quotation',
    draft: 'He wrote: "We must sell every ship."',
    wrong: 'We must sell every ship',
    reference: 'He wrote: "We may sell any ship."',
    right: 'We may sell any ship',
    marked: ['He wrote: "We [must] sell [every] ship."', 'He wrote: "We [may] sell [any] ship."'],
  },
  {
    name: 'words that differ in more than their case',
    draft: 'Port Of Varn said so.',
    wrong: 'Port Of Varn',
    reference: 'The port of Varne said so.',
    right: 'port of Varne',
    marked: ['Port Of [Varn] said so.', 'The port of [Varne] said so.'],
  },
  {
    name: 'all the words where they are equal but stand for something else',
    draft: 'It took 12 there.',
    wrong: '12',
    reference: 'It gave 12 here.',
    right: '12',
    marked: ['It took [12] there.', 'It gave [12] here.'],
  },
];

function bracketed(segments: readonly Segment[]): string {
  return segments.map(({ text, changed }) => (changed ? `[${text}]` : text)).join('');
}

function joined(segments: readonly Segment[]): string {
  return segments.map(({ text }) => text).join('');
}

describe('Marking what differs', () => {
  for (const example of CASES) {
    it(`marks ${example.name}`, () => {
      const { claim, statement } = markDifferences(findingOf(example));
      assert.deepEqual([bracketed(claim), bracketed(statement)], example.marked);
    });
  }

  it('counts offsets from where the sentences begin in their documents', () => {
    const draft = 'First sentence. The port has 32 cranes. Last one.';
    const reference = 'Something else.\n\nThe port has 23 cranes.';
    const { claim, statement } = markDifferences({
      ...findingOf({ draft, wrong: '32', reference, right: '23' }),
      claim: spanOf(draft, 'The port has 32 cranes.'),
      statement: sourceOf(reference, 'The port has 23 cranes.'),
    });
    assert.deepEqual(
      [bracketed(claim), bracketed(statement)],
      ['The port has [32] cranes.', 'The port has [23] cranes.'],
    );
  });

  it('marks all the words in the draft where the reference has nothing in their place', () => {
    const { claim, statement } = markDifferences(unansweredFinding('The port has 32 cranes.', '32 cranes'));
    assert.equal(bracketed(claim), 'The port has [32 cranes].');
    assert.deepEqual(statement, []);
  });

  it('leaves the statement unmarked where the words of the reference stand in another sentence', () => {
    const reference = 'Ida Lund spoke first. She said no.';
    const { statement } = markDifferences({
      ...findingOf({ draft: 'Per Moe said no.', wrong: 'Per Moe', reference, right: 'Ida Lund' }),
      statement: sourceOf(reference, 'She said no.'),
    });
    assert.equal(bracketed(statement), 'She said no.');
  });

  it('marks two long passages as wholes when they have nothing in common, without comparing them for long', () => {
    const draft = Array.from({ length: 20_000 }, (_, index) => `a${index}`).join(' ');
    const reference = Array.from({ length: 20_000 }, (_, index) => `b${index}`).join(' ');
    const { claim, statement } = markDifferences(findingOf({ draft, wrong: draft, reference, right: reference }));
    assert.deepEqual(
      [claim, statement].map((side) => side.map(({ changed }) => changed)),
      [[true], [true]],
    );
  });

  it('never loses or adds a character of either sentence', () => {
    const words = fc.string({
      unit: fc.constantFrom('a', 'B', ' ', '\n', '3', '.', ',', '“', '🚢', 'é'),
      minLength: 1,
    });
    fc.assert(
      fc.property(words, words, words, words, (before, wrong, right, after) => {
        const example = { draft: before + wrong + after, wrong, reference: after + right + before, right };
        const { claim, statement } = markDifferences(findingOf(example));
        assert.deepEqual([joined(claim), joined(statement)], [example.draft, example.reference]);
      }),
    );
  });

  it('always marks something in the draft or in the reference', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'B', ' ', '3', '.'), minLength: 1 });
    fc.assert(
      fc.property(words, words, (wrong, right) => {
        fc.pre(wrong.trim() !== '' && right.trim() !== '');
        const { claim, statement } = markDifferences(findingOf({ draft: wrong, wrong, reference: right, right }));
        assert.ok([...claim, ...statement].some(({ changed }) => changed));
      }),
    );
  });
});

describe('A sentence without differences', () => {
  it('is one unmarked run', () => {
    assert.deepEqual(unmarked('All is well.'), [{ text: 'All is well.', changed: false }]);
  });
});
