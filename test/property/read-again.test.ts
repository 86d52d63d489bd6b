import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type ProseReading, proseOf, readProse, readProseAgain } from '../../src/engine/reading/index.js';
import { carelessDrafts } from './careless-drafts.js';
import { edited, edits, formats } from './edits.js';

describe('reading a document again', () => {
  it('gives the prose that reading it from scratch gives, after any edits', () => {
    const texts = fc
      .array(carelessDrafts, { minLength: 1, maxLength: 4 })
      .map((parts) => parts.map(({ text }) => text));
    const changes = fc.array(edits, { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(
        texts,
        fc.oneof({ weight: 6, arbitrary: fc.constant('markdown' as const) }, formats),
        changes,
        (parts, format, all) => {
          let text = parts.join('\n\n');
          let before: ProseReading = readProseAgain(undefined, text, format);
          for (const edit of all) {
            text = edited(text, edit);
            before = readProseAgain(before, text, format);
            assert.deepEqual(proseOf(before), readProse(text, format));
          }
        },
      ),
      { numRuns: 150 },
    );
  }).timeout(120_000);
});
