/** Work that is done again and again for a key, where only the newest request counts. */
export interface Scheduler<Result> {
  /** Asks for the work to be done soon. What was asked for the same key before is cancelled. */
  request(key: string): void;
  /**
   * The result of the newest request for a key, begun at once if it is still waiting; `undefined` if none was made.
   * Rejects if the work did.
   */
  result(key: string): Promise<Result | undefined>;
  /** Cancels what was asked for a key and drops its result. */
  forget(key: string): void;
  /** The keys that work was asked for and not forgotten. */
  keys(): readonly string[];
}

/** What is done for a key. `signal` is aborted when a newer request makes the result worthless. */
export type Work<Result> = (key: string, signal: AbortSignal) => Promise<Result>;

interface Request<Result> {
  readonly start: () => Promise<Result>;
  readonly cancel: () => void;
}

/** Makes a scheduler that begins work `delay` milliseconds after the last request for its key. */
export function createScheduler<Result>(work: Work<Result>, delay: number): Scheduler<Result> {
  const requests = new Map<string, Request<Result>>();
  const result = async (key: string): Promise<Result | undefined> => {
    const newest = requests.get(key);
    const value = await newest?.start();
    return requests.get(key) === newest ? value : result(key);
  };
  const forget = (key: string) => {
    requests.get(key)?.cancel();
    requests.delete(key);
  };
  const request = (key: string) => {
    forget(key);
    requests.set(
      key,
      createRequest((signal) => work(key, signal), delay),
    );
  };
  return { request, result, forget, keys: () => [...requests.keys()] };
}

/** A piece of work that begins after the delay or when it is first waited for, and is done once. */
function createRequest<Result>(work: (signal: AbortSignal) => Promise<Result>, delay: number): Request<Result> {
  const controller = new AbortController();
  let promise: Promise<Result> | undefined;
  const start = () => {
    clearTimeout(timer);
    promise ??= work(controller.signal);
    return promise;
  };
  // Whoever waits for the result hears of a failure; the timer waits for nothing.
  const timer = setTimeout(() => start().catch(() => undefined), delay);
  const cancel = () => {
    clearTimeout(timer);
    controller.abort();
  };
  return { start, cancel };
}
