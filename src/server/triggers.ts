import type { RunMode, Settings } from '../config/index.js';

/** What may call for a check of a draft. `changed-around`: one of its references or the settings changed. */
export type Trigger = 'changed-around' | 'edited' | 'opened' | 'saved';

const heeded: Readonly<Record<RunMode, readonly Trigger[]>> = {
  manual: [],
  save: ['changed-around', 'opened', 'saved'],
  type: ['changed-around', 'edited', 'opened'],
};

/** Whether something calls for a check; where checking is switched off, always, so that old findings go away. */
export function callsForCheck(trigger: Trigger, { enable, run }: Settings): boolean {
  return !enable || heeded[run].includes(trigger);
}
