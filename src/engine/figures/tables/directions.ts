import type { Direction } from '../../model/figure.js';

/** Words that say which way an amount went, in every form that news uses. */
export const DIRECTIONS: ReadonlyMap<string, Direction> = new Map(
  (
    [
      [
        'up',
        'add added adding adds advance advanced advances boost boosted boosting climb climbed climbing climbs expand expanded gain ' +
          'gained gaining gains grew grow growing grown grows growth higher hike hiked increase increased increases increasing ' +
          'jump jumped jumping jumps lift lifted raise raised raises raising rally rallied rise risen rises rising rose soar ' +
          'soared soaring spike spiked surge surged surges surging up upped',
      ],
      [
        'down',
        'cut cuts cutting decline declined declines declining decrease decreased decreases decreasing dip dipped dipping dips down ' +
          'drop dropped dropping drops fall fallen falling falls fell lose loses losing lost lower lowered lowering plummet plummeted ' +
          'plunge plunged plunges plunging reduce reduced reduces reducing reduction sank shed shrank shrink shrunk sink slash ' +
          'slashed slid slide slip slipped slipping slips slump slumped tumble tumbled tumbles',
      ],
    ] as const
  ).flatMap(([direction, words]) => words.split(' ').map((word) => [word, direction] as const)),
);
