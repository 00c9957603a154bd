import type { Answer } from "./outcome.ts";
import type { Verdict } from "./transport.ts";

/** Shape of the pauses between attempts. */
export interface Backoff {
  /** Ceiling of the first pause, milliseconds; each next one is twice as high. @default 1,000 */
  readonly baseMs: number;
  /** Ceiling of every pause. @default 20,000 */
  readonly mostMs: number;
  /** 0 to 1; tests bring their own. */
  readonly random: () => number;
}

export const DEFAULT_BACKOFF: Backoff = { baseMs: 1000, mostMs: 20_000, random: Math.random };

/**
 * Pause before the next attempt, milliseconds: anywhere between nothing and the ceiling ("full jitter", AWS
 * Architecture Blog, 2015), after what the service itself asks to wait.
 */
export function pauseMs(
  { attempt, floorMs }: { readonly attempt: number; readonly floorMs: number },
  { baseMs, mostMs, random }: Backoff,
): number {
  return floorMs + random() * Math.min(mostMs, baseMs * 2 ** (attempt - 1));
}

/**
 * Retry-After in milliseconds from now: whole seconds, fractions (Ensembl) or an HTTP date (RFC 9110, 10.2.3).
 * Undefined where it says nothing that can be read.
 */
export function parseRetryAfter(value: string | undefined, now: number): number | undefined {
  const text = value?.trim();
  if (!text) return undefined;
  if (/^\d+(\.\d+)?$|^\.\d+$/u.test(text)) return Math.ceil(Number(text) * 1000);
  const date = /[a-z]/iu.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);

/** Judges by the status alone, where nobody who can read the body is there. */
export const judgeByStatus = ({ status }: Answer): Verdict => ({
  retry: PASSING.has(status) ? "later" : "never",
});
