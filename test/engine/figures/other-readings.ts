/**
 * Where other projects' suites expect another value than ours, kind by kind, with an example of our own, what we read in
 * it, and why: a figure warning must compare what a newspaper means.
 */
export interface OtherReading {
  readonly suite: 'recognizers' | 'quantulum' | 'duckling';
  readonly kind: string;
  readonly example: string;
  readonly ours: readonly (number | readonly [low: number, high: number] | 'name' | 'date')[];
  readonly why: string;
}

/** One row a kind, those of one suite together. */
export const OTHER_READINGS: readonly OtherReading[] = [
  {
    suite: 'duckling',
    kind: 'pennies are counted',
    example: 'ten pennies',
    ours: [10],
    why: 'of which country they are is not said',
  },
  {
    suite: 'recognizers',
    kind: 'a part is 33.3',
    example: 'two out of five',
    ours: [0.4],
    why: 'a part is a ratio; it is compared with 40%',
  },
  {
    suite: 'recognizers',
    kind: 'a part is two numbers',
    example: 'two out of five',
    ours: [0.4],
    why: 'neither number is counted for itself',
  },
  {
    suite: 'recognizers',
    kind: 'the end of a range',
    example: 'six to 8 feet',
    ours: [7],
    why: 'a range has two ends, and the middle for its value',
  },
  {
    suite: 'duckling',
    kind: 'the start of a range',
    example: '4-6 miles',
    ours: [5],
    why: 'a range has two ends, and the middle for its value',
  },
  {
    suite: 'quantulum',
    kind: 'the middle of a change',
    example: 'cut from 20 mg to 10 mg',
    ours: [20, 10],
    why: 'start and end are compared each with its own',
  },
  {
    suite: 'recognizers',
    kind: 'feet with parts',
    example: '6 feet 3 inches',
    ours: [75],
    why: 'whole inches compare without rounding',
  },
  { suite: 'recognizers', kind: 'two amounts of one length', example: '3 m 4 dm', ours: [34], why: 'it is one length' },
  {
    suite: 'quantulum',
    kind: 'two spans of one time',
    example: 'three years and two months',
    ours: [38],
    why: 'it is one span of time',
  },
  {
    suite: 'duckling',
    kind: 'always grams',
    example: '0.5 kg',
    ours: [0.5],
    why: 'a figure keeps the unit it is told in',
  },
  {
    suite: 'recognizers',
    kind: 'a telephone number is numbers',
    example: 'Call +1-333-3333.',
    ours: ['name'],
    why: 'its digits count nothing',
  },
  { suite: 'quantulum', kind: 'K is kilo', example: 'a 64K board', ours: [64_000], why: 'in news 64K is 64,000' },
  {
    suite: 'quantulum',
    kind: 'brackets are a loss',
    example: 'They paid ($45.50).',
    ours: [45.5],
    why: 'prose puts asides in brackets, accounts losses',
  },
  {
    suite: 'quantulum',
    kind: 'a million and a half is 1,000,000.5',
    example: 'two million and a half',
    ours: [2_500_000],
    why: 'half a million more is meant',
  },
  {
    suite: 'quantulum',
    kind: 'one thing of a kind',
    example: 'A gross is a unit.',
    ours: [],
    why: 'an article counts nothing by itself',
  },
  {
    suite: 'quantulum',
    kind: 'bits and bytes by one letter',
    example: 'a 900b packet',
    ours: [],
    why: 'a lone b is as often a name or billions',
  },
  {
    suite: 'duckling',
    kind: 'a few is three',
    example: 'a few thousand',
    ours: [[2_000, 9_000]],
    why: 'a vague amount is an interval',
  },
  {
    suite: 'duckling',
    kind: 'a couple is two',
    example: 'a couple of boats',
    ours: [],
    why: 'held against two, three and four it would cry wolf',
  },
  {
    suite: 'duckling',
    kind: 'a bare number of coins',
    example: '4 GBP and two',
    ours: [4, 2],
    why: 'coins are named or told in two digits',
  },
  {
    suite: 'duckling',
    kind: 'one length of two systems',
    example: '2 metres and 3 feet',
    ours: [2, 3],
    why: 'metres do not divide into feet',
  },
  {
    suite: 'duckling',
    kind: 'l is lakh, Kr crore',
    example: '20 l of milk',
    ours: [20],
    why: 'l is litres and kr kroner in news',
  },
  {
    suite: 'recognizers',
    kind: 'signs in a row',
    example: 'It is -2.5.',
    ours: [-2.5],
    why: 'nobody writes two signs',
  },
  {
    suite: 'recognizers',
    kind: 'thousand fifths are parts of 1,005',
    example: 'two hundred one thousand thirds',
    ours: [67_000],
    why: 'the words before the parts are one number',
  },
  {
    suite: 'quantulum',
    kind: 'a price by its unit twice',
    example: 'It rose from $20 per kg to $40 per kg.',
    ours: [20, 40],
    why: 'start and end are compared each with its own',
  },
  {
    suite: 'quantulum',
    kind: 'the middle between from and to',
    example: 'The marks were low, from 3 to 5.',
    ours: [3, 5],
    why: 'as often it is a change: “more than doubled, from 3 to 7”',
  },
];
