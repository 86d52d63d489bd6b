import assert from 'node:assert/strict';
import { readFigures } from '../../../../src/engine/figures/index.js';
import type { FigureCandidate, FigureEvidence } from '../../../../src/engine/matching/figures/figure-evidence.js';
import { weighEvidence } from '../../../../src/engine/matching/figures/figure-outcome.js';
import type { Figure, FigureKind } from '../../../../src/engine/model/figure.js';
import { libraryOf, reported } from '../../support/reporting.js';

function figureIn(text: string): Figure {
  const [figure] = readFigures(text);
  assert.ok(figure, `no figure in “${text}”`);
  return figure;
}

/** A figure of a reference that stands in the claim's place as well as told. */
function candidate(text: string, affinity: number, place: Partial<FigureCandidate> = {}): FigureCandidate {
  const [indexed] = libraryOf(text).references;
  assert.ok(indexed);
  return {
    figure: figureIn(text),
    statement: { reference: indexed.reference, sentence: 0 },
    affinity,
    neighbours: 0,
    vicinity: 0.5,
    noun: 'unknown',
    coverage: 0.8,
    ...place,
  };
}

type Evidence = Partial<Omit<FigureEvidence, 'figure'>>;

function outcomeOf(claim: string, evidence: Evidence): string {
  return weighEvidence({
    figure: figureIn(claim),
    coverage: 0.8,
    toldFromToday: false,
    isOfNamedRow: () => false,
    hasWordsOfOther: () => false,
    namesAgree: () => false,
    namesConflict: () => false,
    isOfWhole: () => false,
    countsUntoldYears: () => false,
    givesSmallerCounts: () => false,
    countsRest: () => false,
    ...evidence,
  }).kind;
}

