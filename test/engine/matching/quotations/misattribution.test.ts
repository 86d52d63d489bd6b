import assert from 'node:assert/strict';
import { matchesOf } from '../../support/matching.js';

const RACE = `Nora Hill, the vet, called the fall “a shame”. The owner, Per Lund, said he was “heartbroken” and would “never race
again”. “Careless,” said Ida Moe of the riders' union. Lund said the rider had been “careless”.

One spectator said the course was “deadly”. The deadly course was closed. Jon Vik called the day “the worst of my life”.`;

function misattributions(draft: string): string[] {
  return matchesOf(draft, RACE).flatMap((match) =>
    match.misattributions.map(({ attribution, source }) => `${attribution.speaker?.text} -> ${source.speaker?.name}`),
  );
}

describe('a quotation that somebody else says', () => {
  const wrong: readonly (readonly [what: string, draft: string, expected: string])[] = [
    ['is told of one word', 'Hill said she was “heartbroken”.', 'Hill -> Per Lund'],
    ['is told of one word in front', '“Heartbroken,” said Nora Hill.', 'Nora Hill -> Per Lund'],
    ['is told of a few words', 'Ida Moe said she would “never race again”.', 'Ida Moe -> Per Lund'],
    ['is told behind “called”', 'Per Lund called the fall “a shame”.', 'Per Lund -> Nora Hill'],
    ['is told in straight marks', 'Per Lund called the fall "a shame".', 'Per Lund -> Nora Hill'],
  ];
  for (const [what, draft, expected] of wrong) it(what, () => assert.deepEqual(misattributions(draft), [expected]));

  const right: readonly (readonly [what: string, draft: string])[] = [
    ['by the one who says it', 'Lund said he was “heartbroken”.'],
    ['by a title that stands for the one who says it', 'The owner said he was “heartbroken”.'],
    ['by one of two who say it', 'Ida Moe called the rider “careless”.'],
    ['that the reference also says itself', 'Nora Hill called the course “deadly”.'],
    ['by nobody in particular', 'Somebody said he was “heartbroken”.'],
    ['that nobody says', 'Nora Hill said she was “relieved”.'],
    ['by somebody the reference does not name, in other words', 'Nora Hill said that her heart was broken.'],
  ];
  for (const [what, draft] of right)
    it(`is not told of words ${what}`, () => assert.deepEqual(misattributions(draft), []));
});
