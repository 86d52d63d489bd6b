const ROUNDS = 3;

/** How long a task takes, in milliseconds: the least of a few rounds, for whatever else the machine does only adds to it. */
export function millisecondsOf(task: () => unknown): number {
  return Math.min(...Array.from({ length: ROUNDS }, () => millisecondsOfOne(task)));
}

/** How long a task takes when it runs once, in milliseconds. */
export function millisecondsOfOne(task: () => unknown): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}
