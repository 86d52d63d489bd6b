import type { Directive } from '../model/prose.js';

/** An `ignore-start` with the `ignore-end` that goes with it; without one it reaches to the end of the draft. */
export interface Region {
  readonly start: Directive;
  readonly end?: Directive;
}

/** The regions of a draft, and the ends that end none. */
export interface Regions {
  readonly regions: readonly Region[];
  readonly strayEnds: readonly Directive[];
}

/** Pairs the starts and ends among a draft's directives; regions may lie in each other. */
export function regionsOf(directives: readonly Directive[]): Regions {
  const open: Directive[] = [];
  const regions: Region[] = [];
  const strayEnds: Directive[] = [];
  for (const directive of directives) {
    if (directive.name === 'ignore-start') open.push(directive);
    if (directive.name !== 'ignore-end') continue;
    const start = open.pop();
    if (start) regions.push({ start, end: directive });
    else strayEnds.push(directive);
  }
  return { regions: [...regions, ...open.map((start) => ({ start }))], strayEnds };
}
