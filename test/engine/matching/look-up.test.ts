import assert from 'node:assert/strict';
import { lookUp } from '../../../src/engine/index.js';
import { libraryOf, uriOf } from '../support/reporting.js';
import { SALT_MINE } from '../support/salt-mine.js';

const library = libraryOf(SALT_MINE, 'The salt museum of Ostrey sold 9,000 tickets. Its cellar floods every spring.');

function firstFor(query: string): string {
  return lookUp(query, library)[0]?.statement.text ?? '';
}

describe('looking statements up', () => {
  const queries: readonly (readonly [what: string, query: string, answer: RegExp])[] = [
    ['by its telling words', 'flood killed miners', /^In 1952 a flood killed 29 miners/],
    ['by other forms of its words', 'inspecting regulators', /^Regulators in Branwick will inspect/],
    ['by a name', 'Pemberthy', /^The architect Lucian Pemberthy/],
    ['by a whole question', 'What is the price of a ton of rock salt?', /^The price of rock salt/],
    ['in the second reference', 'sold tickets', /^The salt museum of Ostrey/],
    ['in capitals', 'SEVERANCE PAYMENT', /severance payment/],
  ];
  for (const [what, query, answer] of queries) it(`finds one ${what}`, () => assert.match(firstFor(query), answer));

  it('says where each answer stands', () => {
    const answers = lookUp('salt museum', library);
    assert.ok(answers.length > 3);
    for (const { statement } of answers) {
      const text = statement.uri === uriOf(0) ? SALT_MINE : library.references[1]?.reference.text;
      assert.equal(text?.slice(statement.start, statement.end), statement.text);
    }
  });

  it('gives the best answer first', () => {
    const scores = lookUp('salt mine flood museum', library).map(({ score }) => score);
    assert.deepEqual(
      scores,
      scores.toSorted((a, b) => b - a),
    );
  });

  it('gives ten answers unless asked for another number', () => {
    const many = libraryOf(Array.from({ length: 30 }, (_, day) => `The salt ship came on day ${day}.`).join(' '));
    assert.equal(lookUp('salt', many).length, 10);
    assert.equal(lookUp('salt', many, 3).length, 3);
    assert.equal(lookUp('salt', many, 99).length, 30);
    assert.deepEqual(lookUp('salt', many, 0), []);
  });

  for (const query of ['', '   ', '?!', 'the of and', '1952', 'zeppelin']) {
    it(`has no answer to “${query}”`, () => assert.deepEqual(lookUp(query, library), []));
  }

  it('has no answer without references', () => assert.deepEqual(lookUp('salt', libraryOf()), []));
});
