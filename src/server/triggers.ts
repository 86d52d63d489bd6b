import type { RunMode } from '../config/index.js';
import type { WhyUnchecked } from './protocol.js';

/** What may call for a check of a draft. `changed-around`: one of its references or the settings changed. */
export type Trigger = 'changed-around' | 'edited' | 'opened' | 'saved';

const heeded: Readonly<Record<RunMode, readonly Trigger[]>> = {
  manual: [],
  save: ['changed-around', 'opened', 'saved'],
  type: ['changed-around', 'edited', 'opened'],
};

/** Whether something calls for a check; where the settings keep a draft from it, always, so that old findings go away. */
export function callsForCheck(trigger: Trigger, run: RunMode, why: WhyUnchecked | undefined): boolean {
  return why !== undefined || heeded[run].includes(trigger);
}
