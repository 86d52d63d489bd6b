import assert from 'node:assert/strict';
import { isCrowded } from '../../../src/engine/reading/crowded.js';
import { readProse } from '../../../src/engine/reading/index.js';

const MANY = 3_000;

describe('a Markdown document too full of marks', () => {
  const crowded: readonly (readonly [what: string, source: string])[] = [
    ['emphasis that is never closed', 'a**b*'.repeat(MANY)],
    ['brackets', '[a '.repeat(MANY)],
    ['footnotes that are nowhere', '[^a] '.repeat(MANY)],
    ['marks on many lines of one paragraph', 'a *b _c\n'.repeat(MANY)],
    ['marks on lines that end in another way', 'a *b _c\r\n'.repeat(MANY)],
    ['marks between paragraphs as usual', `One.\n\n${'*a '.repeat(MANY)}\n\nThree.`],
  ];
  for (const [what, source] of crowded)
    it(`is one of ${what}`, () => {
      assert.ok(isCrowded(source));
      assert.equal(readProse(source, 'markdown').text, readProse(source, 'plaintext').text);
    });

  const usual: readonly (readonly [what: string, source: string])[] = [
    ['nothing', ''],
    ['many paragraphs with emphasis and links', 'The *bay* has [23 buoys](b.md).\n\n'.repeat(MANY)],
    ['a long list of links', '- [a port](a.md)\n'.repeat(MANY)],
    ['a long numbered list', '12. *one* of [many](a.md)\n'.repeat(MANY)],
    ['a long table of links', '| [a](b.md) | *c* |\n'.repeat(MANY)],
    ['a table without marks at its sides', '[a](b.md) | *c*\n'.repeat(MANY)],
    ['a long quote', '> said _this_ and [that](b.md)\n'.repeat(MANY)],
    ['code', `\`\`\`\n${'snake_case_name[0] * 2\n'.repeat(MANY)}\`\`\``],
    ['indented code', '    snake_case_name[0] * 2\n'.repeat(MANY)],
  ];
  for (const [what, source] of usual) it(`is not one of ${what}`, () => assert.ok(!isCrowded(source)));
});
