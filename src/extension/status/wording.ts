import { l10n } from 'vscode';
import type { CheckedStatus, DraftStatus, ReferenceInfo, WhyUnchecked } from '../../server/protocol.js';
import type { ShownStatus } from './shown.js';

/** The status bar's words: the references and the counts, or what is amiss. An icon comes first. */
export function statusText(status: ShownStatus): string {
  switch (status.kind) {
    case 'checked':
      return `$(${iconOf(status)}) ${referenceNames(status.references)}: ${counts(status)}`;
    case 'unchecked':
      return uncheckedText(status.why);
    case 'elsewhere':
      return withIcon('circle-slash', l10n.t('Not checked'));
    case 'starting':
      return withIcon('loading~spin', l10n.t('Source Check is starting'));
    case 'stopped':
      return withIcon('error', l10n.t('Source Check has stopped'));
  }
}

/** The same in a sentence or two. */
export function statusReason(status: ShownStatus): string {
  switch (status.kind) {
    case 'checked':
      return checkedReason(status);
    case 'unchecked':
      return uncheckedReason(status.why);
    case 'elsewhere':
      return l10n.t('This document is not checked: it is no file that you write, but an earlier version or a copy.');
    case 'starting':
      return l10n.t('The language server of Source Check is starting.');
    case 'stopped':
      return l10n.t('Nothing is checked: the language server of Source Check has stopped.');
  }
}

/** The answer to a check that the writer asked for. */
export function checkAnswer(status: DraftStatus): string {
  if (status.kind === 'unchecked') return status.problems[0]?.message ?? uncheckedReason(status.why);
  return l10n.t('Checked against {0}: {1}.', referenceNames(status.references), counts(status));
}

/** How many claims rest on a reference. */
export function claimsText(count: number): string {
  if (count === 0) return l10n.t('no claim rests on it');
  return count === 1 ? l10n.t('1 claim rests on it') : l10n.t('{0} claims rest on it', count);
}

function uncheckedText(why: WhyUnchecked): string {
  switch (why) {
    case 'excluded':
      return withIcon('circle-slash', l10n.t('Not checked: excluded'));
    case 'failed':
      return withIcon('error', l10n.t('Check failed'));
    case 'language-off':
      return withIcon('circle-slash', l10n.t('Not checked: language is off'));
    case 'no-reference':
      return withIcon('book', l10n.t('No reference'));
    case 'not-asked':
      return withIcon('book', l10n.t('Not checked yet'));
    case 'reference-unusable':
      return withIcon('warning', l10n.t('Reference cannot be used'));
    case 'switched-off':
      return withIcon('circle-slash', l10n.t('Not checked: switched off'));
    case 'too-large':
      return withIcon('circle-slash', l10n.t('Not checked: too large'));
  }
}

function uncheckedReason(why: WhyUnchecked): string {
  switch (why) {
    case 'excluded':
      return l10n.t('This document is not checked: the setting sourceCheck.exclude leaves it out.');
    case 'failed':
      return l10n.t('This draft could not be checked; the output says why.');
    case 'language-off':
      return l10n.t('This document is not checked: its language is off in the setting sourceCheck.languages.');
    case 'no-reference':
      return l10n.t('This draft is not checked: it has no reference.');
    case 'not-asked':
      return l10n.t('This draft is checked when you ask for it.');
    case 'reference-unusable':
      return l10n.t('This draft is not checked: what it has as its reference cannot be used.');
    case 'switched-off':
      return l10n.t('This draft is not checked: the setting sourceCheck.enable is off.');
    case 'too-large':
      return l10n.t(
        'This draft is larger than the setting sourceCheck.maximumSize allows for checking while you type.',
      );
  }
}

function checkedReason({ agree, differ, notFound, checkedByHand }: CheckedStatus): string {
  const counted = l10n.t('Claims: {0} agree with the references, {1} differ, {2} not found.', agree, differ, notFound);
  const byHand = checkedByHand > 0 ? [l10n.t('{0} checked by hand or accepted.', checkedByHand)] : [];
  return [counted, ...byHand].join(' ');
}

function withIcon(icon: string, text: string): string {
  return `$(${icon}) ${text}`;
}

function iconOf({ differ, notFound }: CheckedStatus): string {
  return differ + notFound > 0 ? 'warning' : 'pass';
}

function counts({ agree, differ, notFound }: CheckedStatus): string {
  const agreeing = l10n.t('{0} agree', agree);
  const differing = l10n.t('{0} differ', differ);
  return [agreeing, differing, ...(notFound > 0 ? [l10n.t('{0} not found', notFound)] : [])].join(', ');
}

function referenceNames(references: readonly ReferenceInfo[]): string {
  return references.length === 1 ? (references[0]?.title ?? '') : l10n.t('{0} references', references.length);
}
