import { UnavailableError } from "../errors/index.ts";
import { type Clock, systemClock, unlessAborted } from "./clock.ts";
import { openSchedule } from "./schedule.ts";

/** Holds every process of this user on this machine to one rate per key (a host, or one BLAST search). */
export interface Pacer {
  /**
   * Resolves when a request may start.
   * @throws UnavailableError when the turn would come after `latest`, or the signal's reason
   */
  turn(key: string, options: TurnOptions): Promise<void>;
  /** Nobody on this machine starts before then (milliseconds since 1970; an hour ahead at most). */
  hold(key: string, until: number): void;
  close(): void;
}

export interface TurnOptions {
  /** Least time between two starts, milliseconds; with 0 there is no schedule, and only what is held counts. */
  readonly gapMs: number;
  /** Latest useful start, milliseconds since 1970. */
  readonly latest: number;
  readonly signal?: AbortSignal;
}

export interface PacerOptions {
  /** @default `pace.sqlite` in the user's cache folder */
  readonly file?: string;
  readonly clock?: Clock;
}

export function createPacer({ file, clock = systemClock }: PacerOptions = {}): Pacer {
  const schedule = openSchedule({ file, clock });
  const tails = new Map<string, Promise<void>>();

  const sleepUntil = async (time: number, signal: AbortSignal | undefined): Promise<void> => {
    // Timers may fire early by a millisecond.
    while (clock.now() < time) await clock.sleep(time - clock.now(), signal);
  };

  const wait = async (key: string, { gapMs, latest, signal }: TurnOptions): Promise<void> => {
    for (;;) {
      const start = gapMs > 0 ? await schedule.reserve(key, { gapMs, latest, signal }) : schedule.held(key);
      if (start === undefined || start > latest) throw tooLate(key);
      // The clock counts whole milliseconds, so a start within this one has come.
      if (start < clock.now() + 1) return;
      await sleepUntil(start, signal);
      // Whoever overslept has lost its turn to the next one; and what another process was told goes for us too.
      const overslept = gapMs > 0 && clock.now() - start >= gapMs;
      if (!overslept && schedule.held(key) <= clock.now()) return;
    }
  };

  return {
    // One start at a time is taken ahead in a process, so that a cancelled queue leaves no hole in the schedule.
    turn: async (key, options) => {
      const before = tails.get(key);
      const { promise: mine, resolve: done } = Promise.withResolvers<void>();
      const tail = before ? before.then(() => mine) : mine;
      tails.set(key, tail);
      try {
        if (before) await unlessAborted(before, options.signal);
        await wait(key, options);
      } finally {
        done();
        if (tails.get(key) === tail) tails.delete(key);
      }
    },
    hold: (key, until) => schedule.hold(key, until),
    close: () => schedule.close(),
  };
}

const tooLate = (key: string): UnavailableError =>
  new UnavailableError(`the next request to ${key} may only start after the deadline`, {
    nextStep: "Ask again later, or allow more time",
  });
