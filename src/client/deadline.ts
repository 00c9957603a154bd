import type { Clock } from "./clock.ts";

/** A caller's signal and a limit of time, as one signal. */
export interface Deadline {
  /** Milliseconds allowed. */
  readonly ms: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly signal: AbortSignal;
  remaining(): number;
  /** Whether it was the time that ran out. */
  passed(): boolean;
  /** Frees timer and listener. */
  stop(): void;
}

/** @throws the signal's reason when it is already aborted */
export function startDeadline({
  ms,
  signal,
  clock,
}: {
  readonly ms: number;
  readonly signal: AbortSignal | undefined;
  readonly clock: Clock;
}): Deadline {
  signal?.throwIfAborted();
  const at = clock.now() + ms;
  const controller = new AbortController();
  let late = false;
  const timer = setTimeout(
    () => {
      late = true;
      controller.abort(new DOMException("the time allowed is over", "TimeoutError"));
    },
    Math.min(ms, 2 ** 31 - 1),
  );
  const cancel = (): void => controller.abort(signal?.reason);
  signal?.addEventListener("abort", cancel, { once: true });
  return {
    ms,
    at,
    signal: controller.signal,
    remaining: () => at - clock.now(),
    passed: () => late,
    stop: () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", cancel);
    },
  };
}
