import assert from 'node:assert/strict';
import { directiveComment } from '../../../src/engine/model/comments.js';
import type { Format } from '../../../src/engine/model/prose.js';
import { readProse } from '../../../src/engine/reading/index.js';

/** A comment for Source Check in each markup. */
const COMMENTS: Readonly<Record<Format, string>> = {
  asciidoc: '// source-check: ignore name-differs',
  'git-commit': '# source-check: ignore name-differs',
  html: '<!-- source-check: ignore name-differs -->',
  latex: '% source-check: ignore name-differs',
  markdown: '<!-- source-check: ignore name-differs -->',
  org: '# source-check: ignore name-differs',
  plaintext: '<!-- source-check: ignore name-differs -->',
  restructuredtext: '.. source-check: ignore name-differs',
  typst: '// source-check: ignore name-differs',
};

describe('a comment for Source Check', () => {
  for (const [format, comment] of Object.entries(COMMENTS) as [Format, string][]) {
    it(`is written and heard in ${format}, and is no prose`, () => {
      assert.equal(directiveComment('ignore name-differs', format), comment);
      for (const lineEnd of ['\n', '\r\n']) {
        const document = `One.${lineEnd}${lineEnd}${comment}${lineEnd}${lineEnd}Two.`;
        const { text, directives } = readProse(document, format);
        assert.match(text, /^One\.\s+Two\.$/);
        assert.deepEqual(directives, [
          {
            name: 'ignore',
            argument: 'name-differs',
            start: document.indexOf(comment),
            end: document.indexOf(comment) + comment.length,
            text: comment,
          },
        ]);
      }
    });
  }
});
