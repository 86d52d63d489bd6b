import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { check } from '../../src/engine/index.js';
import { createLibraryLoader, findReferences, formatOfFile } from '../../src/references/index.js';
import { nodeFileSource } from '../../src/references/node-file-source.js';
import { expectationOf, marked, parseGolden } from './golden.js';

const FOLDER = import.meta.dirname;

const FRONT_MATTER = /^(?:---\n.*?\n---\n)?/s;
const EMOJI = '😀👩‍🚀 e\u0301';

/** Each golden is checked in these forms: what is found may depend on none of them. */
const FORMS: readonly (readonly [string, (draft: string) => string])[] = [
  ['with LF line ends', (draft) => draft],
  ['with CRLF line ends', (draft) => draft.replaceAll('\n', '\r\n')],
  ['with emoji in front', (draft) => draft.replace(FRONT_MATTER, (frontMatter) => `${frontMatter}${EMOJI}\n\n`)],
];

const loader = createLibraryLoader(nodeFileSource);

describe('golden drafts', () => {
  for (const path of draftPaths()) {
    for (const [form, change] of FORMS) {
      it(`${path} ${form}`, async () => {
        const golden = change(readFileSync(join(FOLDER, path), 'utf8'));
        assert.equal(await checkedAndMarked(path, parseGolden(golden).draft), golden);
      });
    }
  }

  it('are there', () => assert.ok(draftPaths().length >= 4));

  it('hold wrong drafts and right ones', () => {
    const counts = draftPaths().map((path) => parseGolden(readFileSync(join(FOLDER, path), 'utf8')).expected.length);
    assert.ok(counts.includes(0) && Math.max(...counts) > 3);
  });
});

describe('the marks of golden drafts', () => {
  it('delimit the words that are wrong and name the rule and the words of the reference', () => {
    assert.deepEqual(parseGolden('A [[32]]{{figure-differs: 23}} b [[c d]]{{name-not-found}}.'), {
      draft: 'A 32 b c d.',
      expected: [
        { start: 2, end: 4, rule: 'figure-differs', source: '23' },
        { start: 7, end: 10, rule: 'name-not-found' },
      ],
    });
  });

  it('can be put back', () => {
    const text = '[[32]]{{figure-differs: 23}} b [[c d]]{{name-not-found}}.\n[a](b) {c}';
    const { draft, expected } = parseGolden(text);
    assert.equal(marked(draft, expected), text);
  });
});

/** Every draft in every folder beside this file; the articles beside a draft are its references. */
function draftPaths(): string[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((path) => /draft[^/\\]*\.\w+$/.test(path))
    .sort();
}

async function checkedAndMarked(path: string, text: string): Promise<string> {
  const uri = pathToFileURL(join(FOLDER, path)).href;
  const { format } = formatOfFile(path);
  const draft = { uri, text, format, chosen: [], settings: ['article*'] };
  const { references, problems } = await findReferences(draft, nodeFileSource);
  assert.deepEqual(problems, []);
  const { library } = await loader.load(references.map((reference) => reference.uri));
  return marked(text, check({ text, format }, library).findings.map(expectationOf));
}
