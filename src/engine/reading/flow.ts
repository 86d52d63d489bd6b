import type { Span } from '../model/span.js';
import { createOutline, type Outline, type Place } from './outline.js';
import { createProseWriter, type ProseWriter, type WrittenProse } from './writer.js';

/**
 * Gathers the words of a document that is read from its start to its end into blocks. White space at the ends of a block
 * is left out, what has a line end in it reads as one space. A note is a block of its own behind the block it hangs on.
 */
export interface Flow {
  /** Takes over a run of the document. */
  readonly words: (original: Span) => void;
  /** Writes `text` where the document has something else. Two texts for one run of the document are written as one. */
  readonly instead: (text: string, original: Span) => void;
  /** Something was left out between words, so that they do not become one. */
  readonly gap: (original: Span) => void;
  /** A line break that the writer asked for. */
  readonly lineBreak: (original: Span) => void;
  /** Ends the block; what comes next is another, at this place. */
  readonly enter: (place: Place) => void;
  readonly startNote: () => void;
  readonly endNote: () => void;
  /** See `Outline.leadIn`; ends the block. */
  readonly leadIn: () => string | undefined;
  readonly finish: () => WrittenProse;
}

/** White space to be written for a run of the document if words stand around it. */
interface Gap {
  readonly kind: 'gap';
  readonly original: Span;
  readonly text: ' ' | '\n';
}

/** What is to be written of a run of the document: the run itself, a text instead, or white space. */
type Scrap =
  | Gap
  | { readonly kind: 'words'; readonly original: Span }
  | { readonly kind: 'instead'; readonly original: Span; readonly text: string };

/** A block that is being gathered. */
interface Gathering {
  readonly place: Place;
  readonly scraps: Scrap[];
}

interface State {
  readonly source: string;
  readonly writer: ProseWriter;
  readonly outline: Outline;
  /** The blocks that the notes being gathered hang on, outermost first. */
  readonly around: Gathering[];
  /** Notes that wait for the end of the block that they hang on. */
  notes: Gathering[];
  current: Gathering;
}

const PARAGRAPH: Place = { kind: 'paragraph' };
const BLANKS = /[ \t\f\r\n]+/g;
const LINE_END = /[\r\n]/;

/** A flow over a document. */
export function createFlow(source: string): Flow {
  const writer = createProseWriter(source);
  const current: Gathering = { place: PARAGRAPH, scraps: [] };
  const state: State = { source, writer, outline: createOutline(writer), around: [], notes: [], current };
  return {
    words: (original) => gatherWords(state, original),
    instead: (text, { start, end }) => gatherInstead(state, text, { start, end }),
    gap: ({ start, end }) => state.current.scraps.push({ kind: 'gap', original: { start, end }, text: ' ' }),
    lineBreak: ({ start, end }) => state.current.scraps.push({ kind: 'gap', original: { start, end }, text: '\n' }),
    enter: (place) => enter(state, place),
    startNote: () => {
      state.around.push(state.current);
      state.current = { place: PARAGRAPH, scraps: [] };
    },
    endNote: () => endNote(state),
    leadIn: () => {
      enter(state, state.current.place);
      return state.outline.leadIn();
    },
    finish: () => {
      while (state.around.length > 0) endNote(state);
      enter(state, PARAGRAPH);
      return writer.finish();
    },
  };
}

function gatherWords({ source, current: { scraps } }: State, { start, end }: Span): void {
  const text = source.slice(start, end);
  let taken = 0;
  for (const { index, 0: blanks } of text.matchAll(BLANKS)) {
    const stop = index + blanks.length;
    if (index > 0 && stop < text.length && !LINE_END.test(blanks)) continue;
    if (index > taken) scraps.push({ kind: 'words', original: { start: start + taken, end: start + index } });
    scraps.push({ kind: 'gap', original: { start: start + index, end: start + stop }, text: ' ' });
    taken = stop;
  }
  if (taken < text.length) scraps.push({ kind: 'words', original: { start: start + taken, end } });
}

function gatherInstead({ current: { scraps } }: State, text: string, original: Span): void {
  const last = scraps.at(-1);
  if (last?.kind === 'instead' && last.original.end === original.end)
    scraps[scraps.length - 1] = { ...last, text: last.text + text };
  else scraps.push({ kind: 'instead', text, original });
}

function enter(state: State, place: Place): void {
  const ended = state.current;
  state.current = { place, scraps: [] };
  if (state.around.length > 0) {
    state.notes.push(ended);
    return;
  }
  write(state, ended);
  for (const note of state.notes) write(state, note);
  state.notes = [];
}

function endNote(state: State): void {
  const outer = state.around.pop();
  if (!outer) return;
  state.notes.push(state.current);
  state.current = outer;
}

function write({ outline, writer, source }: State, { place, scraps }: Gathering): void {
  if (scraps.length > 0 || place.kind === 'table-cell') outline.block(place, () => writeScraps(scraps, writer, source));
}

/** Of several gaps between words one is written: the first line break, else the first. */
function writeScraps(scraps: readonly Scrap[], writer: ProseWriter, source: string): void {
  let gap: Gap | undefined;
  for (const scrap of scraps) {
    if (scrap.kind === 'gap') {
      gap = gap === undefined || isWider(scrap, gap) ? scrap : gap;
      continue;
    }
    if (gap && !writer.endsInSpace()) writeGap(gap, writer, source);
    gap = undefined;
    if (scrap.kind === 'words') writer.verbatim(scrap.original);
    else writer.instead(scrap.text, scrap.original);
  }
}

function isWider(gap: Gap, than: Gap): boolean {
  return gap.text === '\n' && than.text === ' ';
}

function writeGap({ original, text }: Gap, writer: ProseWriter, source: string): void {
  if (text === ' ' && source.slice(original.start, original.end) === text) writer.verbatim(original);
  else writer.instead(text, original);
}
