import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What Neovim showed, as `neovim.lua` tells it. */
interface Seen {
  readonly failure?: string;
  readonly diagnostics: readonly {
    readonly line: number;
    readonly column: number;
    readonly code: string;
    readonly message: string;
  }[];
  readonly hover: { readonly contents: { readonly value: string } };
  readonly definition: unknown;
  readonly actions: readonly string[];
  readonly lines: readonly string[];
  readonly isQuiet: boolean;
}

const PROGRAM = fileURLToPath(new URL('../../dist/cli.cjs', import.meta.url));
const SCRIPT = fileURLToPath(new URL('./neovim.lua', import.meta.url));
const ARTICLE = 'The port of Lindhaven employs 54 pilots, harbour master Greta Olsen said on Tuesday.\n';
/** Characters of two UTF-16 units, and of four bytes, stand before what differs. */
const DRAFT =
  '---\nreferences: [article.md]\n---\n\n🚢🚢 – the port of Lindhaven employs 45 pilots, Greta Olsen said.\n';

/** Whether Neovim is there; it is the system's own, which a test cannot bring along. */
function hasNeovim(): boolean {
  return spawnSync('nvim', ['--version']).status === 0;
}

describe('Neovim, with the language server of the command line', () => {
  let folder: string;
  let seen: Seen;

  before(function () {
    this.timeout(120_000);
    if (!hasNeovim()) this.skip();
    assert.ok(existsSync(PROGRAM), 'run “npm run build” first');
    folder = mkdtempSync(join(tmpdir(), 'source-check-neovim-'));
    writeFileSync(join(folder, 'article.md'), ARTICLE);
    writeFileSync(join(folder, 'draft.md'), DRAFT);
    const report = join(folder, 'seen.json');
    execFileSync('nvim', ['--clean', '--headless', '-n', '-c', `luafile ${SCRIPT}`], {
      cwd: folder,
      env: { ...process.env, SERVER: JSON.stringify([process.execPath, PROGRAM, 'lsp', '--stdio']), SEEN: report },
      stdio: 'pipe',
      timeout: 100_000,
    });
    seen = JSON.parse(readFileSync(report, 'utf8'));
    assert.equal(seen.failure, undefined);
  });
  after(() => folder && rmSync(folder, { recursive: true }));

  it('shows what differs where it stands', () => {
    const [first, ...others] = seen.diagnostics;
    assert.deepEqual(others, []);
    assert.equal(first?.code, 'figure-differs');
    assert.match(first?.message ?? '', /The reference has “54”, not “45”/);
    const before = DRAFT.split('\n')[4]?.split('45')[0] ?? '';
    assert.deepEqual([first?.line, first?.column], [4, Buffer.byteLength(before)]);
  });

  it('hovers with both sentences', () => {
    assert.match(seen.hover.contents.value, /employs \*\*45\*\* pilots.*employs \*\*54\*\* pilots/);
  });

  it('goes to the statement', () => assert.match(JSON.stringify(seen.definition), /article\.md/));

  it('puts the figure right, and then has nothing to show', () => {
    assert.ok(seen.actions.includes('Use “54” from the reference'), seen.actions.join('\n'));
    assert.equal(seen.lines[4], DRAFT.split('\n')[4]?.replace('45', '54'));
    assert.ok(seen.isQuiet);
  });
});
