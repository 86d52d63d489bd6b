import assert from 'node:assert/strict';
import { FERRY } from '../support/coast.js';
import { findingsOf, libraryOf } from '../support/reporting.js';
import { fixed, wordingOf } from './wording.js';

/** The draft with every quick fix applied. */
function allFixed(draft: string, reference: string): string {
  const findings = findingsOf(draft, libraryOf(reference));
  assert.ok(findings.length > 0, draft);
  return findings.reduceRight(
    (text, { draft: { start, end }, fix = '' }) => text.slice(0, start) + fix + text.slice(end),
    draft,
  );
}

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

  const LETTER = `“The mayor’s plan won’t work, and ‘never again’ is what my mother’d say of it,” Ada Holm wrote. “Nobody asked
us about the old mill, and nobody will.

“I have lived beside it for forty years.” She went on: “We’re tired of promises.” Oslo was silent.`;

  const styles: readonly (readonly [what: string, draft: string, right: string])[] = [
    [
      'straight apostrophes to straight marks',
      "\"The mayor's friend won't work, and 'never again' is what my mother'd say of it,\" Holm wrote.",
      "\"The mayor's plan won't work, and 'never again' is what my mother'd say of it,\" Holm wrote.",
    ],
    [
      'straight apostrophes to a word that has one',
      '"The town\'s plan won\'t work," Holm wrote.',
      '"The mayor\'s plan won\'t work," Holm wrote.',
    ],
    [
      'curly apostrophes to curly marks',
      '“The town’s plan won’t work,” Holm wrote.',
      '“The mayor’s plan won’t work,” Holm wrote.',
    ],
    [
      'curly apostrophes to single marks',
      '‘The mayor’s plan won’t work, and “never again” is what my friend’d say of it,’ Holm wrote.',
      '‘The mayor’s plan won’t work, and “never again” is what my mother’d say of it,’ Holm wrote.',
    ],
    [
      'words to both sides of a reporting clause',
      '“Nobody asked us about the new mill,” Holm wrote, “and I have lived beside it for fifty years.”',
      '“Nobody asked us about the old mill,” Holm wrote, “and I have lived beside it for forty years.”',
    ],
    [
      'words to a quotation that runs over paragraphs',
      '“Nobody asked us about the new mill, and nobody will.\n\n“I have lived beside it for fifty years,” Holm wrote.',
      '“Nobody asked us about the old mill, and nobody will.\n\n“I have lived beside it for forty years,” Holm wrote.',
    ],
    [
      'a small letter to a beginning within a sentence',
      'Holm wrote that “they have lived beside it”.',
      'Holm wrote that “I have lived beside it”.',
    ],
    [
      'a small letter where the reference begins',
      'Holm wrote that “somebody asked us about the old mill”.',
      'Holm wrote that “nobody asked us about the old mill”.',
    ],
    [
      'a capital to a beginning',
      'Holm wrote: “Ever again is what my mother’d say of it.”',
      'Holm wrote: “Never again is what my mother’d say of it.”',
    ],
  ];
  for (const [what, draft, right] of styles) it(`gives ${what}`, () => assert.equal(allFixed(draft, LETTER), right));
});
