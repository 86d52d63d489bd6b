import type { Figure } from '../../model/figure.js';
import type { Statement } from '../../model/statement.js';
import type { StemOf } from '../terms.js';
import { baseOf } from '../verbs/verb-forms.js';
import { areOpposite, goSameWay } from './poles.js';
import { type Content, isContent, isNegative, type Senses } from './senses.js';
import { isTurning } from './turning.js';
import { contentAt, type Turn } from './turns.js';

/** A place of a claim and the place of a statement that it is compared with. */
type Place = Pick<Turn, 'own' | 'other'>;

/** The share of a claim's contents that a statement must have, the turned word left out. */
const SHARED_FROM = 0.6;

/** As many sentences before a statement may have named whom it speaks of. */
const NAMED_BEFORE = 2;

/**
 * Whether a claim and a statement say one thing of the same, so that they contradict each other where one turns the other
 * around: they share most of what they say, all names and figures of the claim are there, neither asks, and both have the same
 * words that turn a sentence around.
 */
export function isComparable(turn: Place, claim: Senses, statement: Senses, from: Statement, stemOf: StemOf): boolean {
  if (asks(claim) || asks(statement)) return false;
  const rest = without(turn.own, claim);
  const stems = new Set(statement.contents.map(({ stem }) => stem));
  const shared = rest.filter(({ stem }) => stems.has(stem));
  if (shared.length < SHARED_FROM * rest.length || !areNamed(rest, stems, from, stemOf)) return false;
  if (isTurnedTwice(turn, claim, statement)) return false;
  return turningWords(claim, turn.own) === turningWords(upToShared(statement, claim), turn.other);
}

/** Whether another word of the claim has its opposite in the statement as well: "dearer … discourage" for "cheaper … encourage". */
function isTurnedTwice(turn: Place, claim: Senses, statement: Senses): boolean {
  const [own, others] = [without(turn.own, claim), without(turn.other, statement)];
  return own.some(
    ({ word }) =>
      others.some((other) => areOpposite(word.lower, other.word.lower)) &&
      !others.some((other) => goSameWay(word.lower, other.word.lower)),
  );
}

function without(left: number, { contents }: Senses): readonly Content[] {
  return contents.filter(({ position }) => position !== left);
}

function asks({ words }: Senses): boolean {
  return words.some(({ text }) => text === '?');
}

const NAME_OR_FIGURE = /^\p{Lu}|\p{N}/u;

/** Whether the statement, or one close before it, has every name and figure of the claim. */
function areNamed(contents: readonly Content[], stems: ReadonlySet<string>, from: Statement, stemOf: StemOf): boolean {
  const missing = contents.filter(
    ({ word, stem, position }) => position > 0 && NAME_OR_FIGURE.test(word.text) && !stems.has(stem),
  );
  if (missing.length === 0) return true;
  const { words } = from.reference.document;
  const before = words.slice(Math.max(0, from.sentence - NAMED_BEFORE), from.sentence).flat();
  const named = new Set(before.filter(isContent).map(({ lower }) => stemOf(baseOf(lower))));
  return missing.every(({ stem }) => named.has(stem));
}

/**
 * Whether the statement, or one close before it, gives every amount of a claim: nine that did not are no contradiction to
 * seventeen that did. "First" and "last" are opposites rather than amounts.
 */
export function givesAmounts(figures: readonly Figure[], { reference, sentence }: Statement): boolean {
  const given = reference.document.figures.slice(Math.max(0, sentence - NAMED_BEFORE), sentence + 1).flat();
  return figures
    .filter(({ kind, low }) => kind !== 'ordinal' && low !== undefined)
    .every(({ low, high }) => given.some((other) => other.low === low && other.high === high));
}

/** A statement may say more behind the last word that a claim takes from it. */
function upToShared({ words, contents }: Senses, claim: Senses): Senses {
  const stems = new Set(claim.contents.map(({ stem }) => stem));
  const last = contents.findLast(({ stem }) => stems.has(stem))?.position ?? 0;
  return { words: words.slice(0, last + 1), contents };
}

/**
 * The words that turn a sentence around, in order of spelling, without the turned place itself and its negation; a sentence that
 * opens with "but" contrasts with the one before it.
 */
function turningWords(senses: Senses, turned: number): string {
  const negation = contentAt(senses, turned)?.negation;
  const isOwn = (position: number) =>
    position === turned || (negation !== undefined && position >= negation.first && position < negation.past);
  return senses.words
    .filter((word, position) => isTurning(word, senses.words[position + 1]) && !isOwn(position))
    .filter((word) => word.lower !== 'but' || word !== senses.words[0])
    .map(({ lower }) => (isNegative(lower) ? 'not' : lower))
    .sort()
    .join(' ');
}
