/** Values that come by themselves, handed to those who wait for them. */
export interface Waiting<Value> {
  readonly tell: (value: Value) => void;
  /** The next value that is wanted; those before do not count. */
  readonly next: (wanted: (value: Value) => boolean) => Promise<Value>;
}

/** Makes a place to wait for values. */
export function waiting<Value>(): Waiting<Value> {
  const waiters = new Set<(value: Value) => void>();
  const next = (wanted: (value: Value) => boolean) =>
    new Promise<Value>((resolve) => {
      const waiter = (value: Value) => {
        if (!wanted(value)) return;
        waiters.delete(waiter);
        resolve(value);
      };
      waiters.add(waiter);
    });
  const tell = (value: Value) => {
    for (const waiter of [...waiters]) waiter(value);
  };
  return { tell, next };
}
