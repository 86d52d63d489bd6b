import { compareFigures } from '../../../figures/index.js';
import type { Figure } from '../../../model/figure.js';
import type { LocatedFigure } from '../../../model/match.js';
import { indexOf, type Library } from '../../library.js';
import { isIrregularPast } from '../../verbs/verb-forms.js';
import type { ClaimFigures } from '../figure-evidence.js';
import { clauseOf, type ReadSentence } from './clauses.js';
import { readStatement } from './events.js';

/** What makes a clause tell of what is to come. */
const WILL = /\b(?:shall|will|wo n['’]t|won['’]t)\b|['’]ll\b/giu;

/** What leaves it open whether a clause tells of what is past: a present, a plan, a wish. */
const OPEN =
  /\b(?:ahead|are|be|coming|could|due|expect\p{L}*|has|have|hope\p{L}*|is|may|might|next|plan\p{L}*|scheduled|set|shall|should|until|will|wo|won['’]t|would)\b|['’]ll\b/iu;

const WORD = /\p{L}+/gu;

/** Behind "be" and "been" stands a participle: "will be closed". */
const PASSIVE = /\bbe(?:en)?\s+\p{L}+/giu;

/**
 * Whether a claim tells of what is to come at a date that the references give only to what is past ("will meet in November" where a
 * player "missed out in November"), so that none gives the claim's. A date that belongs to the noun before it ("will debate the fire
 * in March") is that of the noun, where a reference has that beside the date.
 */
export function isOnlyOfPast(date: Figure, claim: ClaimFigures, library: Library): boolean {
  if (date.kind !== 'date' || date.date?.relative !== undefined || !isToCome(date, claim)) return false;
  const agreeing = library.references
    .flatMap(({ figures }) => figures.get('date') ?? [])
    .filter(({ figure }) => compareFigures(date, figure).relation === 'compatible');
  const before = claim.terms.findLast((term) => term.end <= date.start && !term.isBorrowed)?.stem;
  return agreeing.length > 0 && agreeing.every((located) => isOfPast(located, before, library));
}

/** Whether the words between "will" and a date tell of nothing past: "will return in May", but not "will pay those who left in May". */
function isToCome(date: Figure, claim: ReadSentence): boolean {
  if (claim.sentence.text.search(WILL) < 0) return false;
  const before = textOf({ start: clauseOf(date, claim).start, end: date.start }, claim);
  const [will] = [...before.matchAll(WILL)].slice(-1);
  return will !== undefined && !hasPast(before.slice(will.index).replace(PASSIVE, ''));
}

function isOfPast({ figure, statement }: LocatedFigure, before: string | undefined, library: Library): boolean {
  const indexed = indexOf(statement, library);
  const read = indexed && readStatement(indexed, statement.sentence);
  if (!read || read.terms.some(({ stem }) => stem === before)) return false;
  const clause = textOf(clauseOf(figure, read), read);
  const told = hasPast(clause) ? clause : read.sentence.text;
  return hasPast(told) && !OPEN.test(told);
}

function hasPast(text: string): boolean {
  return (text.match(WORD) ?? []).some((word) => isPast(word.toLowerCase()));
}

function isPast(word: string): boolean {
  return isIrregularPast(word) || /^\p{L}{2,}[^e]ed$/u.test(word);
}

function textOf({ start, end }: { readonly start: number; readonly end: number }, { sentence }: ReadSentence): string {
  return sentence.text.slice(start - sentence.start, end - sentence.start);
}