describe('a figure that no reference gives', () => {
  /** Of each kind, a value that is worth a word though nothing stands in its place. */
  const told: readonly (readonly [kind: FigureKind, claim: string])[] = [
    ['age', 'a woman aged 47'],
    ['date', 'in 2031'],
    ['date', 'on Friday'],
    ['duration', 'for 14 months'],
    ['measure', '45 kilometers'],
    ['money', '$84 million'],
    ['number', '312 workers'],
    ['number', 'fell 0.4'],
    ['number', 'three dead'],
    ['percent', '3.5 percent'],
    ['percentage-points', '2 percentage points'],
    ['vague', 'thousands of ships'],
  ];
  for (const [kind, claim] of told) {
    it(`is reported as not found: ${kind}, “${claim}”`, () => {
      assert.equal(figureIn(claim).kind, kind);
      assert.equal(outcomeOf(claim, {}), 'not-found');
    });
  }

  const quiet: readonly (readonly [kind: FigureKind, claim: string])[] = [
    ['label', 'Article 12'],
    ['number', 'two of them'],
    ['number', 'five ships'],
    ['number', 'two dead'],
    ['number', 'a father of three killed'],
    ['ordinal', 'the third ship'],
    ['score', 'won 3-1'],
    ['time', 'at 10:30 a.m.'],
    ['vague', 'dozens of ships'],
    ['vague', 'hundreds of ships'],
    ['vague', 'it could cost billions'],
    ['duration', 'for two years'],
    ['date', 'yesterday'],
    ['date', 'last week'],
  ];
  for (const [kind, claim] of quiet) {
    it(`is kept quiet about: ${kind}, “${claim}”`, () => {
      assert.equal(figureIn(claim).kind, kind);
      assert.equal(outcomeOf(claim, {}), 'unsure');
    });
  }

  it('is kept quiet about where the references do not speak of the claim', () => {
    for (const [, claim] of told) assert.equal(outcomeOf(claim, { coverage: 0 }), 'unsure');
  });

  it('of a few casualties is left open where smaller counts may add up to it', () => {
    assert.equal(outcomeOf('four dead', {}), 'not-found');
    assert.equal(outcomeOf('four dead', { givesSmallerCounts: () => true }), 'unsure');
  });

  it('differs where another stands surely in its place', () => {
    for (const [claim, other] of [
      ['$84 million', '$48 million'],
      ['312 workers', '321 workers'],
      ['Article 12', 'Article 21'],
      ['on Friday', 'on Tuesday'],
      ['at 10:30 a.m.', 'at 11:30 a.m.'],
      ['the third ship', 'the first ship'],
    ] as const) {
      assert.equal(outcomeOf(claim, { conflicting: candidate(other, 0.95) }), 'differs', claim);
    }
  });

  it('of a small count differs only where the same is counted', () => {
    const [cranes, workers] = [candidate('three cranes', 0.95), candidate('three workers', 0.95, { noun: 'same' })];
    assert.equal(outcomeOf('two workers', { conflicting: cranes }), 'unsure');
    assert.equal(outcomeOf('two workers', { conflicting: workers }), 'differs');
  });

  it('of a small count differs the sooner, the closer the other stands', () => {
    const workers = (neighbours: number) => candidate('three workers', 0.4, { noun: 'same', neighbours });
    assert.equal(outcomeOf('two workers', { conflicting: workers(0) }), 'unsure');
    assert.equal(outcomeOf('two workers', { conflicting: workers(1) }), 'differs');
  });

  it('is supported by what gives the count in other words, unless another stands between the same words', () => {
    const inOtherWords = candidate('the third worker', 0);
    const workers = (neighbours: number) => candidate('nine workers', 0.95, { noun: 'same', neighbours });
    assert.equal(outcomeOf('three workers', { inOtherWords }), 'supported');
    assert.equal(outcomeOf('three workers', { inOtherWords, conflicting: workers(1) }), 'supported');
    assert.equal(outcomeOf('three workers', { inOtherWords, conflicting: workers(2) }), 'differs');
  });

  it('does not differ from one that hardly stands in its place', () => {
    assert.equal(outcomeOf('312 workers', { conflicting: candidate('321 workers', 0.05) }), 'not-found');
    assert.equal(outcomeOf('two workers', { conflicting: candidate('three workers', 0.05) }), 'unsure');
  });

  it('never differs for a vague amount or a day told from the day of writing', () => {
    const conflicting = candidate('on Tuesday', 0.95);
    assert.equal(outcomeOf('yesterday', { conflicting }), 'unsure');
    assert.equal(outcomeOf('dozens of ships', { conflicting: candidate('4 ships', 0.95) }), 'unsure');
  });

  it('is left open where the references tell the time from the day of their writing', () => {
    assert.equal(outcomeOf('on Tuesday', {}), 'not-found');
    assert.equal(outcomeOf('on Tuesday', { toldFromToday: true }), 'unsure');
    assert.equal(outcomeOf('in 2031', { toldFromToday: true, conflicting: candidate('in 2029', 0.9) }), 'differs');
  });

  it('says which figure it differs from', () => {
    const conflicting = candidate('321 workers', 0.95);
    const outcome = weighEvidence({
      figure: figureIn('312 workers'),
      conflicting,
      toldFromToday: false,
      isOfNamedRow: () => false,
      hasWordsOfOther: () => false,
      namesAgree: () => false,
      namesConflict: () => false,
      isOfWhole: () => false,
      countsUntoldYears: () => false,
      givesSmallerCounts: () => false,
      countsRest: () => false,
      coverage: 1,
    });
    assert.equal(outcome.kind === 'differs' && outcome.from.figure.text, '321');
  });
});

describe('a figure that a reference gives', () => {
  const agreeing = (affinity: number) => candidate('312 workers', affinity);
  const conflicting = (affinity: number) => candidate('321 workers', affinity);

  it('is supported, wherever it stands', () => {
    assert.equal(outcomeOf('312 workers', { agreeing: agreeing(0.9) }), 'supported');
    assert.equal(outcomeOf('312 workers', { agreeing: agreeing(0) }), 'supported');
    assert.equal(outcomeOf('312 workers', { agreeing: agreeing(0), coverage: 0 }), 'supported');
  });

  it('is supported where one that conflicts stands in its place no better', () => {
    assert.equal(outcomeOf('312 workers', { agreeing: agreeing(0.8), conflicting: conflicting(0.8) }), 'supported');
    assert.equal(outcomeOf('312 workers', { agreeing: agreeing(0.75), conflicting: conflicting(0.8) }), 'supported');
  });

  it('is supported where one that conflicts is badly aligned itself', () => {
    assert.equal(outcomeOf('312 workers', { agreeing: agreeing(0.01), conflicting: conflicting(0.2) }), 'supported');
  });

  it('differs where one that conflicts stands in its place far better', () => {
    const evidence = { agreeing: candidate('32 boats', 0.1), conflicting: candidate('23 cranes', 0.95) };
    assert.equal(outcomeOf('32 cranes', evidence), 'differs');
  });

  it('is supported, however it stands, where three digits agree', () => {
    assert.equal(outcomeOf('312 workers', { agreeing: agreeing(0.1), conflicting: conflicting(0.95) }), 'supported');
  });

  it('differs though three digits agree where one that conflicts stands between the same words', () => {
    const between = candidate('418 workers', 0.9, { neighbours: 2, noun: 'same' });
    const elsewhere = (neighbours: number) => candidate('312', 0.2, { neighbours, coverage: 0.7 });
    assert.equal(outcomeOf('312 workers', { agreeing: elsewhere(0), conflicting: between }), 'differs');
    assert.equal(outcomeOf('312 workers', { agreeing: elsewhere(1), conflicting: between }), 'supported');
  });
});

