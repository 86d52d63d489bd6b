import type { Hardening } from '../../model/match.js';
import type { Word } from '../../model/sentence.js';
import { textSpan } from '../../model/span.js';
import type { ReadText, Statement } from '../../model/statement.js';
import { baseOf } from '../verbs/verb-forms.js';
import { givesAmounts, isComparable } from './comparable.js';
import {
  type DirectedClaim,
  isOfOneThing,
  type ReadStatement,
  sensesOfClaim,
  sensesOfStatement,
  wordsOfStatement,
} from './directed-claim.js';
import { areNear, areSamePlace } from './places.js';
import type { Content, Senses } from './senses.js';
import { INTENDING_BEFORE_TO, KEEPING_OPEN, MODALS_OF_POSSIBILITY } from './tables/softeners.js';

/** A statement must hold this share of a claim to be what the claim says too firmly. */
const COMPARED_FROM = 0.6;

/** No softener stands further before its verb than in "could soon have been". */
const REACH = 3;

/** The end of a sentence that is no headline. */
const ENDING = /^[.!”"’']$/;

/** Words that leave open what a verb says, and the verb. */
interface Softened {
  readonly softener: Word;
  readonly verb: Content;
  readonly kind: 'possible' | 'intended';
}

/** Finds the verbs of a claim that say as a fact what its best statement only says may happen, or is meant to. */
export function findHardenings(claim: DirectedClaim): Hardening[] {
  const [best] = claim.statements;
  if (best === undefined || best.coverage < COMPARED_FROM || !wordsOfStatement(best, claim).softens) return [];
  if (leavesOpen(claim.draft.words[claim.sentence] ?? [])) return [];
  const own = sensesOfClaim(claim);
  const senses = sensesOfStatement(best, claim);
  if (!isOfOneThing(own) || !isOfOneThing(senses)) return [];
  if (!givesAmounts(claim.draft.figures[claim.sentence] ?? [], best)) return [];
  return softenedIn(senses)
    .flatMap((softened) => hardeningsOf(softened, own, { statement: best, senses }, claim))
    .slice(0, 1);
}

/** Whether a sentence keeps open what it says with words of its own, or is a headline, which has no room for them. */
function leavesOpen(words: readonly Word[]): boolean {
  const isHeadline = !ENDING.test(words.at(-1)?.lower ?? '');
  return isHeadline || words.some(({ lower }) => isOpening(lower));
}

function isOpening(lower: string): boolean {
  return MODALS_OF_POSSIBILITY.has(lower) || INTENDING_BEFORE_TO.has(lower) || KEEPING_OPEN.has(lower);
}

function softenedIn(senses: Senses): Softened[] {
  return senses.contents.flatMap((verb) => {
    const before = senses.words.slice(Math.max(0, verb.position - REACH), verb.position);
    return softened(verb, 'possible', modalAmong(before)) ?? softened(verb, 'intended', intentionIn(before)) ?? [];
  });
}

function softened(verb: Content, kind: Softened['kind'], softener: Word | undefined): Softened | undefined {
  return softener && { softener, verb, kind };
}

/** "May" with a capital is a month. */
function modalAmong(words: readonly Word[]): Word | undefined {
  return words.find(({ lower, text }) => MODALS_OF_POSSIBILITY.has(lower) && text === lower);
}

function intentionIn(before: readonly Word[]): Word | undefined {
  const intending = before.at(-2);
  return before.at(-1)?.lower === 'to' && INTENDING_BEFORE_TO.has(intending?.lower ?? '') ? intending : undefined;
}

function hardeningsOf(softened: Softened, own: Senses, source: ReadStatement, claim: DirectedClaim): Hardening[] {
  return own.contents
    .filter((content) => saysTheSame(content, own, softened.verb, source, claim))
    .flatMap((content) => {
      const stated = statedBy(content, own, softened.kind);
      if (stated === undefined || isStatedElsewhere(content, own, source.statement, claim)) return [];
      return [hardeningOf(stated, softened.softener, source.statement, claim.draft)];
    });
}

function saysTheSame(
  content: Content,
  own: Senses,
  verb: Content,
  { statement, senses }: ReadStatement,
  { stemOf }: DirectedClaim,
): boolean {
  if (content.stem !== verb.stem || content.negation !== undefined || verb.negation !== undefined) return false;
  const place = { own: content.position, other: verb.position };
  if (!areSamePlace({ senses: own, position: place.own }, { senses, position: place.other })) return false;
  return isComparable(place, own, senses, statement, stemOf);
}

/** The word that makes a fact of a verb: its "will" or "has", or the verb itself in the past tense. */
function statedBy({ position, word }: Content, { words }: Senses, kind: Softened['kind']): Word | undefined {
  const before = words.slice(Math.max(0, position - REACH), position);
  if (before.some(({ lower }) => lower === 'to')) return undefined;
  const auxiliary = before.findLast(({ lower }) => FACTUAL[kind].has(lower));
  if (auxiliary !== undefined) return auxiliary;
  const isPast = word.lower.endsWith('ed') || baseOf(word.lower) !== word.lower;
  return isPast && !word.lower.endsWith('ing') ? word : undefined;
}

const FACTUAL: Readonly<Record<Softened['kind'], ReadonlySet<string>>> = {
  intended: new Set(['had', 'has', 'have']),
  possible: new Set(['will']),
};

/** Whether another statement says it as a fact. */
function isStatedElsewhere(content: Content, own: Senses, compared: Statement, claim: DirectedClaim): boolean {
  return claim.statements
    .filter((statement) => statement !== compared)
    .map((statement) => sensesOfStatement(statement, claim))
    .some((senses) => senses.contents.some((other) => isStated(other, senses) && isLike(content, own, other, senses)));
}

function isStated(content: Content, senses: Senses): boolean {
  return !softenedIn(senses).some(({ verb }) => verb === content);
}

function isLike(content: Content, own: Senses, other: Content, senses: Senses): boolean {
  if (content.stem !== other.stem) return false;
  return areNear({ senses: own, position: content.position }, { senses, position: other.position });
}

function hardeningOf(stated: Word, softener: Word, statement: Statement, draft: ReadText): Hardening {
  const fix = stated.lower === 'will' && MODALS_OF_POSSIBILITY.has(softener.lower) ? softener.lower : undefined;
  return {
    draft: textSpan(draft.prose.text, stated),
    source: textSpan(statement.reference.document.prose.text, softener),
    statement,
    ...(fix !== undefined && { fix }),
  };
}
