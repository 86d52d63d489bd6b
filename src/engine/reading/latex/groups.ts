import type { Containers } from '../containers.js';
import type { Flow } from '../flow.js';
import type { Argument } from './commands.js';
import type { Token } from './tokens.js';

/** What the arguments of a command become that are still to come. */
export interface Expected {
  readonly arguments: readonly Argument[];
  /** What becomes of an argument in square brackets, and of one in braces beyond those that are known. */
  readonly optional: Argument;
  readonly further: Argument;
}

/** A group in braces, or an argument in square brackets. */
interface Group {
  readonly closing: '}' | ']';
  readonly argument: Argument;
  readonly wasLeftOut: boolean;
  /** What is expected behind it. */
  readonly expected: Expected | undefined;
}

/** The groups that are open around the words of a LaTeX document. */
export interface Groups {
  /** Whether the words here are left out. */
  readonly isLeftOut: () => boolean;
  /** Opens a group at its first mark, for an argument that is expected or for words. */
  readonly open: (mark: Token, expected: Expected | undefined) => void;
  /** Closes the group that a mark ends and answers what is expected behind it; `undefined` if the mark ends none. */
  readonly close: (mark: Token) => Group | undefined;
  /** Closes the groups that leave words out: a paragraph ends where one of them was left open. */
  readonly endLeftOut: () => void;
  /** Closes all groups and starts with words. */
  readonly startText: () => void;
}

/** Groups over a flow; the words before `startText` are left out where a document `hasPreamble`. */
export function createGroups(flow: Flow, containers: Containers, preamble: 'preamble' | 'text'): Groups {
  const open: Group[] = [];
  let leftOut = preamble === 'preamble';
  let outermost = leftOut;
  const pop = (mark?: Token) => {
    const group = open.pop();
    if (!group) return undefined;
    endArgument(group, flow, containers, mark);
    leftOut = group.wasLeftOut;
    return group;
  };
  return {
    isLeftOut: () => leftOut,
    open: (mark, expected) => {
      const group = groupAt(mark, expected, leftOut);
      open.push(group);
      leftOut = isLeftOutIn(group);
      startArgument(group, flow, containers, mark);
    },
    close: (mark) => {
      const at = open.findLastIndex(({ closing }) => closing === mark.text);
      if (at < 0 || (mark.text === ']' && at < open.length - 1)) return undefined;
      while (open.length > at + 1) pop();
      return pop(mark);
    },
    endLeftOut: () => {
      while (leftOut && !outermost && open.length > 0) pop();
    },
    startText: () => {
      open.length = 0;
      leftOut = false;
      outermost = false;
    },
  };
}

function groupAt({ text }: Token, expected: Expected | undefined, wasLeftOut: boolean): Group {
  if (!expected) return { closing: '}', argument: 'words', wasLeftOut, expected };
  if (text === '[') return { closing: ']', argument: expected.optional, wasLeftOut, expected };
  const [argument = expected.further, ...others] = expected.arguments;
  return { closing: '}', argument, wasLeftOut, expected: { ...expected, arguments: others } };
}

/** Words in what is left out are left out too, but for the title of a document, which stands in its preamble. */
function isLeftOutIn({ argument, wasLeftOut }: Group): boolean {
  if (typeof argument === 'object') return argument.level > 0 && wasLeftOut;
  return wasLeftOut || argument === 'left-out';
}

function startArgument({ argument, wasLeftOut }: Group, flow: Flow, containers: Containers, mark: Token): void {
  if (typeof argument === 'object') flow.enter({ kind: 'heading', level: argument.level });
  else if (argument === 'block') containers.divide();
  else if (argument === 'note') flow.startNote();
  else if (argument === 'quoted' && !wasLeftOut) flow.instead('“', mark);
  else if (argument === 'left-out' && !wasLeftOut) flow.gap(mark);
}

function endArgument({ argument, wasLeftOut }: Group, flow: Flow, containers: Containers, mark?: Token): void {
  if (typeof argument === 'object' || argument === 'block') containers.divide();
  else if (argument === 'note') flow.endNote();
  else if (argument === 'quoted' && mark && !wasLeftOut) flow.instead('”', mark);
}
