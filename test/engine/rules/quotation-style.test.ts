import assert from 'node:assert/strict';
import { readDocument } from '../../../src/engine/read-document.js';
import { inStyleOf } from '../../../src/engine/rules/quotation-style.js';

/** The source put in the place of words of a quotation that is marked by `open`. */
function styled(source: string, quotation: string, open: string, at = 3): string {
  const document = readDocument(source, 'plaintext');
  return inStyleOf(
    { start: 0, end: quotation.length, text: quotation, open, close: open },
    {
      draft: { start: at, end: at + 1, text: quotation.slice(at, at + 1) },
      source: { start: 0, end: source.length, text: source },
    },
    { uri: 'a', text: source, document },
  );
}

describe('the style of a fix', () => {
  const cases: readonly (readonly [what: string, actual: string, expected: string])[] = [
    ['keeps straight apostrophes', styled('the board’s own', 'of a report', '"'), "the board's own"],
    ['keeps curly apostrophes', styled("the board's own", 'of a report', '“'), 'the board’s own'],
    ['goes by an apostrophe in curly marks', styled('the board’s own', "it's a report", '“'), "the board's own"],
    ['goes by an apostrophe in straight marks', styled("the board's own", 'it’s a report', '"'), 'the board’s own'],
    [
      'nests single marks in double ones',
      styled('said “never again” twice', 'of a report', '"'),
      "said 'never again' twice",
    ],
    [
      'nests double marks in single ones',
      styled('said ‘never again’ twice', 'of a report', "'"),
      'said "never again" twice',
    ],
    [
      'nests curly marks in curly ones',
      styled("said 'never again' twice", 'of a report', '‘'),
      'said “never again” twice',
    ],
    ['joins lines', styled('the board\n  itself', 'of a report', '"'), 'the board itself'],
    ['has a small letter at a beginning in small letters', styled('Nobody', 'somebody', '"', 0), 'nobody'],
    ['has a capital at a beginning with a capital', styled('nobody', 'Somebody', '"', 0), 'Nobody'],
    ['keeps the capital of “I”', styled('I’ve', 'we have', '“', 0), 'I’ve'],
    ['keeps the capitals of an acronym', styled('NATO', 'they', '“', 0), 'NATO'],
    ['keeps letters as they are within a quotation', styled('Nobody', 'is a report', '"'), 'Nobody'],
  ];
  for (const [what, actual, expected] of cases) it(what, () => assert.equal(actual, expected));

  it('keeps the capital of a name at a beginning', () => {
    const reference = '“Ada Holm lied to us all,” he said. Ada Holm was silent.';
    const document = readDocument(reference, 'plaintext');
    const change = { draft: { start: 0, end: 3, text: 'she' }, source: { start: 1, end: 9, text: 'Ada Holm' } };
    const quotation = { start: 0, end: 15, text: 'she lied to us all', open: '“', close: '”' };
    assert.equal(inStyleOf(quotation, change, { uri: 'a', text: reference, document }), 'Ada Holm');
  });
});
