import type { Block, Prose } from '../model/prose.js';
import { toOriginal } from '../reading/index.js';
import type { Silence } from './settle.js';

/**
 * Where a draft's comments ask for silence: `source-check: ignore` for the block that follows, `source-check: ignore-file`
 * for the whole draft; both take rule names, without any they mean all rules. Offsets are those of the draft as written.
 */
export function silencesOf(prose: Prose): Silence[] {
  return prose.directives.flatMap(({ name, argument, end }) => {
    const rules = argument.split(/[\s,]+/).filter(Boolean);
    if (name === 'ignore-file') return [{ start: 0, end: Number.MAX_SAFE_INTEGER, rules }];
    const block = name === 'ignore' ? blockAfter(prose, end) : undefined;
    return block === undefined ? [] : [{ ...toOriginal(prose, block), rules }];
  });
}

function blockAfter(prose: Prose, offset: number): Block | undefined {
  return prose.blocks.find((block) => toOriginal(prose, block).start >= offset);
}
