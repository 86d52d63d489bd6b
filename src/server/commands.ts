/** The commands that the server has its client run, with what each takes. Everything here is plain data. */
import type { RuleId } from '../engine/index.js';
import type { DocumentParams, WordsParams } from './protocol.js';

/** Words to put in the place of others. */
export interface UseWordsParams extends WordsParams {
  /** The version of the draft that they were offered for. */
  readonly version: number;
  readonly text: string;
}

/** A finding that the writer accepts, all words on one line; `uri` is the draft's. */
export interface AcceptParams extends DocumentParams {
  readonly rule: string;
  readonly claim: string;
  readonly words: string;
  /** The address of the reference that says otherwise, and what it says; absent where none does. */
  readonly reference?: string;
  readonly statement?: string;
}

/** Whose settings a rule is turned off in. */
export type TurnOffTarget = 'workspace' | 'everywhere';

/** A rule that the writer turns off; `uri` is the draft that it was seen in. */
export interface TurnOffParams extends DocumentParams {
  readonly rule: RuleId;
  readonly where: TurnOffTarget;
}

/** The commands that quick fixes call on the client; each takes one argument. */
export const COMMANDS = {
  /** Takes `AcceptParams`. */
  accept: 'sourceCheck.acceptFinding',
  /** Takes `StatementInfo`. */
  showStatement: 'sourceCheck.showStatement',
  /** Takes `TurnOffParams`. */
  turnOff: 'sourceCheck.turnOffRule',
} as const;

/** The commands that hovers link to, each with one argument. */
export const hoverCommands = {
  /** Takes `PlaceParams`: the claim there is shown beside its statement. */
  compare: 'sourceCheck.compareClaim',
  /** Takes `PlaceParams`: the claim there is looked up. */
  lookUp: 'sourceCheck.lookUp',
  /** Takes `WordsParams`. */
  showStatement: COMMANDS.showStatement,
  /** Takes `UseWordsParams`. */
  useWords: 'sourceCheck.useWords',
} as const;

/** The command of a code lens: the claims that rest on a statement. Takes an address, a `Position` and a list of `Location`. */
export const showClaims = 'sourceCheck.showClaims';
