import { formsOf, type VerbForms } from '../verbs/verb-forms.js';
import { OPPOSITES, type Opposites } from './tables/opposites.js';

/** Which side of which pair of opposites a word is on, and in which form it stands there. */
interface Pole {
  /** The position of the pair in `OPPOSITES`. */
  readonly axis: number;
  readonly side: 'one' | 'other';
  /** The word as the table has it. */
  readonly lemma: string;
  readonly form: keyof VerbForms;
}

const FORMS: readonly (keyof VerbForms)[] = ['base', 'present', 'past', 'participle', 'progressive'];

const UNCHANGED: readonly (keyof VerbForms)[] = ['base'];

const POLES: ReadonlyMap<string, readonly Pole[]> = collectPoles();

const NONE: readonly Pole[] = [];

/** Whether a word in lower case has an opposite. */
export function hasOpposite(lower: string): boolean {
  return POLES.has(lower);
}

/** Whether two words in lower case are opposites of each other. */
export function areOpposite(word: string, other: string): boolean {
  return polesOf(word).some((own) => polesOf(other).some((pole) => pole.axis === own.axis && pole.side !== own.side));
}

/** Whether two words in lower case are on the same side of any pair of opposites. */
export function goSameWay(word: string, other: string): boolean {
  return polesOf(word).some((own) => polesOf(other).some((pole) => pole.axis === own.axis && pole.side === own.side));
}

/**
 * A word put into the form in which its opposite stands, both in lower case: "fell" for `fall` beside "rose"; undefined where
 * they are no opposites.
 */
export function inFormOf(opposite: string, word: string): string | undefined {
  const forms = polesOf(opposite).flatMap((own) =>
    polesOf(word)
      .filter((pole) => pole.axis === own.axis && pole.side !== own.side)
      .map((pole) => formed(pole, own)),
  );
  return forms.includes(word) ? word : forms[0];
}

function polesOf(lower: string): readonly Pole[] {
  return POLES.get(lower) ?? NONE;
}

function formed({ axis, lemma }: Pole, { form }: Pole): string {
  return OPPOSITES[axis]?.inflected === 'verbs' ? formsOf(lemma)[form] : lemma;
}

function collectPoles(): Map<string, Pole[]> {
  const poles = new Map<string, Pole[]>();
  for (const [axis, opposites] of OPPOSITES.entries()) {
    for (const side of ['one', 'other'] as const) {
      for (const lemma of opposites[side]) addForms(poles, { axis, side, lemma }, opposites);
    }
  }
  return poles;
}

function addForms(poles: Map<string, Pole[]>, pole: Omit<Pole, 'form'>, { inflected }: Opposites): void {
  const forms = formsOf(pole.lemma);
  for (const form of inflected === 'verbs' ? FORMS : UNCHANGED) addPole(poles, forms[form], { form, ...pole });
}

function addPole(poles: Map<string, Pole[]>, word: string, pole: Pole): void {
  const known = poles.get(word);
  if (known === undefined) poles.set(word, [pole]);
  else known.push(pole);
}
