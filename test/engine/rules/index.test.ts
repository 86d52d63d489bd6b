import assert from 'node:assert/strict';
import { RULES } from '../../../src/engine/rules/index.js';

describe('the rules', () => {
  it('each have a name of their own, in lower case with hyphens', () => {
    const ids = RULES.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const id of ids) assert.match(id, /^[a-z]+(?:-[a-z]+)+$/);
  });

  it('tell by their name what they report', () => {
    for (const { id, verdict } of RULES) assert.equal(id.endsWith('not-found'), verdict === 'not-found', id);
  });

  it('say in one sentence what they are for', () => {
    for (const { id, description } of RULES) assert.match(description, /^\p{Lu}[^.]+\.$/u, id);
  });

  it('prefer what differs to what was not found', () => {
    const verdicts = RULES.map(({ verdict }) => verdict);
    assert.ok(verdicts.lastIndexOf('differs') < verdicts.indexOf('not-found'));
  });

  it('report nothing of a sentence that was matched with nothing', () => {
    const document = {
      prose: { text: '', blocks: [], pieces: [], directives: [] },
      sentences: [],
      words: [],
      figures: [],
      mentions: [],
      titles: [],
      deeds: [],
      attributions: [],
      quotations: [],
      names: { entities: [], mentions: [] },
    };
    const match = {
      draft: document,
      sentence: 0,
      statements: [],
      figures: [],
      names: [],
      speakers: [],
      titles: [],
      hearers: [],
      misattributions: [],
      roles: [],
      quotations: [],
      reversals: [],
      hardenings: [],
    };
    for (const rule of RULES) assert.deepEqual(rule.check(match), [], rule.id);
  });
});
