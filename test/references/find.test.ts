import assert from 'node:assert/strict';
import { readProse } from '../../src/engine/reading/index.js';
import { type DraftToRefer, findReferences } from '../../src/references/index.js';
import { memoryFiles } from './memory-file-source.js';

const FOLDER = 'file:///home/mia/news';

describe('finding the references of a draft', () => {
  it('reads a list in the front matter', async () => {
    const text = '---\ntitle: x\nreferences: [a.md, "b c.md", ../d.txt]\n---\nText';
    assert.deepEqual(await addressesOf({ text }), [`${FOLDER}/a.md`, `${FOLDER}/b%20c.md`, 'file:///home/mia/d.txt']);
  });

  it('reads a single path and a list of lines in the front matter', async () => {
    assert.deepEqual(await addressesOf({ text: '---\nreferences: a.md\n---\n' }), [`${FOLDER}/a.md`]);
    assert.deepEqual(await addressesOf({ text: '---\nreferences:\n  - a.md\n  - b.md\n---\n' }), [
      `${FOLDER}/a.md`,
      `${FOLDER}/b.md`,
    ]);
  });

  it('says where in the draft a reference is named, whatever stands before it and however lines end', async () => {
    for (const mark of ['', '\uFEFF']) {
      for (const lineEnd of ['\n', '\r\n']) {
        const comment = '<!-- source-check: reference b.md -->';
        const text = [`${mark}---`, 'title: 😀', 'references: [ "a.md" ]', '---', 'Text', '', comment].join(lineEnd);
        const { references } = await findReferences(draft({ text }), memoryFiles());
        const places = references.map(({ span }) => span && text.slice(span.start, span.end));
        assert.deepEqual(places, ['"a.md"', comment]);
      }
    }
  });

  it('reads comments in Markdown and plain text', async () => {
    const text = 'Text.\n\n<!-- source-check: reference my notes.md -->\n<!-- source-check: ignore -->\n';
    for (const format of ['markdown', 'plaintext'] as const) {
      assert.deepEqual(await addressesOf({ text, format }), [`${FOLDER}/my%20notes.md`]);
    }
  });

  it('takes no example in code for a comment', async () => {
    assert.deepEqual(await addressesOf({ text: '`<!-- source-check: reference a.md -->`' }), []);
  });

  it('adds what the writer chose, and takes the setting only where nothing else is named', async () => {
    const given = { chosen: ['file:///x/chosen.md'], settings: ['set.md'] };
    const own = '---\nreferences: a.md\n---\n';
    assert.deepEqual(await addressesOf({ ...given, text: own }), [`${FOLDER}/a.md`, 'file:///x/chosen.md']);
    assert.deepEqual(await addressesOf({ ...given, text: '' }), ['file:///x/chosen.md']);
    assert.deepEqual(await addressesOf({ settings: ['set.md'] }), [`${FOLDER}/set.md`]);
  });

  it('looks for what the setting names from the workspace folder', async () => {
    const place = { settings: ['set.md'], workspaceFolder: 'file:///home/mia' };
    assert.deepEqual(await addressesOf(place), ['file:///home/mia/set.md']);
  });

  it('finds the files that a pattern of the setting fits, and never the draft itself', async () => {
    const files = memoryFiles({ [`${FOLDER}/draft.md`]: '', [`${FOLDER}/in/a.md`]: '', [`${FOLDER}/in/b.txt`]: '' });
    const find = async (pattern: string) => (await findReferences(draft({ settings: [pattern] }), files)).references;
    assert.deepEqual(
      (await find('**/*.md')).map(({ uri }) => uri),
      [`${FOLDER}/in/a.md`],
    );
    assert.equal((await find('./in/*.{md,txt}')).length, 2);
  });

  it('is never its own reference', async () => {
    assert.deepEqual(await addressesOf({ settings: ['draft.md', 'a.md'] }), [`${FOLDER}/a.md`]);
  });

  it('names each reference once, by its first name', async () => {
    const text = '---\nreferences: [a.md, ./a.md, x/../a.md]\n---\n<!-- source-check: reference a.md -->';
    const { references } = await findReferences(draft({ text, chosen: [`${FOLDER}/a.md`] }), memoryFiles());
    assert.deepEqual(
      references.map(({ name, namedBy }) => [name, namedBy]),
      [['a.md', 'front-matter']],
    );
  });

  it('says so where the front matter names something that is no path', async () => {
    const text = '---\nreferences: [a.md, 7, {b: c}, ]\n---\n';
    const { references, problems } = await findReferences(draft({ text }), memoryFiles());
    assert.deepEqual(
      references.map(({ name }) => name),
      ['a.md'],
    );
    assert.deepEqual(
      problems.map(({ span }) => span && text.slice(span.start, span.end)),
      ['7', '{b: c}'],
    );
    assert.match(problems[0]?.message ?? '', /takes the path of a file or a list of paths.*not “7”/);
  });

  it('says so where front matter that is to name references is broken, and keeps quiet about any other', async () => {
    const { problems } = await findReferences(draft({ text: '---\nreferences: [a.md\n---\n' }), memoryFiles());
    assert.match(problems[0]?.message ?? '', /^The front matter is not valid YAML: /);
    const other = await findReferences(draft({ text: '---\ntitle: [x\n---\n' }), memoryFiles());
    assert.deepEqual(other.problems, []);
  });

  it('keeps quiet while the writer has not named anything yet', async () => {
    for (const text of ['---\nreferences:\n---\n', '---\nreferences: []\n---\n', '---\nreferences:\n  -\n---\n']) {
      const { references, problems } = await findReferences(draft({ text }), memoryFiles());
      assert.deepEqual({ references, problems }, { references: [], problems: [] });
    }
  });

  it('says so where a comment names no file', async () => {
    const { problems } = await findReferences(draft({ text: '<!-- source-check: reference -->' }), memoryFiles());
    assert.match(problems[0]?.message ?? '', /names no file/);
  });

  it('reads a draft that somebody else reads no second time, and only where a comment may name a reference', async () => {
    const comment = '<!-- source-check: reference a.md -->';
    const cases = [
      { text: `Text\n\n${comment}`, readings: 1 },
      { text: '---\nreferences: a.md\n---\nText', readings: 0 },
      { text: 'Text', readings: 0 },
    ];
    for (const { text, readings } of cases) {
      let count = 0;
      const prose = () => {
        count += 1;
        return readProse(text, 'markdown');
      };
      const { references } = await findReferences(draft({ text, prose }), memoryFiles());
      assert.equal(references.length, text === 'Text' ? 0 : 1);
      assert.equal(count, readings);
    }
  });

  it('reads nothing from the network', async () => {
    const { references, problems } = await findReferences(
      draft({ text: '---\nreferences: https://x.example/a.md\n---\n' }),
      memoryFiles(),
    );
    assert.deepEqual(references, []);
    assert.match(problems[0]?.message ?? '', /“https:\/\/x\.example\/a\.md” is on the network/);
  });

  for (const name of ['file://desk/a.md', 'file:////desk/a.md', 'FILE://desk/a.md', 'file:///%5C%5Cdesk/a.md']) {
    it(`signs in to no other machine that a draft or a setting names: ${name}`, async () => {
      for (const naming of [{ text: `---\nreferences: ["${name}"]\n---\n` }, { settings: [name] }]) {
        const { references, problems } = await findReferences(draft(naming), memoryFiles());
        assert.deepEqual(references, []);
        assert.match(problems[0]?.message ?? '', /is on the network/);
      }
    });
  }

  it('reads a file of another machine that the writer chose', async () => {
    const { references } = await findReferences(draft({ chosen: ['file://desk/share/a.md'] }), memoryFiles());
    assert.deepEqual(
      references.map(({ uri }) => uri),
      ['file://desk/share/a.md'],
    );
  });

  it('says so where a pattern fits nothing or cannot be searched', async () => {
    const { read } = memoryFiles();
    const unlisted = await findReferences(draft({ settings: ['*.md'] }), { read });
    assert.match(unlisted.problems[0]?.message ?? '', /no folder here to search/);
    const unmatched = await findReferences(draft({ settings: ['*.md'] }), memoryFiles());
    assert.equal(unmatched.problems[0]?.message, '“*.md” fits no file');
  });

  it('finds only whole addresses for a draft that was never saved', async () => {
    const text = '---\nreferences: [a.md, file:///x/b.md]\n---\n';
    const unsaved = draft({ uri: 'untitled:Untitled-1', text });
    const { references, problems } = await findReferences(unsaved, memoryFiles());
    assert.deepEqual(
      references.map(({ uri }) => uri),
      ['file:///x/b.md'],
    );
    assert.match(problems[0]?.message ?? '', /“a\.md” cannot be found.*save it first/);
    const inFolder = await findReferences({ ...unsaved, workspaceFolder: FOLDER }, memoryFiles());
    assert.equal(inFolder.references.length, 2);
  });
});

function draft(fields: Partial<DraftToRefer>): DraftToRefer {
  return { uri: `${FOLDER}/draft.md`, text: '', format: 'markdown', chosen: [], settings: [], ...fields };
}

async function addressesOf(fields: Partial<DraftToRefer>): Promise<string[]> {
  const { references, problems } = await findReferences(draft(fields), memoryFiles());
  assert.deepEqual(problems, []);
  return references.map(({ uri }) => uri);
}
