import fc from 'fast-check';

const PLACES = ['Brode', 'Dunmere', 'Gravenhook', 'Lonskar', 'Sel Marin', 'Weston Quay'] as const;
const PEOPLE = ['Mette Arnholt', 'Joren Staal', 'Priya Ramanathan', 'Dr. Ilse Varga', 'Lucian Pemberthy'] as const;
const THINGS = ['boats', 'classrooms', 'lifeguards', 'nurses', 'looms', 'tenants', 'turbines'] as const;
const MONTHS = ['January', 'March', 'May', 'August', 'November'] as const;
const COUNTS_IN_WORDS = ['two', 'three', 'five', 'seven', 'nine', 'a dozen', 'half a million', 'dozens of'] as const;
const SAYINGS = [
  'Nobody told us how long the winter would be',
  'We counted everything twice, and then once more',
  'It is a promise, not a plan',
  'The pipes were older than the town',
] as const;

const place = fc.constantFrom(...PLACES);
const person = fc.constantFrom(...PEOPLE);
const thing = fc.constantFrom(...THINGS);
const month = fc.constantFrom(...MONTHS);
const saying = fc.constantFrom(...SAYINGS);
const year = fc.integer({ min: 2019, max: 2049 });
const day = fc.integer({ min: 1, max: 28 });
const small = fc.integer({ min: 2, max: 99 });
const large = fc.integer({ min: 1_000, max: 9_999_999 }).map((value) => value.toLocaleString('en-US'));
const decimal = fc.integer({ min: 1, max: 999 }).map((value) => (value / 10).toFixed(1));
const count = fc.oneof(small.map(String), large, fc.constantFrom(...COUNTS_IN_WORDS));

/** A sentence with a part of `arbitraries` in each gap of a template. */
function sentence(parts: TemplateStringsArray, ...arbitraries: readonly fc.Arbitrary<string | number>[]) {
  return fc.tuple(...arbitraries).map((words) => parts.map((part, gap) => `${part}${words[gap] ?? ''}`).join(''));
}

/** What a newsroom writes: each sentence with figures, dates, names or quotations that are drawn anew. */
const SENTENCES: readonly fc.Arbitrary<string>[] = [
  sentence`The council of ${place} has ${count} ${thing}, ${small} more than in ${year}.`,
  sentence`Between ${year} and ${year} the number of ${thing} rose from ${small} to ${small} in ${place}.`,
  sentence`“${saying},” said ${person}, ${small}, on ${month} ${day}.`,
  sentence`${person} told the Lonskar Observer that ${place} would spend $${decimal} million on ${thing} by ${year}.`,
  sentence`Sales fell ${decimal} percent to €${large} in the third quarter.`,
  sentence`About a third of the ${thing} in ${place} were built before ${year}.`,
  sentence`He expects ${count} visitors within ${small} days of ${day} ${month} ${year}.`,
  sentence`“${saying},” she said. “${saying}.”`,
  sentence`The road is ${decimal} kilometers long and costs ${place} more than £${large} a year.`,
  sentence`Under Article ${small}, at least ${small} of the ${small} members must agree.`,
  sentence`It was the ${day}th time in ${small} years, ${person} said.`,
  sentence`${place} beat ${place} 3-1 on Saturday in front of ${large} spectators.`,
  sentence`According to ${person}, ${count} ${thing} are missing, up from ${count} a year ago.`,
  sentence`Two of them, ${person} and ${person}, left ${place} in ${month}.`,
];

/** The sentences of invented articles, in order. */
export const invented: fc.Arbitrary<readonly string[]> = fc.array(fc.oneof(...SENTENCES), {
  minLength: 3,
  maxLength: 12,
});
