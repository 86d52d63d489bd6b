import type { Word } from '../../model/sentence.js';
import { DEALINGS, type Dealing } from '../data/dealings.js';

/** What a form of a verb of dealing can do: have a subject before it, be the participle of a passive, or neither by itself. */
type Use = 'finite' | 'either' | 'participle' | 'other';

/** A form of a verb of dealing. */
export interface DealingForm {
  readonly dealing: Dealing;
  /** The words behind the verb that lead to the other party, in lower case. */
  readonly particle: readonly string[];
  readonly use: Use;
}

const HISSING = /(?:s|sh|ch|x|o)$/;
const FORMS: ReadonlyMap<string, readonly DealingForm[]> = byForm(DEALINGS);

/** The verbs of dealing that a token may be a form of, if it may be one; a capital excludes it, for it may be a name. */
export function dealingFormsOf({ text, lower }: Word): readonly DealingForm[] | undefined {
  return text === lower ? FORMS.get(lower) : undefined;
}

function byForm(dealings: readonly Dealing[]): Map<string, DealingForm[]> {
  const forms = new Map<string, DealingForm[]>();
  for (const dealing of dealings) {
    const particle = dealing.particle?.split(' ') ?? [];
    for (const [form, use] of formsOf(dealing))
      forms.set(form, [...(forms.get(form) ?? []), { dealing, particle, use }]);
  }
  return forms;
}

function formsOf({ base, past = regularPast(base), participle = past }: Dealing): ReadonlyMap<string, Use> {
  const stem = base.replace(/e$/, '');
  return new Map([
    [`${stem}ing`, 'other'],
    [base, 'finite'],
    [`${base}${HISSING.test(base) ? 'es' : 's'}`, 'finite'],
    [participle, 'participle'],
    [past, past === participle ? 'either' : 'finite'],
  ]);
}

function regularPast(base: string): string {
  return base.endsWith('e') ? `${base}d` : `${base}ed`;
}
