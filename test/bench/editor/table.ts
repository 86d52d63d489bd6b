import { PAUSE } from '../../../src/server/session.js';
import type { Session } from './measures.js';

/** One figure of ours, what it should stay below and what the editor has without us. */
interface Row {
  readonly name: string;
  readonly ours: number;
  readonly goal?: number;
  readonly without?: number;
}

/** The measures of a session with the extension beside those of the same session without it, in milliseconds. */
export function tableOf(ours: Session, without: Session): string {
  const rows = [...startRows(ours), ...findingRows(ours), ...delayRows(ours, without)];
  return [line('milliseconds', 'goal', 'measured', 'without us', 'ratio'), ...rows.map(rowLine)].join('\n');
}

function startRows({ start }: Session): readonly Row[] {
  if (!start) return [];
  const { load, call, finish, processor } = start.activation;
  return [
    { name: 'activation', goal: 100, ours: load + call + finish },
    { name: '  of which loading the code', ours: load },
    { name: '  processor time of the extension host meanwhile', ours: processor },
    { name: 'from opening the draft to its findings', ours: start.firstFindings },
  ];
}

function findingRows({ writing, telling }: Session): readonly Row[] {
  const times = writing.findings.map((time) => time - PAUSE - telling);
  const name = `keystroke to published findings, less the pause of ${PAUSE}`;
  return [
    { name: `${name}, median`, ours: percentile(times, 50) },
    { name: `${name}, 95th percentile`, goal: 100, ours: percentile(times, 95) },
    { name: '  and until extensions are told, at the editor alone', ours: telling },
  ];
}

function delayRows({ writing: ours }: Session, { writing: without }: Session): readonly Row[] {
  return [
    { name: 'delay of the event loop, 99th percentile', goal: 10, ours: ours.delays.p99, without: without.delays.p99 },
    ...[50, 95].map((share) => ({
      name: `  longest in a passage, ${share === 50 ? 'median' : `${share}th percentile`}`,
      ours: percentile(ours.longest, share),
      without: percentile(without.longest, share),
    })),
  ];
}

function rowLine({ name, goal, ours, without }: Row): string {
  const ratio = without === undefined ? '' : (ours / without).toFixed(1);
  return line(
    name,
    goal === undefined ? '' : `< ${goal}`,
    shown(ours),
    without === undefined ? '' : shown(without),
    ratio,
  );
}

function line(name: string, ...columns: readonly string[]): string {
  return `${name.padEnd(64)}${columns.map((column) => column.padStart(11)).join('')}`;
}

function shown(milliseconds: number): string {
  return milliseconds.toFixed(1);
}

/** The smallest of some values that `share` percent of them do not exceed. */
function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((share / 100) * sorted.length) - 1)] ?? Number.NaN;
}
