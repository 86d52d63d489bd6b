import type { Finding, RuleId } from '../engine/model/finding.js';
import { ENGLISH, type L10n } from './l10n.js';

const SPACE = /\s+/g;
/** A quick fix's title must fit the editor's menu. */
const LONGEST_TITLE_WORDS = 60;

/** The title of the quick fix that puts the reference's words in; nothing where the finding has no fix. */
export function fixTitle({ fix }: Finding, l10n: L10n = ENGLISH): string | undefined {
  return fix === undefined ? undefined : l10n.t('Use “{0}” from the reference', shortened(fix));
}

/** The same in a hover, which stands beside the reference's sentence: "Use “23”". */
export function shortFixTitle(fix: string, l10n: L10n = ENGLISH): string {
  return l10n.t('Use “{0}”', shortened(fix));
}

/** The title of the action that fixes all that can be fixed in a draft. */
export function fixAllTitle(l10n: L10n = ENGLISH): string {
  return l10n.t('Fix all differences in this draft');
}

/** The title of the quick fix that fixes all findings of one rule. */
export function fixRuleTitle(rule: RuleId, count: number, l10n: L10n = ENGLISH): string {
  return l10n.t('Fix all {0} findings of “{1}” in this draft', count, rule);
}

/** The title of the quick fix that keeps what was found and asks why; the dots say that it asks. */
export function acceptTitle({ verdict }: Finding, l10n: L10n = ENGLISH): string {
  return verdict === 'differs' ? l10n.t('Accept this difference…') : l10n.t('Accept this without a reference…');
}

/** The title of the quick fix that turns a rule off for a line, by a comment. */
export function ignoreOnLineTitle(rule: RuleId, l10n: L10n = ENGLISH): string {
  return l10n.t('Ignore “{0}” on this line', rule);
}

/** The title of the action that ignores a rule in a paragraph, heading or item by a comment. */
export function ignoreInBlockTitle(rule: RuleId, l10n: L10n = ENGLISH): string {
  return l10n.t('Ignore “{0}” in this paragraph', rule);
}

/** The title of the quick fix that turns a rule off for a draft, by a comment. */
export function ignoreInDraftTitle(rule: RuleId, l10n: L10n = ENGLISH): string {
  return l10n.t('Ignore “{0}” in this draft', rule);
}

/** The title of the quick fix that turns a rule off by a setting. */
export function turnOffTitle(rule: RuleId, where: 'workspace' | 'everywhere', l10n: L10n = ENGLISH): string {
  return where === 'workspace'
    ? l10n.t('Turn off “{0}” in this workspace', rule)
    : l10n.t('Turn off “{0}” everywhere', rule);
}

/** The title of the quick fix that leads to the reference. */
export function openStatementTitle(l10n: L10n = ENGLISH): string {
  return l10n.t('Open the statement in the reference');
}

/** What the Problems panel says: the message, and under it the reason where it adds something. */
export function diagnosticMessage({ message, reason }: Finding): string {
  return reason === '' || message.includes(reason) ? message : `${message}\n${reason}`;
}

/** Words as a list shows them: line breaks and runs of spaces as one space. */
export function onOneLine(words: string): string {
  return words.replace(SPACE, ' ').trim();
}

/** A count with its noun: "1 claim", "3 claims". */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : plural}`;
}

function shortened(words: string): string {
  const characters = Array.from(onOneLine(words));
  if (characters.length <= LONGEST_TITLE_WORDS) return characters.join('');
  return `${characters
    .slice(0, LONGEST_TITLE_WORDS - 1)
    .join('')
    .trimEnd()}…`;
}