describe('a score that a reference gives', () => {
  it('is of another match where one that conflicts stands in its place', () => {
    const agreeing = candidate('drew 1-1', 0.1);
    assert.equal(outcomeOf('won 2-1', { agreeing, conflicting: candidate('won 3-1', 0.8) }), 'differs');
    assert.equal(outcomeOf('won 2-1', { agreeing, conflicting: candidate('won 3-1', 0.2) }), 'supported');
  });
});

describe('a count of a few that no reference gives', () => {
  const library = libraryOf(
    'Chef Lena Orr has compiled a list of the five worst soups on sale in Norland. Her own tomato soup came third in her top five.',
    'The keeper, 24, has played 31 times for Elmstead United this season, after a year at Calder.',
  );
  const drafts: readonly (readonly [what: string, draft: string, expected: readonly string[]])[] = [
    ['differs beside the same word', 'Lena Orr has revealed her top four soups.', ['figure-differs: four -> five']],
    ['is left alone where it agrees', 'Lena Orr has revealed her top five soups.', []],
    ['is left alone beside other words', 'Three cooks helped Lena Orr.', []],
    ['is left alone where other things are counted', 'The keeper has played three games for Elmstead.', []],
    ['is left alone where it is one', 'Lena Orr has revealed her top one.', []],
  ];
  for (const [what, draft, expected] of drafts) it(what, () => assert.deepEqual(reported(draft, library), expected));
});

describe('a figure that agrees with one place and conflicts with another', () => {
  const agreeing = candidate('32 boats', 0.3);
  const outcomes: readonly (readonly [what: string, conflicting: FigureCandidate, expected: string])[] = [
    ['is supported while both are aligned alike', candidate('32 cranes', 0.42), 'supported'],
    ['differs where the same word stands beside the other', candidate('32 cranes', 0.42, { neighbours: 1 }), 'differs'],
    ['differs where the other counts the same', candidate('32 cranes', 0.42, { noun: 'same' }), 'differs'],
    [
      'is supported where the other counts something else',
      candidate('32 cranes', 0.42, { neighbours: 1, noun: 'other' }),
      'supported',
    ],
    ['is supported where the other is hardly ahead', candidate('32 cranes', 0.36, { neighbours: 2 }), 'supported'],
    ['differs where the other is far ahead', candidate('32 cranes', 0.8), 'differs'],
  ];
  for (const [what, conflicting, expected] of outcomes)
    it(what, () => assert.equal(outcomeOf('32 cranes', { agreeing, conflicting }), expected));

  it('differs where the other counts the same and the one that agrees, beside it, something else', () => {
    const conflicting = candidate('23 cranes', 0.45, { neighbours: 2, noun: 'same' });
    const beside = (noun: FigureCandidate['noun']) => ({ ...agreeing, statement: conflicting.statement, noun });
    assert.equal(outcomeOf('32 cranes', { agreeing: beside('other'), conflicting }), 'differs');
    const hardlyCloser = { ...conflicting, affinity: 0.36, neighbours: 0 };
    assert.equal(outcomeOf('32 cranes', { agreeing: beside('unknown'), conflicting: hardlyCloser }), 'supported');
  });
});

