import type { RuleId, Severity } from '../engine/model/finding.js';

/** How loudly a rule is shown unless the writer says otherwise, and what it reports, in a clause. */
export interface RuleSetting {
  readonly severity: Severity;
  readonly reports: string;
}

/** Every rule. Those that find the reference saying otherwise warn; those that find it silent only inform. */
export const RULE_SETTINGS: Readonly<Record<RuleId, RuleSetting>> = {
  'date-differs': { severity: 'warning', reports: 'a date, year or time of day is another one in the reference' },
  'figure-differs': { severity: 'warning', reports: 'a figure is another one in the reference' },
  'figure-not-found': { severity: 'information', reports: 'no reference has this figure' },
  'name-differs': { severity: 'warning', reports: 'a person, organisation or place is another one in the reference' },
  'name-not-found': { severity: 'information', reports: 'no reference has this name' },
  'quotation-altered': { severity: 'warning', reports: 'the words of a quotation are others in the reference' },
  'quotation-not-found': { severity: 'information', reports: 'no reference has this quotation' },
  'speaker-differs': { severity: 'warning', reports: 'somebody else says this in the reference' },
};

/** Every severity, from the loudest on, with what it looks like in an editor. */
export const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'A red squiggle, listed as an error.',
  warning: 'A yellow squiggle, listed as a warning.',
  information: 'A blue squiggle, listed as information.',
  hint: 'Three dots under the words, not listed.',
  off: 'Not shown.',
};
