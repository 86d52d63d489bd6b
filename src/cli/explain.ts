import { CannotRun, EXIT, type ExitCode } from './cannot-run.js';
import { RULE_PAGES } from './rule-pages.js';
import { print } from './terminal.js';

/** Prints the page of a rule. Throws `CannotRun` where there is no such rule. */
export function explainRule(name: string): ExitCode {
  const page = Object.entries(RULE_PAGES).find(([rule]) => rule === name)?.[1];
  if (page === undefined) {
    throw new CannotRun(`there is no rule “${name}”; the rules are ${Object.keys(RULE_PAGES).join(', ')}`);
  }
  print(page.trimEnd());
  return EXIT.agreement;
}
