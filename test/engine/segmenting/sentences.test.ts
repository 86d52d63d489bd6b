import assert from 'node:assert/strict';
import { readProse } from '../../../src/engine/reading/index.js';
import { segment } from '../../../src/engine/segmenting/index.js';

/** The behaviour that each case shows, and its sentences as they should be found in their concatenation. */
const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['ends at a full stop before a capital', ['The bridge opened.', 'Traffic returned.']],
  ['keeps decimals together', ['Rents rose by 4.2 percent.', 'Wages rose by .5 percent.']],
  ['starts a sentence at a number', ['She left in 2011.', '12 others stayed.', '.750 was the average.']],
  ['keeps a title with its name', ['Dr. Ines Falk met Gov. Tomas Reyes.', 'Lt. Col. Mara Finch watched.']],
  ['keeps initials with the surname', ['The book by J. R. Halvorsen sold out.', 'So did one by Lena K. Okafor.']],
  ['tells a pronoun from an initial', ['So did I.', 'Then we left.']],
  ['reads an acronym inside a sentence', ['The U.S. Senate sat.', 'Officials of the U.N. refugee agency came.']],
  ['reads an acronym at the end of a sentence', ['They moved to the U.S.', 'The firm stayed in the U.K.', 'It grew.']],
  ['reads times of day', ['It opens at 9 a.m. Monday.', 'It shuts at 6 p.m.', 'Trains run until 11 p.m. GMT.']],
  [
    'keeps a month with its day',
    ['The vote is on Sept. 14.', 'It was planned for Feb. 2.', 'It slipped to Dec.', 'The rest is known.'],
  ],
  ['reads a company form inside and last', ['Brightwater Inc. rose.', 'So did Larkin Corp.', 'The others fell.']],
  ['keeps a number with No.', ['She lives at No. 7 Mill Lane.', 'Did he agree?', 'No.', 'He refused.']],
  ['keeps a court case together', ['The court cited Harker v. Lund.', 'It ruled on Friday.']],
  ['does not end at an abbreviation in mid-sentence', ['It cost approx. 40 crowns, i.e. nothing.', 'They paid.']],
  ['tells an ordinary word from an abbreviation', ['He was ill.', 'Later he sold modern art.', 'Nobody came.']],
  ['ends at question and exclamation marks', ['Who pays?', 'Nobody knows!', 'Really?!', 'Yes.']],
  ['reads on after a question in quotation marks', ['“Who pays?” she asked.', '“Not us!” Reyes shouted.', 'All left.']],
  ['reads on after a name with an exclamation mark', ['Shares of Zing! rose by 3 percent.', 'Others fell.']],
  ['takes the closing marks along', ['He called it “a farce.”', '(Few agreed.)', 'It was “over.”', 'They left.']],
  ['takes a note number along', ['The dam holds 12 million litres.[4]', 'It was built in 1961.[12]', 'It leaks.']],
  ['splits inside a quotation', ['“We waited.', 'Nobody came.', 'So we went home,” Falk said.']],
  [
    'reads an ellipsis in mid-sentence',
    ['They talked ... and talked.', 'He paused… then left.', 'She stayed…', 'We know.'],
  ],
  ['reads a row of detached full stops', ['They talked . . . and talked.', 'He left.']],
  [
    'reads tokenised newswire',
    ['the blast was heard in town .', 'two people were hurt .', '" it is over , " she said .', 'rain fell .'],
  ],
  ['closes a detached quotation', ['he said : " we will go . "', 'then he went .', "`` we stay . ''", 'they stayed .']],
  ['starts a sentence with a name in camel case', ['Ticket sales fell.', 'iTunes sales rose.']],
  ['keeps addresses and file names together', ['See example.org for the list.', 'Open plan.txt first.']],
  ['keeps a missing space as it is', ['The results came in on time.nobody looked.', 'That was it.']],
];

describe('sentences', () => {
  for (const [behaviour, sentences] of CASES) {
    it(behaviour, () => assert.deepEqual(sentencesOf(sentences.join(' ')), sentences));
  }

  it('ends a headline without a stop at the end of its block', () => {
    const text =
      '# Harbour to close\n\nThe harbour closes in May. It reopens in June.\n\n- First berth 4\n- Then berth 5\n';
    const expected = [
      'Harbour to close',
      'The harbour closes in May.',
      'It reopens in June.',
      'First berth 4',
      'Then berth 5',
    ];
    assert.deepEqual(
      segment(readProse(text, 'markdown')).map(({ text: words }) => words),
      expected,
    );
  });

  it('reads over the line ends of a hard-wrapped paragraph', () => {
    const prose = readProse('The harbour closes\nin May. It reopens\nin June.', 'markdown');
    assert.deepEqual(
      segment(prose).map(({ text }) => text),
      ['The harbour closes in May.', 'It reopens in June.'],
    );
  });

  it('says which block a sentence is in and what stands above it', () => {
    const [heading, first, second] = segment(readProse('# Harbour\n\n> It closed. It reopened.', 'markdown'));
    assert.deepEqual([heading?.block, heading?.blockKind, heading?.context], [0, 'heading', []]);
    assert.deepEqual([first?.block, first?.blockKind, first?.context], [1, 'block-quote', ['Harbour']]);
    assert.deepEqual([second?.block, second?.text], [1, 'It reopened.']);
  });

  it('finds nothing in an empty text', () => {
    assert.deepEqual(segment(readProse('', 'markdown')), []);
    assert.deepEqual(segment(readProse(' \n\t\n', 'plaintext')), []);
  });

  it('keeps a list number with its item', () => {
    const prose = { text: '1. The levy falls. 2. It ends.', blocks: [], pieces: [], directives: [] };
    const block = { kind: 'paragraph', context: [], start: 0, end: prose.text.length } as const;
    const sentences = segment({ ...prose, blocks: [block] });
    assert.equal(sentences[0]?.text, '1. The levy falls.');
  });

  for (const hostile of ['a. ', 'A. ', '. ', '? " a', ' ? " a', '. . A', '! ', '…', 'U.S. ', '"', 'No. ']) {
    it(`takes linear time on ${JSON.stringify(hostile)} over and over`, () => {
      const prose = readProse(hostile.repeat(50_000), 'plaintext');
      const started = performance.now();
      segment(prose);
      assert.ok(performance.now() - started < 4000);
    });
  }
});

function sentencesOf(text: string): string[] {
  return segment(readProse(text, 'plaintext')).map((sentence) => sentence.text);
}
