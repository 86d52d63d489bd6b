import assert from 'node:assert/strict';
import { findQuotations } from '../../../src/engine/attributions/quotations.js';

/** The quotations of a text, each as its words between its marks. */
function quoted(text: string): readonly string[] {
  return findQuotations(text).map(({ open, text: words, close }) => `${open}${words}${close}`);
}

type Case = readonly [what: string, text: string, ...expected: string[]];

function reads(cases: readonly Case[]): void {
  for (const [what, text, ...expected] of cases) it(`reads ${what}`, () => assert.deepEqual(quoted(text), expected));
}

function keepsQuiet(cases: readonly (readonly [what: string, text: string])[]): void {
  for (const [what, text] of cases) it(`keeps quiet about ${what}`, () => assert.deepEqual(quoted(text), []));
}

describe('finding quotations', () => {
  reads([
    ['curly double marks', 'She said “it is safe” twice.', '“it is safe”'],
    ['straight double marks', 'She said "it is safe" twice.', '"it is safe"'],
    ['curly single marks', 'She said ‘it is safe’ twice.', '‘it is safe’'],
    ['straight single marks', "She said 'it is safe' twice.", "'it is safe'"],
    ['doubled single marks', "She said ''it is safe'' twice.", "''it is safe''"],
    ['typewriter marks', "She said ``it is safe'' twice.", "``it is safe''"],
    ['guillemets', 'She said «it is safe» twice.', '«it is safe»'],
    ['guillemets with spaces', 'She said « it is safe » twice.', '«it is safe»'],
    ['small guillemets', 'She said ‹it is safe› twice.', '‹it is safe›'],
    ['low marks', 'She said „it is safe” twice.', '„it is safe”'],
    ['a whole line', '“It is safe.”', '“It is safe.”'],
    ['two in a sentence', '“It is,” she said, “safe.”', '“It is,”', '“safe.”'],
    ['a dash before', 'Her view—“it is safe”—won.', '“it is safe”'],
    ['a bracket before', 'Her view ("it is safe") won.', '"it is safe"'],
    ['spaces inside straight marks', 'She said " it is safe " twice.', '"it is safe"'],
    ['a curly end to a straight beginning', 'She said "it is safe” twice.', '"it is safe”'],
    ['each line by itself', '“It is safe.”\n“It is old.”', '“It is safe.”', '“It is old.”'],
  ]);
});

describe('finding quotations inside quotations', () => {
  reads([
    ['single in double', '“He said ‘it is safe’ to me.”', '“He said ‘it is safe’ to me.”', '‘it is safe’'],
    ['double in single', '‘He said “it is safe” to me.’', '‘He said “it is safe” to me.’', '“it is safe”'],
    ['straight in straight', `"He said 'it is safe' to me."`, `"He said 'it is safe' to me."`, `'it is safe'`],
    ['both ending at once', '“He said ‘it is safe.’”', '“He said ‘it is safe.’”', '‘it is safe.’'],
  ]);
});

describe('telling apostrophes from single marks', () => {
  reads([
    ['a contraction inside', "She said 'it isn't safe' twice.", "'it isn't safe'"],
    ['a curly contraction inside', 'She said ‘it isn’t safe’ twice.', '‘it isn’t safe’'],
    ["a plural's apostrophe inside", "She said 'the members' vote is safe' twice.", "'the members' vote is safe'"],
    ['a quotation that ends in s', "Two 'best friends' met.", "'best friends'"],
    ['two that end in s', "The 'best friends' and 'worst foes' met.", "'best friends'", "'worst foes'"],
  ]);
  keepsQuiet([
    ['a contraction', "It isn't safe and doesn't look it."],
    ['a possessive', "The mayor's bridge and Holm’s road."],
    ['plural possessives', "The members' vote and the mayors' plan."],
    ['a decade', "The '90s were safe and the '80s too."],
    ['elisions', "Rock 'n' roll, get 'em, 'twas so."],
    ['feet and inches', `He is 6'2" tall.`],
    ['inches', 'A 12" pipe broke.'],
  ]);
});

describe('finding quotations that are left open', () => {
  reads([
    ['a paragraph that goes on in the next', '“It is safe.\n“It is old.”', '“It is safe.', '“It is old.”'],
    ['the same over a blank line', '“It is safe.\n\n“It is old.”', '“It is safe.', '“It is old.”'],
    ['straight marks that go on', '"It is safe.\n\n"It is old."', '"It is safe.', '"It is old."'],
    ['the second of two openings', 'She said “it is and “it was safe” too.', '“it was safe”'],
  ]);
  keepsQuiet([
    ['an opening mark alone', 'She said “it is safe.'],
    ['a closing mark alone', 'She said it is safe.”'],
    ['a line that the next does not go on', 'She said “it is safe.\n\nThe sun shone.'],
    ['empty marks', 'She said “” and "" and « ».'],
  ]);
});

describe('placing quotations', () => {
  it('spans the words without the marks', () => {
    const text = 'Yes: « it is safe ».';
    const [quotation] = findQuotations(text);
    assert.equal(text.slice(quotation?.start, quotation?.end), 'it is safe');
    assert.equal(text.slice(quotation?.outer.start, quotation?.outer.end), '« it is safe »');
  });

  it('counts emoji before a quotation in UTF-16 code units', () => {
    const text = '🎉🎉 “It is safe.”';
    const [quotation] = findQuotations(text);
    assert.equal(quotation?.start, 6);
    assert.equal(text.slice(quotation?.start, quotation?.end), 'It is safe.');
  });
});
