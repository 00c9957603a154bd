import type { Clock } from "../src/client/clock.ts";

/** A clock that jumps to the end of every sleep, and remembers how long each was. */
export interface JumpingClock extends Clock {
  time: number;
  readonly sleeps: number[];
}

export function jumpingClock(): JumpingClock {
  const clock: JumpingClock = {
    time: Date.parse("2026-01-01T00:00:00Z"),
    sleeps: [],
    now: () => clock.time,
    sleep: async (ms, signal) => {
      signal?.throwIfAborted();
      clock.sleeps.push(ms);
      clock.time += ms;
    },
  };
  return clock;
}
