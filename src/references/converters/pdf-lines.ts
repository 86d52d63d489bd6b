/** A line of a page as it stands there; places and sizes are in points, from the lower left corner. */
export interface PageLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly height: number;
  /** Whether its words stand apart, as in the row of a table. */
  readonly isRow: boolean;
}

/** A run of text as pdf.js tells it: `transform` ends with where it begins. */
export interface TextRun {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
}

const SPACES = /\s+/g;
/** Words of a sentence never stand so far apart, in heights of a line. */
const ROW_GAP = 2;

/** Puts the runs of a page together to lines, in the order in which the page draws them. */
export function linesOf(runs: readonly TextRun[]): PageLine[] {
  const lines: PageLine[] = [];
  let line: TextRun[] = [];
  for (const run of runs) {
    if (line.length > 0 && isElsewhere(line, run)) {
      lines.push(...lineOf(line));
      line = [];
    }
    line.push(run);
    if (run.hasEOL) {
      lines.push(...lineOf(line));
      line = [];
    }
  }
  return [...lines, ...lineOf(line)];
}

/** Raised and lowered words, as the marks of notes, are still in the line. */
function isElsewhere(line: readonly TextRun[], run: TextRun): boolean {
  const last = line.findLast(({ str }) => str.trim() !== '');
  if (!last || run.str.trim() === '') return false;
  return Math.abs(baseOf(last) - baseOf(run)) > Math.max(last.height, run.height) * 0.7;
}

function lineOf(runs: readonly TextRun[]): PageLine[] {
  const worded = runs.filter(({ str }) => str.trim() !== '');
  const text = runs
    .map(({ str }) => str)
    .join('')
    .replace(SPACES, ' ')
    .trim();
  const [first] = worded;
  if (!first || text === '') return [];
  const tallest = worded.reduce((one, other) => (other.str.length > one.str.length ? other : one));
  return [
    {
      text,
      left: Math.min(...worded.map(leftOf)),
      right: Math.max(...worded.map(rightOf)),
      base: baseOf(tallest),
      height: tallest.height,
      isRow: worded.some((run, at) => at > 0 && leftOf(run) - rightOf(worded[at - 1]) > tallest.height * ROW_GAP),
    },
  ];
}

function leftOf({ transform }: TextRun): number {
  return transform[4] ?? 0;
}

function rightOf(run: TextRun | undefined): number {
  return run ? leftOf(run) + run.width : 0;
}

function baseOf({ transform }: TextRun): number {
  return transform[5] ?? 0;
}
