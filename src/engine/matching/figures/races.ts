import type { Figure } from '../../model/figure.js';
import type { LocatedFigure } from '../../model/match.js';
import type { Library } from '../library.js';

/** The figures of the references that name a claim's distance by its number alone, as races are called: "the 200" for 200 metres. */
export function racesByNumber({ kind, unit, value }: Figure, { references }: Library): LocatedFigure[] {
  if (kind !== 'measure' || unit !== 'm') return [];
  return references.flatMap(({ figures }) =>
    (figures.get('count') ?? []).filter((located) => located.figure.value === value && isName(located)),
  );
}

/** Whether a number counts nothing and stands behind "the". */
function isName({ figure: { kind, noun, start }, statement: { reference } }: LocatedFigure): boolean {
  if (kind !== 'number' || noun !== undefined) return false;
  return reference.document.prose.text.slice(Math.max(0, start - THE.length), start).toLowerCase() === THE;
}

const THE = 'the ';
