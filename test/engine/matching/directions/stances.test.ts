import assert from 'node:assert/strict';
import { libraryOf, reported } from '../../support/reporting.js';

const ARTICLE = `Harbour master Ilse Brandvik proposed a tunnel under the sound. The mayor of Tornby, Edda Kvist, openly disagreed
with this proposal. Kvist praised the pilot Tove Aasen for her courage. The union backed Aasen in the spring.`;

/** What is reported of the directions of a draft. */
function turned(draft: string, ...references: readonly string[]): string[] {
  return reported(draft, libraryOf(...references)).filter((line) => line.startsWith('direction-reversed'));
}

describe('the stance of a party', () => {
  const reversed: readonly (readonly [draft: string, expected: string])[] = [
    ['Edda Kvist backed Brandvik’s proposal.', 'backed -> disagreed'],
    ['Brandvik’s proposal was backed by Kvist.', 'backed -> disagreed'],
    ['Edda Kvist agreed with Brandvik’s proposal.', 'agreed -> disagreed'],
    ['Edda Kvist, the mayor, criticised Tove Aasen.', 'criticised -> praised'],
    ['Tove Aasen was condemned by Kvist.', 'condemned -> praised'],
  ];
  for (const [draft, expected] of reversed)
    it(`is told to be reversed in “${draft}”`, () =>
      assert.deepEqual(turned(draft, ARTICLE), [`direction-reversed: ${expected}`]));

  const faithful: readonly string[] = [
    'Brandvik’s proposal was rejected by Kvist.',
    'Edda Kvist opposed Brandvik’s proposal.',
    'Edda Kvist did not back Brandvik’s proposal.',
    'Edda Kvist backed Brandvik’s candidacy.',
    'Brandvik agreed with Tove Aasen.',
    'If Kvist backed Brandvik’s proposal, the tunnel would be built.',
    'Kvist commended Tove Aasen.',
  ];
  for (const draft of faithful) it(`is left alone in “${draft}”`, () => assert.deepEqual(turned(draft, ARTICLE), []));

  it('is told to be reversed whatever the reference says behind it', () => {
    const article = 'Edda Kvist rejected the idea, saying that the ferry was “the only thing that works”.';
    assert.deepEqual(turned('Edda Kvist welcomed the idea.', article), ['direction-reversed: welcomed -> rejected']);
  });

  it('is left alone under a condition', () => {
    const article = 'Edda Kvist backed the idea in spring, but only if Tornby pays.';
    assert.deepEqual(turned('Asked again, Edda Kvist rejected the idea.', article), []);
  });

  it('is left alone where the references tell of both stances', () => {
    const later = 'In May the mayor, Edda Kvist, backed Brandvik’s proposal.';
    assert.deepEqual(turned('Edda Kvist backed Brandvik’s proposal.', ARTICLE, later), []);
  });
});
