import type { Reading } from "../outcome.ts";
import { refused, unavailable } from "./reading.ts";
import { cleanWords } from "./words.ts";

interface Rule {
  readonly pattern: RegExp;
  /** What it comes to; `once` and `later` are unavailable. */
  readonly verdict: "refused" | "once" | "later";
  readonly advice?: string;
}

/** How E-utilities word their errors, first match wins; anything else they call an error is a refusal. */
const RULES: readonly Rule[] = [
  { pattern: /rate limit exceeded/i, verdict: "later" },
  { pattern: /api key/i, verdict: "refused" },
  {
    pattern: /ncbi c\+\+ exception|txclient|blob id is not implemented|database is not available/i,
    verdict: "once",
  },
  {
    pattern: /unable to obtain query|history|webenv.*(expired|not found|invalid)/i,
    verdict: "refused",
    advice: "search again",
  },
  { pattern: /retstart|9998|9,998|first 9,?999/i, verdict: "refused" },
  {
    pattern:
      /outside of sequence|out of range|empty|no correct ids|invalid|incorrect|not supported|cannot get document/i,
    verdict: "refused",
  },
  {
    pattern: /error forwarding request|search backend failed|resource temporarily|temporarily unavailable/i,
    verdict: "later",
  },
  {
    pattern: /external viewer error|proxy_stream|session has expired|time-?d? ?out|server busy|try again/i,
    verdict: "later",
  },
];

/** Judges an error in E-utilities' own words. */
export function judgeEutilsError(words: string, { status, retryAfterSeconds }: ErrorContext = {}): Reading {
  const clean = cleanWords(words);
  const rule = RULES.find(({ pattern }) => pattern.test(clean));
  const advice = rule?.advice ? `${clean} (${rule.advice})` : clean;
  const message = status === undefined ? advice : `${advice} (HTTP ${status})`;
  if (!rule || rule.verdict === "refused") return refused(message);
  return unavailable(message, { retry: rule.verdict, retryAfterSeconds });
}

interface ErrorContext {
  readonly status?: number;
  readonly retryAfterSeconds?: number | undefined;
}
