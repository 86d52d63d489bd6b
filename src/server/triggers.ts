import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { RunMode, Settings } from '../config/index.js';
import { whySwitchedOff } from './switched-off.js';

/** What may call for a check of a draft. `changed-around`: one of its references or the settings changed. */
export type Trigger = 'changed-around' | 'edited' | 'opened' | 'saved';

const heeded: Readonly<Record<RunMode, readonly Trigger[]>> = {
  manual: [],
  save: ['changed-around', 'opened', 'saved'],
  type: ['changed-around', 'edited', 'opened'],
};

/** Whether something calls for a check; where checking is switched off, always, so that old findings go away. */
export function callsForCheck(trigger: Trigger, document: TextDocument, settings: Settings): boolean {
  return whySwitchedOff(document, settings) !== undefined || heeded[settings.run].includes(trigger);
}
