import type { CheckedStatus, DraftStatus, ReferenceInfo, WhyUnchecked } from '../server/protocol.js';

/** The status bar's words: the references and the counts, or what is amiss. */
export function statusText(status: DraftStatus): string {
  if (status.kind === 'checked') return `$(${iconOf(status)}) ${referenceNames(status.references)}: ${counts(status)}`;
  return status.problems.length > 0 ? '$(warning) Reference cannot be used' : uncheckedTexts[status.why];
}

/** The status bar's words at length. */
export function statusTooltip(status: DraftStatus): string {
  const lines = status.kind === 'checked' ? checkedLines(status) : [uncheckedReasons[status.why]];
  return ['Source Check', ...lines, ...status.problems, 'Click to choose the reference.'].join('\n');
}

/** The answer to a check that the writer asked for. */
export function checkAnswer(status: DraftStatus): string {
  if (status.kind === 'unchecked') return status.problems[0] ?? uncheckedReasons[status.why];
  return `Checked against ${referenceNames(status.references)}: ${counts(status)}.`;
}

const uncheckedTexts: Readonly<Record<WhyUnchecked, string>> = {
  failed: '$(error) Check failed',
  'language-off': '$(circle-slash) Not checked',
  'no-reference': '$(book) No reference',
  'not-asked': '$(book) Not checked',
  'switched-off': '$(circle-slash) Not checked',
};

const uncheckedReasons: Readonly<Record<WhyUnchecked, string>> = {
  failed: 'This draft could not be checked; Source Check: Show Output says why.',
  'language-off': 'This document is not checked: its language is off in the setting sourceCheck.languages.',
  'no-reference': 'This draft is not checked: it has no reference.',
  'not-asked': 'This draft is checked when you run Source Check: Check This Draft.',
  'switched-off': 'This draft is not checked: the setting sourceCheck.enable is off.',
};

function checkedLines(status: CheckedStatus): readonly string[] {
  const titles = status.references.map(({ title }) => title).join(', ');
  return [
    `Checked against ${titles}`,
    `${agreeing(status.agree)}, ${status.differ} differ, ${status.notFound} not found in the references.`,
    ...(status.checkedByHand > 0 ? [`${status.checkedByHand} checked by hand or accepted.`] : []),
  ];
}

function iconOf({ differ, notFound }: CheckedStatus): string {
  return differ + notFound > 0 ? 'warning' : 'pass';
}

function counts({ agree, differ, notFound }: CheckedStatus): string {
  return [`${agree} agree`, `${differ} differ`, ...(notFound > 0 ? [`${notFound} not found`] : [])].join(', ');
}

function referenceNames(references: readonly ReferenceInfo[]): string {
  return references.length === 1 ? (references[0]?.title ?? '') : `${references.length} references`;
}

function agreeing(count: number): string {
  return count === 1 ? '1 claim agrees' : `${count} claims agree`;
}
