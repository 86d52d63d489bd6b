import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type CheckResult, check } from '../../src/engine/index.js';
import { createLibraryLoader, findReferences } from '../../src/references/index.js';
import { nodeFileSource } from '../../src/references/node-file-source.js';

const PATH = join(import.meta.dirname, '../../resources/sample/draft.md');

/** The words of the sample's draft that its writer made wrong, and what a check has to say of them at least. */
const MISTAKES: readonly (readonly [string, 'differs' | 'not-found', string?])[] = [
  ['32', 'differs', '23'],
  ['$968 billion', 'not-found'],
  ['European Socialist Party', 'not-found'],
  ['Iranian', 'not-found'],
  ['2029', 'differs', '2027'],
  ['may', 'differs', 'shall'],
  ['35 percent', 'differs', '3.5 percent'],
  ['2027', 'differs', '2029'],
];

/** The words of the sample's draft that are wrong too, and that a check may report. */
const HARDER_MISTAKES: readonly string[] = ['Rutte', 'Weber', 'France'];

describe('the sample', () => {
  let result: CheckResult;

  before(async () => {
    const text = readFileSync(PATH, 'utf8');
    const draft = { uri: pathToFileURL(PATH).href, text, format: 'markdown', chosen: [], settings: [] } as const;
    const { references } = await findReferences(draft, nodeFileSource);
    const { library } = await createLibraryLoader(nodeFileSource).load(references.map(({ uri }) => uri));
    result = check(draft, library);
  });

  for (const [words, verdict, source] of MISTAKES) {
    it(`shows that “${words}” is wrong`, () => {
      const finding = result.findings.find(({ draft }) => draft.text === words);
      assert.ok(finding);
      if (verdict === 'differs') assert.deepEqual([finding.verdict, finding.source?.text], ['differs', source]);
    });
  }

  it('shows nothing that is right', () => {
    const wrong = [...MISTAKES.map(([words]) => words), ...HARDER_MISTAKES];
    assert.deepEqual(
      result.findings.map(({ draft }) => draft.text).filter((words) => !wrong.includes(words)),
      [],
    );
  });

  it('holds many right claims among the wrong ones', () => {
    const supported = result.claims.filter(({ verdict }) => verdict === 'supported');
    assert.ok(supported.length >= 8, String(supported.length));
  });
});
