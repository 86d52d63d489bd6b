import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type Checked,
  type CheckResult,
  check,
  checkAgain,
  type Format,
  type Options,
} from '../../src/engine/index.js';
import type { Library } from '../../src/engine/matching/library.js';
import { ARTICLES } from './articles.js';
import { carelessDrafts } from './careless-drafts.js';
import { type Edit, edited, edits, formats } from './edits.js';
import { deepFrozen, libraryOf } from './support.js';

const LIBRARIES = ARTICLES.map(libraryOf);

/** All that a check is given. */
interface Situation {
  readonly text: string;
  readonly format: Format;
  readonly library: Library;
  readonly options: Options;
}

/** What may happen between two checks. */
type Step = (now: Situation) => Situation;

const editing = edits.map(
  (edit: Edit): Step =>
    (now) => ({ ...now, text: edited(now.text, edit) }),
);

const options: fc.Arbitrary<Options> = fc.constantFrom<Options>(
  {},
  { strictness: 'strict' },
  { strictness: 'lenient' },
  { severities: { 'figure-differs': 'off', 'name-differs': 'off' } },
  { acceptances: [{ kind: 'claim', claim: 'It has 23 cranes.' }] },
);

const turning: fc.Arbitrary<Step> = fc.oneof(
  fc.constantFrom(...LIBRARIES).map(
    (library): Step =>
      (now) => ({ ...now, library }),
  ),
  options.map(
    (chosen): Step =>
      (now) => ({ ...now, options: chosen }),
  ),
  formats.map(
    (format): Step =>
      (now) => ({ ...now, format }),
  ),
);

const steps = fc.array(fc.oneof({ weight: 9, arbitrary: editing }, { weight: 1, arbitrary: turning }), {
  minLength: 1,
  maxLength: 8,
});

const starts = fc.record({
  draft: fc.array(carelessDrafts, { minLength: 1, maxLength: 3 }),
  format: fc.oneof({ weight: 3, arbitrary: fc.constant<Format>('markdown') }, formats),
  options,
});

describe('a check that is taken up again', () => {
  it('finds what a check from scratch finds, after any edits', () => {
    fc.assert(
      fc.property(starts, steps, ({ draft, format, options: first }, changes) => {
        const library = LIBRARIES[ARTICLES.findIndex(({ topic }) => topic === draft[0]?.article.topic)];
        assert.ok(library);
        const text = draft.map((part) => part.text).join('\n\n');
        let now: Situation = { text, format, library, options: first };
        let before = again(undefined, now);
        for (const change of changes) {
          now = change(now);
          before = again(before, now);
          assert.deepEqual(resultOf(before), check(now, now.library, now.options));
        }
      }),
      { numRuns: 80 },
    );
  }).timeout(120_000);

  it('leaves the check before as it was', () => {
    const [article] = ARTICLES;
    assert.ok(article);
    const library = libraryOf(article);
    const text = article.paragraphs.map((paragraph) => paragraph.join(' ')).join('\n\n');
    const before = deepFrozen(checkAgain(undefined, { text }, library));
    const after = checkAgain(before, { text: text.replace('42', '24') }, library);
    assert.equal(after.findings.length, 1);
    assert.equal(before.findings.length, 0);
    assert.deepEqual(resultOf(checkAgain(after, { text }, library)), resultOf(before));
  });
});

function again(before: Checked | undefined, { text, format, library, options: chosen }: Situation): Checked {
  return checkAgain(before, { text, format }, library, chosen);
}

function resultOf({ claims, findings }: CheckResult): CheckResult {
  return { claims, findings };
}
