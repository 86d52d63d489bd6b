import type { Reversal } from '../../model/match.js';
import type { Word } from '../../model/sentence.js';
import { type TextSpan, textSpan } from '../../model/span.js';
import type { ReadText, Statement } from '../../model/statement.js';
import { inFormOf } from './poles.js';
import { isNegative, type Negation, type Senses } from './senses.js';
import { AUXILIARIES } from './tables/auxiliaries.js';
import { contentAt, type Turn } from './turns.js';

/** A statement and what it says. */
interface Source {
  readonly statement: Statement;
  readonly senses: Senses;
}

/** The words of the claim and of the statement that make the difference, and what to write in lower case. */
interface TurnedWords {
  readonly own: readonly Word[];
  readonly other: readonly Word[];
  readonly fix?: string | undefined;
}

/** A turned place as the words on both sides that make the difference, and what to write where it is plain. */
export function asReversal(turn: Turn, draft: ReadText, claim: Senses, source: Source): Reversal {
  const { statement, senses } = source;
  const { own, other, fix } = wordsOfTurn(turn, claim, senses);
  return {
    draft: spanOf(own, draft),
    source: spanOf(other, statement.reference.document),
    statement,
    ...(fix !== undefined && { fix: inCaseOf(own[0], fix) }),
  };
}

function wordsOfTurn(turn: Turn, claim: Senses, statement: Senses): TurnedWords {
  if (turn.kind === 'opposite') return oppositeWords(turn, claim, statement);
  const added = contentAt(claim, turn.own)?.negation;
  if (added !== undefined) return addedNegation(turn, added, claim, statement);
  const dropped = contentAt(statement, turn.other)?.negation ?? { first: turn.other, past: turn.other };
  return droppedNegation(turn, dropped, claim, statement);
}

function oppositeWords({ own, other }: Turn, claim: Senses, statement: Senses): TurnedWords {
  const fix = inFormOf(claim.words[own]?.lower ?? '', statement.words[other]?.lower ?? '');
  return { own: claim.words.slice(own, own + 1), other: statement.words.slice(other, other + 1), fix };
}

/** "can" for "cannot", "signed" for "did not sign". */
function droppedNegation(
  { own, other }: Turn,
  { first, past }: Negation,
  claim: Senses,
  statement: Senses,
): TurnedWords {
  const from = withAuxiliary(first, statement);
  const negator = joined(statement.words.slice(first, past));
  const auxiliary = auxiliaryBefore(own, claim);
  if (auxiliary !== undefined) {
    const fix = PUT_BEFORE.has(negator) ? `${auxiliary.lower} ${negator}` : withNot(auxiliary, negator);
    return { own: [auxiliary], other: statement.words.slice(from, past), fix };
  }
  const negated = statement.words.slice(from, other + 1);
  return { own: claim.words.slice(own, own + 1), other: negated, fix: negatedForm(claim.words[own], negated, negator) };
}

/** How a verb or a noun without an auxiliary is negated as the statement does it: "did not sign", "never signed", "no cracks". */
function negatedForm(word: Word | undefined, negated: readonly Word[], negator: string): string | undefined {
  if (WITH_DO.has(negated[0]?.lower ?? '')) return joined(negated);
  return PUT_BEFORE.has(negator) && word !== undefined ? `${negator} ${word.lower}` : undefined;
}

const WITH_DO: ReadonlySet<string> = new Set(['did', "didn't", 'do', 'does', "doesn't", "don't"]);
const PUT_BEFORE: ReadonlySet<string> = new Set(['never', 'no', 'no longer']);

function withNot({ lower }: Word, negator: string): string | undefined {
  return isNegative(negator) ? AUXILIARIES.get(lower) : undefined;
}

function joined(words: readonly Word[]): string {
  return words.map(({ lower }) => lower).join(' ');
}

/** "cannot" for "can", "did not sign" for "signed". */
function addedNegation({ own, other }: Turn, { first, past }: Negation, claim: Senses, statement: Senses): TurnedWords {
  const from = withAuxiliary(first, claim);
  const auxiliary = auxiliaryBefore(other, statement);
  if (auxiliary !== undefined) return { own: claim.words.slice(from, past), other: [auxiliary], fix: auxiliary.lower };
  const said = statement.words.slice(other, other + 1);
  return { own: claim.words.slice(from, own + 1), other: said, fix: said[0]?.lower };
}

/** The position of the auxiliary that a negator stands right behind, or of the negator itself. */
function withAuxiliary(first: number, { words }: Senses): number {
  return AUXILIARIES.has(words[first - 1]?.lower ?? '') ? first - 1 : first;
}

/** No auxiliary stands further before its verb than in "would then have been". */
const REACH = 3;

/** The auxiliary that is right before a word, or before other auxiliaries that are. */
function auxiliaryBefore(position: number, { words }: Senses): Word | undefined {
  return words.slice(Math.max(0, position - REACH), position).find(({ lower }) => AUXILIARIES.has(lower));
}

function spanOf(words: readonly Word[], { prose }: ReadText): TextSpan {
  return textSpan(prose.text, { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 });
}

const CAPITAL = /^\p{Lu}/u;

function inCaseOf(word: Word | undefined, fix: string): string {
  return CAPITAL.test(word?.text ?? '') ? `${fix[0]?.toUpperCase()}${fix.slice(1)}` : fix;
}
