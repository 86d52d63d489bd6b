import { compareFigures } from '../../../figures/index.js';
import type { Figure } from '../../../model/figure.js';
import type { FigureOutcome, LocatedFigure } from '../../../model/match.js';
import type { Library } from '../../library.js';
import type { ClaimFigures } from '../figure-evidence.js';
import { MOST_FIGURES } from '../unexplained-figures.js';
import { wordingAround } from '../wording.js';
import { eventAt, mostTold, SAME_EVENT_FROM, shareAround, shareInClause } from './events.js';

/**
 * A date that cannot stand behind the word before it ("shut in Tuesday", "a next week girl") was put in the place of something else:
 * it differs from the time that the references tell of its event and that can stand there. Undefined for every other figure, and
 * for one that they tell of its event as well.
 */
export function outcomeOfIllPlaced(date: Figure, claim: ClaimFigures, library: Library): FigureOutcome | undefined {
  const mayStand = isDay(date) ? standInsOf(date, claim) : undefined;
  if (mayStand === undefined) return undefined;
  const event = eventAt(date, claim);
  const agreeing = library.references
    .flatMap(({ figures }) => figures.get('date') ?? [])
    .filter(({ figure }) => compareFigures(date, figure).relation === 'compatible');
  const own = mostTold(agreeing, (located) => shareAround(event, located, library))?.share ?? 0;
  const other = mostTold(timesIn(claim).filter(mayStand), (located) => shareInClause(event, located, library));
  return other && other.share >= SAME_EVENT_FROM && other.share > own ? { kind: 'differs', from: other } : undefined;
}

/** Whether a date is a day, or is told from the day of writing: neither stands behind "in" or "at". */
function isDay({ kind, date }: Figure): boolean {
  return kind === 'date' && (date?.weekday ?? date?.day ?? date?.relative) !== undefined;
}

/** Tells what can stand in the place of a date that cannot; undefined for one that can. */
function standInsOf(date: Figure, { words, sentence }: ClaimFigures): ((time: LocatedFigure) => boolean) | undefined {
  if (POSSESSIVE.test(sentence.text.slice(date.end - sentence.start, date.end - sentence.start + 1))) return undefined;
  const [before = ''] = wordingAround(date, words).before;
  return isArticle(before) && date.date?.relative === undefined ? undefined : STAND_INS.get(before);
}

/** "A Monday hearing", but no "a next week hearing". */
function isArticle(word: string): boolean {
  return word === 'a' || word === 'an';
}

/** "In Tuesday's debate": what the day has stands behind the word before it. */
const POSSESSIVE = /^['’\p{L}-]$/u;

const isLong = ({ figure }: LocatedFigure) => figure.kind === 'age' || figure.kind === 'duration';

const isMonthOrYear = ({ figure: { kind, date } }: LocatedFigure) =>
  kind === 'date' && date?.relative === undefined && date?.day === undefined && date?.weekday === undefined;

/** What can stand behind a word behind which no day can. */
const STAND_INS: ReadonlyMap<string, (time: LocatedFigure) => boolean> = new Map([
  ['a', isLong],
  ['an', isLong],
  ['at', ({ figure }) => figure.kind === 'age' || figure.kind === 'time'],
  ['in', (time) => isLong(time) || isMonthOrYear(time)],
  ['the', isLong],
]);

/** The times that the claim's statements give and its own figures do not explain. */
function timesIn({ statements, figures }: ClaimFigures): LocatedFigure[] {
  const isExplained = (figure: Figure) => figures.some((own) => compareFigures(own, figure).relation === 'compatible');
  return statements.flatMap((statement) =>
    (statement.reference.document.figures[statement.sentence] ?? [])
      .slice(0, MOST_FIGURES)
      .filter((figure) => !isExplained(figure))
      .map((figure) => ({ figure, statement })),
  );
}