describe('a thing that is described by a figure, under another name', () => {
  const described: readonly (readonly [claim: string, agreeing: string, expected: string])[] = [
    ['a 40-ton rig', 'a 40-ton truck', 'supported'],
    ['a 9-foot wall', 'the 9 - foot barrier', 'supported'],
    ['a 3,000-year-old comb', 'a 3,000-year-old tool', 'supported'],
    ['a 40-ton rig', 'it carried 40 tons', 'differs'],
    ['a load of 40 tons', 'a 40-ton truck', 'differs'],
    ['a 30-ton rig', 'about 30.4 tons', 'differs'],
    ['a 40-year-old singer', 'a 40-year-old driver', 'differs'],
    ['a 40-seat rig', 'a 40-seat truck', 'differs'],
  ];
  for (const [claim, place, expected] of described) {
    it(`${expected === 'supported' ? 'is known again' : 'is another'}: ${claim}, ${place}`, () => {
      const agreeing = candidate(place, 0, { noun: 'other', coverage: 0.3 });
      const conflicting = candidate(claim.replace(/\d+/, '60'), 0.4, { noun: 'same', neighbours: 1 });
      assert.equal(outcomeOf(claim, { agreeing, conflicting }), expected);
    });
  }
});

describe('a figure that agrees only with a statement of something else', () => {
  const conflicting = candidate('$679.95', 0.5);
  const sources: readonly (readonly [what: string, agreeing: FigureCandidate, expected: string])[] = [
    ['differs, though three digits agree', candidate('$816', 0.1, { coverage: 0.05 }), 'differs'],
    ['differs, though it is rounded', candidate('$816.21', 0.1, { coverage: 0.05 }), 'differs'],
    [
      'is supported where that statement holds some of the claim',
      candidate('$816', 0.1, { coverage: 0.3 }),
      'supported',
    ],
    ['is supported where it is not that badly aligned', candidate('$816', 0.35, { coverage: 0.05 }), 'supported'],
  ];
  for (const [what, agreeing, expected] of sources)
    it(what, () => assert.equal(outcomeOf('$816', { agreeing, conflicting }), expected));

  it('differs where that statement holds less of the claim than the other one', () => {
    const rival = candidate('30 cranes', 0.4, { coverage: 0.8 });
    const elsewhere = candidate('20 cranes', 0.15, { coverage: 0.4 });
    assert.equal(outcomeOf('20 cranes', { agreeing: elsewhere, conflicting: rival }), 'differs');
    assert.equal(
      outcomeOf('about 20 cranes', { agreeing: candidate('21 cranes', 0.15, { coverage: 0.4 }), conflicting: rival }),
      'supported',
    );
  });

  it('is supported where it is a name, a place in an order or a date', () => {
    for (const [claim, other] of [
      ['the third ship', 'the first ship'],
      ['in 2031', 'in 2029'],
      ['Article 5', 'Article 6'],
    ] as const) {
      const agreeing = candidate(claim, 0.1, { coverage: 0.05 });
      assert.equal(outcomeOf(claim, { agreeing, conflicting: candidate(other, 0.45) }), 'supported', claim);
    }
  });
});

describe('a figure that no reference gives beside one that conflicts', () => {
  const places: readonly (readonly [
    what: string,
    place: Partial<FigureCandidate>,
    affinity: number,
    expected: string,
  ])[] = [
    ['differs between the same words', { vicinity: 0.5 }, 0.24, 'differs'],
    ['differs where the same is counted', { vicinity: 0, noun: 'same' }, 0.24, 'differs'],
    ['is not found where other words stand around the other', { vicinity: 0 }, 0.5, 'not-found'],
    ['is not found where the other is badly aligned', { vicinity: 0.5 }, 0.15, 'not-found'],
    ['differs where some words are the same and the rest fits', { vicinity: 0.25 }, 0.4, 'differs'],
    ['is not found where some words are the same and the rest does not fit', { vicinity: 0.25 }, 0.3, 'not-found'],
  ];
  for (const [what, place, affinity, expected] of places)
    it(what, () => {
      const conflicting = candidate('23 cranes', affinity, place);
      assert.equal(outcomeOf('32 cranes', { conflicting }), expected);
    });
});

