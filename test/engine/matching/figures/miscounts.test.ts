import assert from 'node:assert/strict';
import { libraryOf, reported } from '../../support/reporting.js';

const CREW = `Rescuers took Ada Fell, Ben Orr and Carl Ott off a raft near Brode. The raft carried water, rope and flares.

The town of Vey has four ports, and each of the ports has a mole.`;

describe('a count with a list behind it', () => {
  const library = libraryOf(CREW);

  it('differs where the list and the reference have another number of things', () => {
    for (const draft of [
      'Rescuers took four sailors off a raft: Ada Fell, Ben Orr and Carl Ott.',
      'Rescuers took four sailors (Ada Fell, Ben Orr and Carl Ott) off a raft near Brode.',
      'Rescuers took four sailors – Ada Fell, Ben Orr and Carl Ott – off a raft.',
    ]) {
      assert.deepEqual(reported(draft, library), ['figure-differs: four -> Ada Fell, Ben Orr and Carl Ott'], draft);
    }
  });

  it('differs where the list agrees with what the reference counts', () => {
    assert.deepEqual(
      reported(
        'Vey has three ports: Lonskar, Dunmere, Old Kharn and Sluis.',
        libraryOf(CREW, 'Lonskar. Dunmere. Old Kharn. Sluis.'),
      ),
      ['figure-differs: three -> four'],
    );
  });

  it('is right with as many things as it says', () => {
    for (const draft of [
      'Rescuers took three sailors off a raft: Ada Fell, Ben Orr and Carl Ott.',
      'The raft carried three things: water, rope and flares.',
    ]) {
      assert.deepEqual(reported(draft, library), [], draft);
    }
  });

  it('is left alone where the list may go on, or be one of something else', () => {
    for (const draft of [
      'Rescuers took four sailors off a raft, among them Ada Fell, Ben Orr and Carl Ott.',
      'Rescuers took four sailors off a raft: Ada Fell, Ben Orr and Carl Ott, the youngest of them.',
      'Rescuers took four sailors off a raft. It carried water, rope and flares.',
      'Rescuers spoke of four sailors: two men, one woman and a boy.',
    ]) {
      assert.deepEqual(reported(draft, library), [], draft);
    }
  });
});

describe('a count of what the references count again and again', () => {
  const library = libraryOf(
    'The course teaches six stitches. All six stitches are shown on film. Whoever sewed the six stitches won a prize. The prize is blue.',
  );

  it('differs from it', () => {
    assert.deepEqual(reported('This is about a course, which shows how five stitches are made by sailors.', library), [
      'figure-differs: five -> six',
    ]);
  });

  it('is left alone where they count it so only once or twice', () => {
    const twice = libraryOf('The course teaches six stitches. All six stitches are shown on film. The prize is blue.');
    const draft = 'On its cover a film of the course for people who like cold water has a boat with five stitches.';
    assert.deepEqual(reported(draft, twice), []);
    assert.deepEqual(reported(draft, library), ['figure-differs: five -> six']);
  });

  it('is left alone where they list as many', () => {
    const listed = libraryOf(
      'The six stitches are old. She sewed the six stitches. He sewed all six stitches. The cover shows hem, cross, blanket, chain and knot.',
    );
    assert.deepEqual(reported('The cover shows five stitches.', listed), []);
    assert.deepEqual(reported('The cover shows three stitches.', listed), ['figure-differs: three -> six']);
  });

  it('differs from it though the references give its number of other things', () => {
    const statues = libraryOf(
      'Some 100 statues wear hats. All but 53 masks have eyes. The 100 statues stand on the shore. Wind wears the 100 statues down.',
    );
    assert.deepEqual(reported('About 53 statues stand with hats on the shore.', statues), [
      'figure-differs: 53 -> 100',
    ]);
    assert.deepEqual(reported('About 100 statues stand with hats on the shore.', statues), []);
  });

  it('is left alone where the references give its number and do not say of what', () => {
    const statues = libraryOf(
      'Some 100 statues wear hats. Of those 53 are broken. The 100 statues stand on the shore. Wind wears the 100 statues down.',
    );
    assert.deepEqual(reported('Some 53 statues are broken.', statues), []);
  });

  it('is left alone where something else is counted', () => {
    assert.deepEqual(
      reported('A film of the course for people who like water has five boats on its cover.', library),
      [],
    );
  });
});
