import assert from 'node:assert/strict';
import { check, createLibrary } from '../../../../src/engine/index.js';

function titlesReported(draft: string, ...references: readonly string[]): readonly string[] {
  const library = createLibrary(references.map((text, at) => ({ uri: `file:///${at}.txt`, text })));
  const { findings } = check({ text: draft }, library);
  return findings.filter(({ rule }) => rule === 'title-differs').map(({ draft: { text } }) => text);
}

const MAYOR = 'Mayor Ada Holm opened the bridge on Sunday. The crowd sang.';

describe('comparing the titles of a person', () => {
  it('finds another title of the same family', () => {
    assert.deepEqual(titlesReported('Governor Ada Holm opened the bridge.', MAYOR), ['Governor']);
  });

  it('keeps quiet about titles that can be held together', () => {
    assert.deepEqual(titlesReported('Professor Ada Holm opened the bridge.', MAYOR), []);
  });

  it('keeps quiet when another reference gives the title', () => {
    assert.deepEqual(
      titlesReported('Governor Ada Holm opened the bridge.', MAYOR, 'Governor Ada Holm was re-elected.'),
      [],
    );
  });

  it('keeps quiet when the title stands near the name, where it may mean the same person', () => {
    const text = 'Mayor Ada Holm opened the bridge. The governor, as she will soon be, was in good spirits.';
    assert.deepEqual(titlesReported('Governor Ada Holm opened the bridge.', text), []);
  });

  it('finds the title of somebody else who is named near', () => {
    const text = 'Mayor Ada Holm opened the bridge. Governor Karl Lund was abroad.';
    assert.deepEqual(titlesReported('Governor Ada Holm opened the bridge.', text), ['Governor']);
  });

  it('finds a title before a degree or a form of address', () => {
    const text = 'The ferry is too slow, said the society’s president, Dr Ada Holm.';
    assert.deepEqual(titlesReported('Dr Ada Holm, the society’s spokeswoman, said it is too slow.', text), [
      'spokeswoman',
    ]);
    assert.deepEqual(titlesReported('Dr Ada Holm, the society’s president, said it is too slow.', text), []);
  });

  it('tells ranks of the police and officers of a society apart', () => {
    const text = 'Detective Inspector Ada Holm spoke first. Karl Lund, regional secretary of the union, followed.';
    assert.deepEqual(titlesReported('Sergeant Ada Holm spoke first.', text), ['Sergeant']);
    assert.deepEqual(titlesReported('Inspector Ada Holm spoke first.', text), []);
    assert.deepEqual(titlesReported('Karl Lund, president of the union, followed.', text), ['president']);
  });

  const TOLD: readonly (readonly [what: string, reference: string, wrong: string, title: string, right: string])[] = [
    [
      'the leader and the chairman of a council',
      'Council leader Ada Holm opened the pool.',
      'Council chairman Ada Holm opened the pool.',
      'Council chairman',
      'The leader of the council, Ada Holm, opened the pool.',
    ],
    [
      'the committees of a council',
      'Ada Holm, chair of the roads committee, opened the pool.',
      'Ada Holm, chair of the planning committee, opened the pool.',
      'planning committee',
      'Ada Holm, chair of the highways committee, opened the pool.',
    ],
    [
      'a chairman and a vice-chairman',
      'Vice-chairman Ada Holm opened the pool.',
      'Chairman Ada Holm opened the pool.',
      'Chairman',
      'Deputy chairman Ada Holm opened the pool.',
    ],
    [
      'the chairman and the coach of a club',
      'Club chairman Ada Holm opened the pool.',
      'Club coach Ada Holm opened the pool.',
      'coach',
      'Ada Holm, who chairs the club, opened the pool.',
    ],
    [
      'the heads of departments',
      'Ada Holm, head of investor relations, opened the pool.',
      'Ada Holm, head of marketing, opened the pool.',
      'head of marketing',
      'Ada Holm, director of investor relations, opened the pool.',
    ],
    [
      'ministers',
      'Culture Minister Ada Holm opened the pool.',
      'Ada Holm, the minister for agriculture, opened the pool.',
      'minister for agriculture',
      'Sports Minister Ada Holm opened the pool.',
    ],
    [
      'scholars',
      'Ada Holm, a psychologist in Velden, opened the pool.',
      'Ada Holm, an economist in Velden, opened the pool.',
      'economist',
      'Ada Holm, a scientist in Velden, opened the pool.',
    ],
  ];
  for (const [what, reference, wrong, title, right] of TOLD) {
    it(`tells ${what} apart`, () => {
      assert.deepEqual(titlesReported(wrong, reference), [title]);
      assert.deepEqual(titlesReported(right, reference), []);
    });
  }

  it('keeps quiet about a namesake', () => {
    const text = 'Mayor Ada Holm opened the bridge. Governor Karl Holm was abroad.';
    assert.deepEqual(titlesReported('Governor Holm was abroad.', text), []);
  });

  it('keeps quiet about a person whom the references give no title', () => {
    assert.deepEqual(titlesReported('Governor Ada Holm opened the bridge.', 'Ada Holm opened the bridge.'), []);
  });
});