describe('a figure that stands in one statement with the one that conflicts', () => {
  const beside = (place: Partial<FigureCandidate>, affinity = 0.5): FigureCandidate => {
    const conflicting = candidate('50 violations', affinity, place);
    return { ...conflicting, statement: agreeing.statement };
  };
  const agreeing = candidate('25 men', 0.45);
  const outcomes: readonly (readonly [what: string, conflicting: FigureCandidate, expected: string])[] = [
    [
      'differs where the other counts the same between the same words',
      beside({ noun: 'same', neighbours: 1 }),
      'differs',
    ],
    ['is supported where the other is ahead by little', beside({ noun: 'same' }), 'supported'],
    ['differs where the other counts the same and is clearly ahead', beside({ noun: 'same' }, 0.6), 'differs'],
    ['is supported where the other counts something else', beside({ noun: 'other', neighbours: 1 }, 0.6), 'supported'],
  ];
  for (const [what, conflicting, expected] of outcomes)
    it(what, () => assert.equal(outcomeOf('25 violations', { agreeing, conflicting }), expected));

  it('is supported where it is rounded or limited, as only a writer does who means that one', () => {
    const conflicting = beside({ noun: 'same', neighbours: 1 });
    const limited = { ...candidate('26.4 men', 0.45), statement: agreeing.statement };
    assert.equal(outcomeOf('more than 26 violations', { agreeing: limited, conflicting }), 'supported');
  });
});

describe('a figure of those whom the claim names', () => {
  const outcome = (
    claim: string,
    agrees: FigureCandidate,
    conflicts: FigureCandidate,
    namesConflict: boolean,
  ): string => outcomeOf(claim, { agreeing: agrees, conflicting: conflicts, namesConflict: () => namesConflict });
  const agreeing = candidate('870', 0.07, { coverage: 0 });

  it('differs where the one that agrees is told of others', () => {
    assert.equal(outcome('870', agreeing, candidate('125.13', 0.17), true), 'differs');
    assert.equal(outcome('870', agreeing, candidate('125.13', 0.17), false), 'supported');
  });

  it('is supported where the one that conflicts is aligned no better', () => {
    assert.equal(outcome('870', agreeing, candidate('125.13', 0.08), true), 'supported');
  });

  it('is supported where the one that conflicts is of quite another size', () => {
    assert.equal(outcome('870', agreeing, candidate('11.7 million', 0.3), true), 'supported');
  });

  it('is supported where the one that conflicts is a range or a date', () => {
    for (const other of ['8-10', 'between 120 and 130', 'in 1984'])
      assert.equal(outcome('870', agreeing, candidate(other, 0.3), true), 'supported', other);
  });
});

describe('a place in an order that a reference gives', () => {
  const agreeing = candidate('third', 0.1);

  it('differs where another stands between the same words', () => {
    const conflicting = candidate('fourth', 0.33, { neighbours: 1 });
    assert.equal(outcomeOf('third', { agreeing: elsewhere(agreeing), conflicting }), 'differs');
  });

  it('is supported beside a “first”, which is said of much else', () => {
    const conflicting = candidate('first', 0.5, { neighbours: 1 });
    assert.equal(outcomeOf('third', { agreeing: elsewhere(agreeing), conflicting }), 'supported');
  });
});

/** The same figure some sentences away. */
function elsewhere(place: FigureCandidate): FigureCandidate {
  return { ...place, statement: { ...place.statement, sentence: place.statement.sentence + 5 } };
}

describe('a time that a reference gives', () => {
  it('is supported beside one told in another unit, however well that one is aligned', () => {
    const agreeing = candidate('two minutes', 0);
    assert.equal(outcomeOf('a 2-minute break', { agreeing, conflicting: candidate('two days', 0.9) }), 'supported');
    assert.equal(outcomeOf('a 2-minute break', { agreeing, conflicting: candidate('five minutes', 0.9) }), 'differs');
  });
});

describe('a year that stands beside a time told from the day of writing', () => {
  const last = (text: string) => readFigures(text).at(-1);

  function outcomeBeside(claim: string, statement: string): string {
    const figure = last(statement);
    assert.ok(figure);
    return outcomeOf(claim, { conflicting: candidate(statement, 0.95, { figure }) });
  }

  it('is left open where it may be the year of writing', () =>
    assert.equal(outcomeBeside('in 2014', 'this spring twice as many as in 2013'), 'unsure'));

  it('differs where it cannot be', () => {
    assert.equal(outcomeBeside('in 2012', 'this spring twice as many as in 2013'), 'differs');
    assert.equal(outcomeBeside('in 2014', 'twice as many as in 2013'), 'differs');
  });
});
