import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { check, createLibrary, type RuleId } from '../../src/engine/index.js';
import { RULES } from '../../src/engine/rules/index.js';

const PAGES = new URL('../../resources/rules/', import.meta.url);

type Part = 'reference' | 'wrong' | 'right';

function pageOf(rule: RuleId): string {
  return readFileSync(new URL(`${rule}.md`, PAGES), 'utf8');
}

function headingsOf(page: string): string[] {
  return page.split('\n').filter((line) => /^#{1,6} /.test(line));
}

/** The example of a page: its fenced blocks, by the word after their language. */
function exampleOf(page: string): Readonly<Record<Part, string>> {
  const part = (name: Part): string => {
    const blocks = fromMarkdown(page).children.filter((node) => node.type === 'code' && node.meta === name);
    const [block] = blocks;
    assert.ok(blocks.length === 1 && block?.type === 'code', `the page needs one block “markdown ${name}”`);
    return block.value;
  };
  return { reference: part('reference'), wrong: part('wrong'), right: part('right') };
}

/** The rules that report something, with one of them switched on though it may be off unless it is set. */
function rulesReporting(draft: string, reference: string, id: RuleId): string[] {
  const library = createLibrary([{ uri: 'file:///reference.md', text: reference, format: 'markdown' }]);
  const severities = { [id]: 'warning' } as const;
  return check({ text: draft, format: 'markdown' }, library, { severities }).findings.map(({ rule }) => rule);
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

      it('has a wrong draft that this rule alone reports, once', () => {
        const { reference, wrong } = exampleOf(page);
        assert.deepEqual(rulesReporting(wrong, reference, id), [id]);
      });

      it('has a right draft that no rule reports', () => {
        const { reference, right } = exampleOf(page);
        assert.deepEqual(rulesReporting(right, reference, id), []);
      });
    });
  }
});
