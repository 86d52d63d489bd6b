import type { Options } from '../model/options.js';
import { DEFAULT_SEVERITIES } from '../model/severities.js';
import type { Rule } from '../rules/rule.js';

/** The rules that are not switched off, in their order; the others need not be asked. */
export function audible(rules: readonly Rule[], { severities }: Options): Rule[] {
  return rules.filter(({ id }) => (severities?.[id] ?? DEFAULT_SEVERITIES[id]) !== 'off');
}
