import { type Diagnostic, Uri } from 'vscode';
import { RULE_IDS, type RuleId } from '../engine/model/finding.js';

/** Lets the name of the rule in a finding lead to its page. Any other complaint is left as it is. */
export function linkToRule(diagnostic: Diagnostic, extensionUri: Uri): void {
  const rule = RULE_IDS.find((name) => name === diagnostic.code);
  if (rule) diagnostic.code = { value: rule, target: rulePage(extensionUri, rule) };
}

/** Where the page of a rule is in the extension: there is none elsewhere that could be read without a network. */
export function rulePage(extensionUri: Uri, rule: RuleId): Uri {
  return Uri.joinPath(extensionUri, 'resources', 'rules', `${rule}.md`);
}
