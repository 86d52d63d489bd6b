import assert from 'node:assert/strict';
import { check, createLibrary } from '../../../src/engine/index.js';
import { fixed, wordingOf } from './wording.js';

const MATCH = 'Ada Holm beat the reigning champion Per Lund in the final in Velden on Sunday. Olav Ness watched.';

function reported(draft: string, ...references: readonly string[]): readonly string[] {
  const library = createLibrary(references.map((text, at) => ({ uri: `file:///${at}.txt`, text })));
  return check({ text: draft }, library).findings.map(({ rule, draft: { text } }) => `${rule}: ${text}`);
}

describe('role-swapped', () => {
  it('says who did it to whom, and exchanges the names', () => {
    assert.deepEqual(wordingOf('Per Lund beat Ada Holm in the final.', MATCH), {
      rule: 'role-swapped',
      message: 'In the reference Ada Holm does this to Per Lund, not Per Lund to Ada Holm',
      reason: 'Ada Holm is the one who “beat” in the reference, Per Lund in the draft',
      fix: 'Ada Holm beat Per Lund',
    });
  });

  it('exchanges the names of a passive', () => {
    assert.equal(fixed('Holm was beaten by Lund in the final.', MATCH), 'Lund was beaten by Holm in the final.');
  });

  it('keeps quiet when another reference has it the draft’s way', () => {
    const later = 'Per Lund beat Ada Holm in the final of the indoor games.';
    assert.deepEqual(reported('Per Lund beat Ada Holm in the final.', MATCH, later), []);
  });

  it('keeps quiet when a pronoun may stand for the one who did it', () => {
    const later = `${MATCH} In March he had beaten Holm. He beat Holm twice.`;
    assert.deepEqual(reported('Per Lund beat Ada Holm in the final.', later), []);
  });

  it('keeps quiet about another occasion', () => {
    const draft = 'Per Lund beat Ada Holm at the junior games in Brode ten summers earlier.';
    assert.deepEqual(
      reported(draft, MATCH).filter((line) => line.startsWith('role-swapped')),
      [],
    );
  });

  it('keeps quiet when the deed was done to something else of the same one', () => {
    const reference = "Ada Holm rejected Per Lund's plan. The council was divided over the harbour.";
    assert.deepEqual(reported("Per Lund rejected Ada Holm's apology.", reference), []);
  });
});
