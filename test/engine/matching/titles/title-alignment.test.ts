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

  it('keeps quiet about a namesake', () => {
    const text = 'Mayor Ada Holm opened the bridge. Governor Karl Holm was abroad.';
    assert.deepEqual(titlesReported('Governor Holm was abroad.', text), []);
  });

  it('keeps quiet about a person whom the references give no title', () => {
    assert.deepEqual(titlesReported('Governor Ada Holm opened the bridge.', 'Ada Holm opened the bridge.'), []);
  });
});
