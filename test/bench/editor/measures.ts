import type { Delays } from './delays.js';

/** What was measured of one session, in milliseconds. It goes from the extension host to the bench as JSON. */
export interface Session {
  /** How long the editor by itself takes to tell of diagnostics that were set: it gathers them first. */
  readonly telling: number;
  readonly writing: Writing;
  /** Absent without the extension. */
  readonly start?: Start;
}

/** What was measured while a writer wrote. */
export interface Writing {
  readonly keystrokes: number;
  /** By passage, from its last keystroke until the editor told of the findings; none without the extension. */
  readonly findings: readonly number[];
  readonly delays: Delays;
  /** By passage, the longest time in which the extension host did one thing. */
  readonly longest: readonly number[];
}

/** How the extension started. */
export interface Start {
  /** What the editor itself notes: loading the code, the call of `activate`, and from there until its promise was kept. */
  readonly activation: Activation;
  /** From opening the draft until its findings were told; the server starts and reads the reference in this time. */
  readonly firstFindings: number;
}

/** The parts of an activation. */
export interface Activation {
  readonly load: number;
  readonly call: number;
  readonly finish: number;
  /** What the extension host worked meanwhile: the same however busy the machine is. */
  readonly processor: number;
}
