/**
 * What ministers and committees are of, in lower case: names that go for one another, or that governments put into one hand, stand in
 * one list; after the departments of the British, Irish and American governments and the committees of the House of Commons, the
 * European Parliament and the Congress.
 */
const PORTFOLIOS: readonly (readonly string[])[] = [
  ['agriculture', 'farm', 'farming'],
  ['culture', 'sport', 'sports', 'arts'],
  ['defence', 'defense', 'armed services'],
  ['development', 'international development'],
  ['economy', 'business', 'economic', 'economics', 'industry'],
  ['education', 'schools'],
  ['environment', 'environmental'],
  ['finance', 'budget', 'treasury'],
  ['foreign', 'foreign affairs', 'foreign relations'],
  ['health'],
  ['housing'],
  ['interior', 'home', 'home affairs'],
  ['justice', 'judiciary'],
  ['labour', 'employment', 'labor', 'work'],
  ['transport', 'highways', 'roads', 'transportation'],
];

/** What only committees are of. */
const OF_COMMITTEES: readonly (readonly string[])[] = [
  ['audit'],
  ['ethics', 'standards'],
  ['intelligence'],
  ['licensing'],
  ['petitions'],
  ['planning'],
  ['science'],
];

/** The ministers that one person is not at once, each with the forms of the title. */
export const MINISTERS: readonly (readonly string[])[] = PORTFOLIOS.map((names) =>
  names.flatMap((name) => [`${name} minister`, `${name} secretary`, `minister for ${name}`, `minister of ${name}`]),
);

/** The committees that are told apart, each with the forms of its name. */
export const COMMITTEES: readonly (readonly string[])[] = [...PORTFOLIOS, ...OF_COMMITTEES].map((names) =>
  names.flatMap((name) => [`${name} committee`, `committee on ${name}`]),
);

/** The departments of a company or an authority that each have a head of their own. */
const DEPARTMENTS: readonly (readonly string[])[] = [
  ['communications', 'press', 'public relations'],
  ['human resources', 'hr', 'personnel'],
  ['investor relations'],
  ['legal affairs'],
  ['marketing'],
  ['operations'],
  ['research', 'research and development'],
  ['sales'],
  ['security'],
  ['strategy'],
];

/** The heads of departments that are told apart, each with the forms of the title. */
export const HEADS_OF_DEPARTMENTS: readonly (readonly string[])[] = DEPARTMENTS.map((names) =>
  names.flatMap((name) => [`head of ${name}`, `director of ${name}`, `${name} chief`, `${name} director`]),
);
