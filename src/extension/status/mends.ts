import { l10n, type TextDocument } from 'vscode';
import type { CheckedStatus, ProblemInfo, UncheckedStatus, WhyUnchecked } from '../../server/protocol.js';
import type { Shown } from './shown.js';

/** Something the writer can do about the state of a document: a command of the editor. */
export interface Mend {
  readonly label: string;
  /** The name of a codicon. */
  readonly icon: string;
  readonly command: string;
  readonly arguments: readonly unknown[];
}

/** The settings that can keep a document from being checked and be changed in one step. */
export const turnOnCommand = 'sourceCheck.turnOn';
/** Shows where something that is wrong with a reference can be put right. Takes a `ProblemPlace`. */
export const showPlaceCommand = 'sourceCheck.showPlace';

/** What can be done, the likeliest first; what is wrong with a reference comes with the way to it. */
export function mendsFor({ document, status }: Shown): readonly Mend[] {
  switch (status.kind) {
    case 'checked':
      return [...mendsForChecked(status), ...status.problems.flatMap(mendForProblem)];
    case 'unchecked':
      return mendsForUnchecked(status, document);
    case 'elsewhere':
      return [];
    case 'starting':
      return [showOutput()];
    case 'stopped':
      return [restart(), showOutput()];
  }
}

function mendsForChecked({ differ, notFound }: CheckedStatus): readonly Mend[] {
  const findings = differ + notFound > 0 ? [nextFinding()] : [];
  return [...findings, showClaims(), openReport(), chooseReference(), checkAgain()];
}

function mendsForUnchecked({ why, problems }: UncheckedStatus, document: TextDocument): readonly Mend[] {
  return [...problems.flatMap(mendForProblem), ...mendsForReason(why, document)];
}

function mendsForReason(why: WhyUnchecked, { languageId }: TextDocument): readonly Mend[] {
  switch (why) {
    case 'excluded':
      return [openSetting('exclude')];
    case 'failed':
      return [checkAgain(), showOutput(), restart()];
    case 'language-off':
      return [turnOn(l10n.t('Check Documents in This Language'), languageId), openSetting('languages')];
    case 'no-reference':
      return [chooseReference(), openSetting('references')];
    case 'not-asked':
      return [checkNow(), openSetting('run')];
    case 'reference-unusable':
      return [chooseReference(), checkAgain()];
    case 'switched-off':
      return [turnOn(l10n.t('Turn On Checking')), openSetting('enable')];
    case 'too-large':
      return [checkAnyway(), openSetting('maximumSize')];
  }
}

/** A problem without a place is one of a setting or of a choice, which have commands of their own. */
function mendForProblem({ message, place }: ProblemInfo): Mend[] {
  if (!place) return [];
  return [mend(l10n.t('Go to the Cause: {0}', message), 'go-to-file', showPlaceCommand, place)];
}

function chooseReference(): Mend {
  return mend(l10n.t('Choose Reference…'), 'book', 'sourceCheck.chooseReference');
}

function checkNow(): Mend {
  return mend(l10n.t('Check This Draft'), 'play', 'sourceCheck.checkDraft');
}

function checkAgain(): Mend {
  return mend(l10n.t('Check Again'), 'refresh', 'sourceCheck.checkDraft');
}

function checkAnyway(): Mend {
  return mend(l10n.t('Check Anyway'), 'play', 'sourceCheck.checkAnyway');
}

function nextFinding(): Mend {
  return mend(l10n.t('Next Finding'), 'arrow-down', 'sourceCheck.nextFinding');
}

function showClaims(): Mend {
  return mend(l10n.t('Show Claims'), 'list-tree', 'sourceCheck.claims.focus');
}

function openReport(): Mend {
  return mend(l10n.t('Open Report'), 'graph', 'sourceCheck.openReport');
}

function showOutput(): Mend {
  return mend(l10n.t('Show Output'), 'output', 'sourceCheck.showOutput');
}

function restart(): Mend {
  return mend(l10n.t('Restart Server'), 'debug-restart', 'sourceCheck.restartServer');
}

function turnOn(label: string, ...language: readonly string[]): Mend {
  return mend(label, 'check', turnOnCommand, ...language);
}

function openSetting(name: string): Mend {
  const id = `sourceCheck.${name}`;
  return mend(l10n.t('Open the Setting {0}', id), 'gear', 'workbench.action.openSettings', id);
}

function mend(label: string, icon: string, command: string, ...args: readonly unknown[]): Mend {
  return { label, icon, command, arguments: args };
}
