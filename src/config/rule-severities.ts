import type { RuleId, Severity } from '../engine/model/finding.js';

/** What each rule reports, in a clause. */
export const REPORTS: Readonly<Record<RuleId, string>> = {
  'bound-differs': 'a figure is limited the other way in the reference, such as “almost 500” for “more than 500”',
  'date-differs': 'a date, year or time of day is another one in the reference',
  'direction-reversed': 'the reference says the opposite, such as “cannot” for “can” or “fell” for “rose”',
  'figure-differs': 'a figure is another one in the reference',
  'figure-not-found': 'no reference has this figure',
  'hedge-dropped':
    'something is stated as a fact that the reference only gives with “about”, “up to” or “as early as”, or with “could” or “plans to”',
  'name-differs': 'a person, organisation or place is another one in the reference',
  'name-not-found': 'no reference has this name',
  'outlet-differs': 'this is said to somebody else, or in another outlet, in the reference',
  'precision-added': 'a figure is more precise than the reference gives it',
  'quotation-altered': 'the words of a quotation are others in the reference',
  'quotation-misattributed': 'somebody else is quoted with these words in the reference',
  'quotation-not-found': 'no reference has this quotation',
  'role-swapped': 'two parties have each other’s part in the reference, such as “Holm beat Lund” for “Lund beat Holm”',
  'rounding-too-coarse': 'the reference’s figure is rounded so far that it misleads',
  'speaker-differs': 'somebody else says this in the reference',
  'speaker-missing': 'the reference has somebody say what the draft states as a fact; off unless it is set',
  'title-differs': 'the reference gives somebody another title, such as “president” for “prime minister”',
  'unit-differs': 'the reference has the same number in another unit or currency',
  'wrong-source': 'another reference has this than the one that the draft cites for it',
};

/** Every severity, from the loudest on, with what it looks like in an editor. */
export const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'A red squiggle, listed as an error.',
  warning: 'A yellow squiggle, listed as a warning.',
  information: 'A blue squiggle, listed as information.',
  hint: 'Three dots under the words, not listed.',
  off: 'Not shown.',
};
