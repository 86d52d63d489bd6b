import type { Word } from '../model/sentence.js';
import { REPORTING_VERBS, type ReportingVerb } from './data/reporting-verbs.js';
import { STANCE_VERBS } from './data/stance-verbs.js';

/** Which form of its verb a cue is. */
export type VerbForm = 'base' | 'third' | 'past' | 'gerund';

/** A reporting verb in one of its forms. */
export interface CueForm {
  readonly verb: ReportingVerb;
  readonly form: VerbForm;
}

const CUES: ReadonlyMap<string, CueForm> = new Map(REPORTING_VERBS.flatMap(formsOf));

/** The reporting verb that a token is a form of, if it is one; a capital excludes it, for it may be a name. */
export function cueOf(token: Word | undefined): CueForm | undefined {
  return token && token.text === token.lower ? CUES.get(token.lower) : undefined;
}

/** Whether a token has the letters of a reporting verb, capital or not. */
export function mayBeCue({ lower }: Word): boolean {
  return CUES.has(lower);
}

/** The same in a headline that capitalises its words: only "Says" and its like. */
export function headlineCueOf(token: Word): CueForm | undefined {
  const cue = CUES.get(token.lower);
  return cue?.form === 'third' ? cue : undefined;
}

/** Whether the words of a cue take a stance on what stands behind them, rather than tell what somebody says: "rejected". */
export function takesStance(cue: string): boolean {
  return STANCE_VERBS.has(CUES.get(cue.toLowerCase())?.verb.base ?? '');
}

function formsOf(verb: ReportingVerb): [string, CueForm][] {
  const forms: readonly VerbForm[] = ['base', 'third', 'past', 'gerund'];
  return forms.map((form) => [verb[form], { verb, form }]);
}
