import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { check, createLibrary, type RuleId } from '../../src/engine/index.js';
import { RULES } from '../../src/engine/rules/index.js';
import { fileName } from '../../src/references/addresses.js';
import { findReferences } from '../../src/references/index.js';
import { memoryFiles } from '../references/memory-file-source.js';

const PAGES = new URL('../../resources/rules/', import.meta.url);

type Part = 'reference' | 'wrong' | 'right';

function pageOf(rule: RuleId): string {
  return readFileSync(new URL(`${rule}.md`, PAGES), 'utf8');
}

function headingsOf(page: string): string[] {
  return page.split('\n').filter((line) => /^#{1,6} /.test(line));
}

/** A draft of an example, and its references by their addresses. */
interface Example {
  readonly references: Readonly<Record<string, string>>;
  readonly draft: string;
}

/** The example of a page: its fenced blocks, by the words after their language. */
function exampleOf(page: string, draft: Exclude<Part, 'reference'>): Example {
  const blocks = blocksOf(page);
  const [references, drafts] = [
    blocks.filter(({ part }) => part === 'reference'),
    blocks.filter(({ part }) => part === draft),
  ];
  assert.ok(references.length > 0, 'the page needs a block “markdown reference”');
  assert.equal(drafts.length, 1, `the page needs one block “markdown ${draft}”`);
  return {
    references: Object.fromEntries(references.map(({ file, text }) => [`file:///${file}`, text])),
    draft: drafts[0]?.text ?? '',
  };
}

function blocksOf(page: string): readonly { readonly part: string; readonly file: string; readonly text: string }[] {
  return fromMarkdown(page).children.flatMap((node) => {
    if (node.type !== 'code') return [];
    const [part = '', file = 'reference.md'] = node.meta?.split(' ') ?? [];
    return [{ part, file, text: node.value }];
  });
}

/** The rules that report something, with one of them switched on though it may be off unless it is set. */
async function rulesReporting({ references, draft: text }: Example, id: RuleId): Promise<string[]> {
  const format = 'markdown';
  const library = createLibrary(
    Object.entries(references).map(([uri, text]) => ({ uri, text, format, title: fileName(uri) })),
  );
  const draft = { uri: 'file:///draft.md', text, format, chosen: Object.keys(references), settings: [] } as const;
  const { citations } = await findReferences(draft, memoryFiles());
  return check(draft, library, { severities: { [id]: 'warning' }, citations }).findings.map(({ rule }) => rule);
}

describe('The pages of the rules', () => {
  it('are one for each rule', () => {
    assert.deepEqual(readdirSync(PAGES).sort(), RULES.map(({ id }) => `${id}.md`).sort());
  });

  for (const { id } of RULES) {
    describe(id, () => {
      const page = pageOf(id);

      it('answers the same questions in the same order as every page', () => {
        assert.deepEqual(headingsOf(page), [
          `# ${id}`,
          '## What it reports',
          '## Why',
          '## When it keeps quiet',
          '## How to set it',
          '## Example',
        ]);
      });

      it('names its own setting and comment', () => {
        assert.match(page, new RegExp(`source-check: ignore ${id}`));
        assert.match(page, new RegExp(`"sourceCheck\\.severity\\.${id}": "`));
      });

      it('has a wrong draft that this rule alone reports, once', async () =>
        assert.deepEqual(await rulesReporting(exampleOf(page, 'wrong'), id), [id]));

      it('has a right draft that no rule reports', async () =>
        assert.deepEqual(await rulesReporting(exampleOf(page, 'right'), id), []));
    });
  }
});
