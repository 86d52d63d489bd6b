import type { Attribution, Deed, NameMention, Names } from '../../model/attribution.js';
import { BE_FORMS } from '../data/clause-words.js';
import { COMEBACK_VERBS } from '../data/comeback-verbs.js';
import type { Passage, PassageToken } from '../passages.js';
import { leadingPhrase, type Subject, subjectBefore } from '../subjects.js';
import { isWord } from '../tokens.js';
import { type DealingForm, dealingFormsOf } from './dealing-forms.js';
import { nounDeed } from './noun-deeds.js';
import { partyNamed, type Target, targetFrom } from './parties.js';

type Tokens = readonly PassageToken[];

/** A deed as its sentence has it: the grammatical subject, and what stands in the place of the other party. */
interface Reading {
  readonly actor?: NameMention;
  readonly target: Target;
}

const UNREAD: Reading = { target: {} };
/** How far behind its participle the "by" of a passive may stand: "was beaten 3-1 in Velden by". */
const BY_REACH = 5;

/**
 * Reads who did what to whom, outside quotations. A verb of dealing whose parties cannot be told gives a deed without them, so that
 * nobody takes the deed for one that the text does not have.
 *
 * @returns the deeds in order of place
 */
export function readDeeds(
  passages: readonly Passage[],
  names: Names,
  attributions: readonly Attribution[],
): readonly Deed[] {
  const speakerAt = (cue: number) => speakerOf(cue, attributions, names);
  const deeds: Deed[] = [];
  for (const { tokens } of passages) {
    for (const index of tokens.keys()) {
      const deed = nounDeed(tokens, index, names) ?? verbDeed(tokens, index, names, speakerAt);
      if (deed) deeds.push(deed);
    }
  }
  return deeds;
}

function verbDeed(
  tokens: Tokens,
  index: number,
  names: Names,
  speakerAt: (cue: number) => NameMention | undefined,
): Deed | undefined {
  const token = tokens[index];
  const forms = token && dealingFormsOf(token);
  if (!token || !forms) return undefined;
  const form =
    forms.find(({ particle }) => leadsOn(tokens, index + 1, particle)) ?? describedForm(tokens, index, forms);
  return form && deedAt(tokens, index, form, names, speakerAt(token.start));
}

/** A form whose noun is described: "exacted sweet revenge on" for "exacted revenge on". */
function describedForm(tokens: Tokens, index: number, forms: readonly DealingForm[]): DealingForm | undefined {
  const description = tokens[index + 1];
  if (!description || !isWord(description)) return undefined;
  const form = forms.find(({ particle }) => particle.length > 1 && leadsOn(tokens, index + 2, particle));
  return form && { ...form, particle: [description.lower, ...form.particle] };
}

/** Who the reporting verb at a place was found to belong to: "he praised". */
function speakerOf(place: number, attributions: readonly Attribution[], names: Names): NameMention | undefined {
  const speaker = attributions.findLast(({ cue }) => cue?.start === place)?.speaker;
  if (!speaker || speaker.name === undefined) return undefined;
  const entity = names.entities.findIndex(({ name }) => name === speaker.name);
  const { start, end, text } = speaker;
  return entity < 0 ? undefined : { start, end, text, entity };
}

function leadsOn(tokens: Tokens, at: number, particle: readonly string[]): boolean {
  return particle.every((word, offset) => tokens[at + offset]?.lower === word);
}

function deedAt(
  tokens: Tokens,
  index: number,
  form: DealingForm,
  names: Names,
  speaker: NameMention | undefined,
): Deed {
  const read = isPassive(tokens, index, form)
    ? passive(tokens, index, form, names)
    : active(tokens, index, form, names, speaker);
  return deedOf(tokens[index], form, read);
}

function deedOf(token: PassageToken | undefined, { dealing }: DealingForm, { actor, target }: Reading): Deed {
  const { start, end, text } = token ?? { start: 0, end: 0, text: '' };
  const { verb, roles } = dealing.says ?? { verb: verbOf(dealing), roles: 'same' };
  const [doer, sufferer] = roles === 'same' ? [actor, target.party] : [target.party, actor];
  return {
    start,
    end,
    text,
    verb,
    ...(doer && { actor: doer }),
    ...(sufferer && { target: sufferer }),
    ...(target.thing !== undefined && { thing: target.thing }),
  };
}

function verbOf({ base, particle }: DealingForm['dealing']): string {
  return particle === undefined ? base : `${base} ${particle}`;
}

function isPassive(tokens: Tokens, index: number, { use }: DealingForm): boolean {
  if (use !== 'participle' && use !== 'either') return false;
  return byBehind(tokens, index) !== undefined || BE_FORMS.has(tokens[index - 1]?.lower ?? '');
}

function byBehind(tokens: Tokens, index: number): number | undefined {
  for (let at = index + 1; at <= index + BY_REACH; at++) {
    const token = tokens[at];
    if (token?.lower === 'by') return at;
    if (!token || !isWord(token)) return undefined;
  }
  return undefined;
}

/** "Holm was beaten by Lund"; without "was" or without "by" one of the two is missing. */
function passive(tokens: Tokens, index: number, { particle }: DealingForm, names: Names): Reading {
  const by = byBehind(tokens, index + particle.length);
  const subject = subjectBefore(tokens, index, 'gerund');
  if (by === undefined || subject.kind !== 'phrase') return UNREAD;
  const { party: actor } = targetFrom(tokens, by + 1, names);
  const party = partyNamed(tokens, subject.phrase, names);
  const target = party ? { party } : targetFrom(tokens, subject.phrase.from, names);
  return { target, ...(actor && { actor }) };
}

/** "Holm beat Lund", "Holm came third after beating Lund". */
function active(
  tokens: Tokens,
  index: number,
  { use, particle }: DealingForm,
  names: Names,
  speaker: NameMention | undefined,
): Reading {
  if (use === 'participle') return UNREAD;
  const subject = subjectOfComeback(tokens, index) ?? subjectBefore(tokens, index, use === 'other' ? 'gerund' : 'past');
  const actor = actorOf(tokens, subject, names) ?? speaker;
  if (use === 'other' && actor === undefined) return UNREAD;
  return { target: targetFrom(tokens, index + 1 + particle.length, names), ...(actor && { actor }) };
}

/** "Velden came from two goals down to beat Brevik": who came is who beat. */
function subjectOfComeback(tokens: Tokens, index: number): Subject | undefined {
  if (tokens[index - 1]?.lower !== 'to') return undefined;
  const phrase = leadingPhrase(tokens, index - 1);
  return phrase && COMEBACK_VERBS.has(tokens[phrase.to]?.lower ?? '') ? { kind: 'phrase', phrase } : undefined;
}

function actorOf(tokens: Tokens, subject: Subject, names: Names): NameMention | undefined {
  if (subject.kind === 'none') return undefined;
  const phrase = subject.kind === 'phrase' ? subject.phrase : leadingPhrase(tokens, subject.from);
  return phrase && partyNamed(tokens, phrase, names);
}
