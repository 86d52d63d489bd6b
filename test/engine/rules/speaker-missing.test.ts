import assert from 'node:assert/strict';
import { check, createLibrary, type Finding } from '../../../src/engine/index.js';

const REFERENCE =
  'Ida Lund, the harbour master, said on Friday that the old lighthouse would be sold next spring. The harbour was dredged in May by a company from Brode.';

function reported(
  draft: string,
  severity: 'off' | 'information',
  ...references: readonly string[]
): readonly Finding[] {
  const library = createLibrary(
    (references.length > 0 ? references : [REFERENCE]).map((text, at) => ({ uri: `file:///${at}.txt`, text })),
  );
  return check({ text: draft }, library, { severities: { 'speaker-missing': severity } }).findings;
}

describe('speaker-missing', () => {
  it('says who says it, at the last word of the claim', () => {
    const [finding, ...others] = reported('The old lighthouse would be sold next spring.', 'information');
    assert.equal(others.length, 0);
    assert.deepEqual(
      [finding?.rule, finding?.draft.text, finding?.source?.text, finding?.message],
      [
        'speaker-missing',
        'spring',
        'Ida Lund',
        'The reference attributes this to Ida Lund; the draft states it as a fact',
      ],
    );
  });

  it('is off unless it is set, and then hides nothing else', () => {
    assert.deepEqual(reported('The old lighthouse would be sold next spring.', 'off'), []);
    const rules = reported('The old lighthouse would be sold in Oddvik next spring.', 'off').map(({ rule }) => rule);
    assert.deepEqual(rules, ['name-not-found']);
  });

  it('keeps quiet where the draft names a speaker, in the claim or beside it', () => {
    const beside =
      'Lund talked about the plans. The old lighthouse would be sold next spring. She said it was too dear to keep.';
    assert.deepEqual(reported('The old lighthouse would be sold next spring, said Lund.', 'information'), []);
    assert.deepEqual(reported(beside, 'information'), []);
  });

  it('keeps quiet about what the references state themselves', () => {
    assert.deepEqual(reported('The harbour was dredged in May.', 'information'), []);
    const stated =
      'The old lighthouse will be sold next spring. Sold next spring would be the old lighthouse, said Ida Lund.';
    assert.deepEqual(reported('The old lighthouse will be sold next spring.', 'information', stated), []);
  });
});
