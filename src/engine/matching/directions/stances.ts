import type { Deed, NameMention } from '../../model/attribution.js';
import type { Reversal } from '../../model/match.js';
import { type TextSpan, textSpan } from '../../model/span.js';
import type { ReadText, Statement } from '../../model/statement.js';
import { isSame } from '../names/same-names.js';
import type { DirectedClaim } from './directed-claim.js';
import { areOpposite, goSameWay, inFormOf } from './poles.js';
import { isTurning } from './turning.js';

/** How many sentences back the one may be named whose thing is "this plan". */
const NAMED_BEFORE = 3;

/** A deed of a reference and the statement that tells it. */
interface ToldDeed {
  readonly deed: Deed;
  readonly statement: Statement;
}

/**
 * Finds the deeds of a claim that are the opposite of what the references say the same party did to the same thing, in whatever
 * words: "Lund's plan was backed by Holm" where they have "Holm disagreed with this plan".
 */
export function reversedStances(claim: DirectedClaim): Reversal[] {
  const { draft, sentence } = claim;
  return (draft.deeds[sentence] ?? [])
    .filter((deed) => deed.actor !== undefined && !isTurned(deed, draft, sentence))
    .flatMap((deed) => reversalOf(deed, claim));
}

function reversalOf(deed: Deed, claim: DirectedClaim): Reversal[] {
  const told = claim.statements.flatMap(deedsOf);
  if (told.some((other) => mayAgree(deed, other, claim))) return [];
  const opposed = told.find((other) => areOpposite(verbOf(deed), verbOf(other.deed)) && isOfSame(deed, other, claim));
  return opposed === undefined ? [] : [asReversal(deed, opposed, claim)];
}

/** Whether a reference may tell the same: a party or a thing that it does not tell may be any. */
function mayAgree(deed: Deed, { deed: other, statement }: ToldDeed, claim: DirectedClaim): boolean {
  if (!goSameWay(verbOf(deed), verbOf(other))) return false;
  if (other.actor !== undefined && !isOne(deed.actor, other.actor, statement, claim)) return false;
  if (deed.target && other.target && !isOne(deed.target, other.target, statement, claim)) return false;
  return deed.thing === undefined || other.thing === undefined || isSameThing(deed.thing, other.thing, claim);
}

function isSameThing(one: string, other: string, { stemOf }: DirectedClaim): boolean {
  return stemOf(one) === stemOf(other);
}

function deedsOf(statement: Statement): ToldDeed[] {
  const { document } = statement.reference;
  return (document.deeds[statement.sentence] ?? [])
    .filter((deed) => !isTurned(deed, document, statement.sentence))
    .map((deed) => ({ deed, statement }));
}

/**
 * Whether a word may turn a deed around or suspend it, wherever it stands before its verb ("did not back"), or behind it as far
 * as the next mark, and a condition or an objection anywhere.
 */
function isTurned({ start }: Deed, { words }: ReadText, sentence: number): boolean {
  const inSentence = words[sentence] ?? [];
  const mark = inSentence.find((word) => word.start > start && MARK.test(word.text))?.start ?? Number.POSITIVE_INFINITY;
  return inSentence.some(
    (word, at) =>
      word.start !== start && (word.start < mark || LIMITING.test(word.lower)) && isTurning(word, inSentence[at + 1]),
  );
}

const MARK = /^[,;:"“„«]$/;
const LIMITING = /^(?:although|but|if|though|unless|until|whether)$/;

/** A verb without what leads to its object: "agree" for "agree with". */
function verbOf({ verb }: Deed): string {
  return verb.split(' ')[0] ?? verb;
}

/** Whether a reference tells a deed of the same party with the same thing, or with the same other party. */
function isOfSame(deed: Deed, { deed: other, statement }: ToldDeed, claim: DirectedClaim): boolean {
  if (!isOne(deed.actor, other.actor, statement, claim)) return false;
  if (deed.thing === undefined || other.thing === undefined)
    return deed.thing === other.thing && isOne(deed.target, other.target, statement, claim);
  if (!isSameThing(deed.thing, other.thing, claim)) return false;
  if (deed.target === undefined) return other.target === undefined;
  if (other.target === undefined) return isNamedBefore(deed.target, statement, claim);
  return isOne(deed.target, other.target, statement, claim);
}

function isOne(
  one: NameMention | undefined,
  other: NameMention | undefined,
  { reference }: Statement,
  { sameNames }: DirectedClaim,
): boolean {
  return one !== undefined && other !== undefined && isSame(sameNames, one.entity, reference, other.entity);
}

/** "Lund made a proposal. Holm rejected this proposal." */
function isNamedBefore(
  { entity }: NameMention,
  { reference, sentence }: Statement,
  { sameNames }: DirectedClaim,
): boolean {
  const before = reference.document.mentions.slice(Math.max(0, sentence - NAMED_BEFORE), sentence).flat();
  return before.some((other) => isSame(sameNames, entity, reference, other.entity));
}

function asReversal(deed: Deed, { deed: other, statement }: ToldDeed, { draft }: DirectedClaim): Reversal {
  const fix = leadOf(deed) === leadOf(other) ? inFormOf(deed.text, other.text) : undefined;
  return {
    draft: spanOf(deed, draft),
    source: spanOf(other, statement.reference.document),
    statement,
    ...(fix !== undefined && { fix }),
  };
}

/** What leads from a verb to its object: "with" of "agree with". */
function leadOf({ verb }: Deed): string | undefined {
  return verb.split(' ')[1];
}

function spanOf({ start, end }: Deed, { prose }: ReadText): TextSpan {
  return textSpan(prose.text, { start, end });
}
