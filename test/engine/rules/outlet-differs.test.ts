import assert from 'node:assert/strict';
import { check, createLibrary } from '../../../src/engine/index.js';
import { fixed, wordingOf } from './wording.js';

const POST =
  '“We have waited nine years for a tunnel,” Siri Vik told the Velden Post on Monday. The council will meet in May.';

describe('outlet-differs', () => {
  it('says to whom it was said', () => {
    assert.deepEqual(wordingOf('“We have waited nine years for a tunnel,” Vik told the Brode Gazette.', POST), {
      rule: 'outlet-differs',
      message: 'The reference has this said to Velden Post, not to Brode Gazette',
      reason: 'Velden Post was told in the reference, Brode Gazette in the draft',
      fix: 'Velden Post',
    });
  });

  it('puts the outlet of the reference in', () => {
    assert.equal(
      fixed('In an interview with the Brode Gazette, Vik said: “We have waited nine years for a tunnel.”', POST),
      'In an interview with the Velden Post, Vik said: “We have waited nine years for a tunnel.”',
    );
  });

  it('keeps quiet about a paper that the statement names as well', () => {
    const both =
      'Siri Vik told the Velden Post, which belongs to the Brode Gazette, that the tunnel was nine years late.';
    const library = createLibrary([{ uri: 'file:///both.txt', text: both }]);
    const { findings } = check({ text: 'Vik told the Brode Gazette that the tunnel was nine years late.' }, library);
    assert.deepEqual(findings, []);
  });
});
