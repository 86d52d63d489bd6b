import type { Directive } from '../model/prose.js';
import type { Span } from '../model/span.js';
import type { ProseReading } from '../reading/index.js';
import { rulesNamedIn } from './directive-words.js';
import { lineBelow, linesAround } from './draft-lines.js';
import { regionsOf } from './regions.js';
import type { Silence } from './settle.js';

/** Where a comment asks for silence, if it does so by itself. */
type Reach = (directive: Directive, draft: ProseReading, text: string) => Span | undefined;

const WHOLE_DRAFT: Span = { start: 0, end: Number.MAX_SAFE_INTEGER };

const REACHES: ReadonlyMap<string, Reach> = new Map<string, Reach>([
  ['ignore', blockAfter],
  ['ignore-file', () => WHOLE_DRAFT],
  ['ignore-line', (directive, _draft, text) => linesAround(directive, text)],
  ['ignore-next-line', ({ end }, _draft, text) => lineBelow(end, text)],
]);

/**
 * Where a draft's comments ask for silence (see `DIRECTIVE_WORDS`). Each takes rule names; without any it means all rules.
 * Offsets are those of the draft as written.
 */
export function silencesOf(draft: ProseReading, text: string): Silence[] {
  const alone = draft.directives.flatMap((directive) => {
    const reach = REACHES.get(directive.name)?.(directive, draft, text);
    return reach ? [silence(reach, directive)] : [];
  });
  const regions = regionsOf(draft.directives).regions.map(({ start, end }) =>
    silence({ start: start.end, end: end?.start ?? WHOLE_DRAFT.end }, start),
  );
  return [...alone, ...regions];
}

function silence({ start, end }: Span, { argument }: Directive): Silence {
  return { start, end, rules: rulesNamedIn(argument) };
}

function blockAfter({ end }: Directive, { blocks, origins }: ProseReading): Span | undefined {
  const at = origins.findIndex((origin) => origin >= end);
  const [start, block] = [origins[at], blocks[at]];
  return start !== undefined && block ? { start, end: start + block.source.length } : undefined;
}
