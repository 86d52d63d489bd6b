/** The command could not do its work because of what it was given; the message is one line that says what to do. */
export class CannotRun extends Error {}

/** What the program's exit codes mean. */
export const EXIT = {
  /** Nothing differs; the look-up found something. */
  agreement: 0,
  /** Something differs that is more than information; the look-up found nothing. */
  difference: 1,
  /** The command could not run. */
  failure: 2,
} as const;

/** One of the exit codes. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
