import type { Severities } from '../presenters/report.js';

/** How loudly reports show each rule: what a reference contradicts is a warning, what none says is information. */
export const SEVERITIES: Severities = {
  'date-differs': 'warning',
  'figure-differs': 'warning',
  'figure-not-found': 'information',
  'name-differs': 'warning',
  'name-not-found': 'information',
  'quotation-altered': 'warning',
  'quotation-not-found': 'information',
  'speaker-differs': 'warning',
};
