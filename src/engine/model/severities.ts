import type { RuleId, Severity } from './finding.js';

/**
 * How loudly each rule is shown unless the writer says otherwise. Those that find the reference saying otherwise warn; those
 * that find it silent, or only less certain, inform.
 */
export const DEFAULT_SEVERITIES: Readonly<Record<RuleId, Severity>> = {
  'bound-differs': 'warning',
  'date-differs': 'warning',
  'direction-reversed': 'warning',
  'figure-differs': 'warning',
  'figure-not-found': 'information',
  'hedge-dropped': 'information',
  'name-differs': 'warning',
  'name-not-found': 'information',
  'outlet-differs': 'warning',
  'precision-added': 'warning',
  'quotation-altered': 'warning',
  'quotation-misattributed': 'warning',
  'quotation-not-found': 'information',
  'role-swapped': 'warning',
  'rounding-too-coarse': 'warning',
  'speaker-differs': 'warning',
  'speaker-missing': 'off',
  'title-differs': 'warning',
  'unit-differs': 'warning',
  'wrong-source': 'warning',
};
