import assert from 'node:assert/strict';
import { FERRY } from '../support/coast.js';
import { findingsOf, libraryOf } from '../support/reporting.js';
import { fixed, wordingOf } from './wording.js';

describe('quotation-altered', () => {
  it('says which words were said instead', () => {
    assert.deepEqual(wordingOf('“We found the crack in time,” said Varga.', FERRY), {
      rule: 'quotation-altered',
      message: 'The reference has “leak”, not “crack”, in this quotation',
      reason: 'Words in quotation marks stand for what was said: the reference has “leak” where the draft has “crack”',
      fix: 'leak',
    });
  });

  const fixes: readonly (readonly [what: string, draft: string, right: string])[] = [
    ['a changed word', '“We found the crack in time,” said Varga.', '“We found the leak in time,” said Varga.'],
    ['a word put in', '“We found the big leak in time,” said Varga.', '“We found the leak in time,” said Varga.'],
    [
      'a word left out',
      '“Nobody listened to the mechanics, nobody will listen to them now,” Renn said.',
      '“Nobody listened to the mechanics, and nobody will listen to them now,” Renn said.',
    ],
  ];
  for (const [what, draft, right] of fixes) it(`puts ${what} right`, () => assert.equal(fixed(draft, FERRY), right));

  it('reports every change by itself', () => {
    const draft = '“Nobody listened to the pilots, and nobody will listen to us now,” Renn said.';
    const fixesOf = findingsOf(draft, libraryOf(FERRY)).map(({ draft: wrong, fix }) => [wrong.text, fix]);
    assert.deepEqual(fixesOf, [
      ['pilots', 'mechanics'],
      ['us', 'them'],
    ]);
  });
});
