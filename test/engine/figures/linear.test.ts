import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readScan } from '../../../src/engine/figures/read.js';
import { scanTokens } from '../../../src/engine/figures/scan.js';
import { type Token, tokenise } from '../../../src/engine/figures/tokens.js';
import { HOSTILE_PATTERNS } from './hostile-patterns.js';

/** How often a pattern is repeated; doubled, it may take no more than twice as many looks, but for what the end spares. */
const REPEATS = 200;
const GROWTH = 2.05;

/** No word of any text may be looked at more often than this, on average, by all readers and refiners together. */
const MOST_LOOKS = 600;

/** How often the readers look at a token of `text`: the work that they do, whatever the machine. */
function looksAt(text: string): { looks: number; tokens: number } {
  const tokens = tokenise(text);
  let looks = 0;
  const watched = new Proxy<readonly Token[]>(tokens, {
    get: (target, key) => {
      looks++;
      return Reflect.get(target, key);
    },
  });
  readScan(scanTokens(text, watched));
  return { looks, tokens: tokens.length };
}

function assertLinear(pattern: string, repeats: number): void {
  const [once, twice] = [looksAt(pattern.repeat(repeats)), looksAt(pattern.repeat(repeats * 2))];
  assert.ok(twice.looks <= once.looks * GROWTH + MOST_LOOKS, `${once.looks} looks grow to ${twice.looks}`);
  assert.ok(twice.looks <= (twice.tokens + 1) * MOST_LOOKS, `${twice.looks} looks at ${twice.tokens} tokens`);
}

describe('looking at the words of a hostile text', () => {
  for (const pattern of HOSTILE_PATTERNS) {
    it(`looks twice as often at twice as much of ${JSON.stringify(pattern)}`, () => assertLinear(pattern, REPEATS));
  }

  it('looks twice as often at twice as much of any pattern', () => {
    const piece = fc.constantFrom(...HOSTILE_PATTERNS);
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 4 }), (pieces) =>
        assertLinear(pieces.join(''), REPEATS / 10),
      ),
      { numRuns: 100 },
    );
  });
});
