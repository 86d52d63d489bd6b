import { monitorEventLoopDelay } from 'node:perf_hooks';

/** How late an event loop came to its work, in milliseconds. */
export interface Delays {
  /** At the 99th percentile of all the times that it was looked at. */
  readonly p99: number;
  readonly longest: number;
}

/** Looks at the event loop of this process. */
export interface DelayMeter {
  /** The longest delay since this was last asked for: how long the loop did one thing, in milliseconds. */
  longest(): number;
  /** Ends looking. */
  end(): Delays;
}

/** How often it looks, in milliseconds: as often as it can. */
const RESOLUTION = 1;

/**
 * Begins to look. Node measures from one look to the next, so that the time between two looks is in every measure and is
 * taken off again.
 */
export function meterDelays(): DelayMeter {
  const [whole, part] = [begun(), begun()];
  return {
    longest: () => {
      const { max } = part;
      part.reset();
      return late(max);
    },
    end: () => {
      part.disable();
      whole.disable();
      return { p99: late(whole.percentile(99)), longest: late(whole.max) };
    },
  };
}

function begun() {
  const histogram = monitorEventLoopDelay({ resolution: RESOLUTION });
  histogram.enable();
  return histogram;
}

function late(nanoseconds: number): number {
  return Math.max(0, nanoseconds / 1e6 - RESOLUTION);
}
