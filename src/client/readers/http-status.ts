import type { Reading } from "../outcome.ts";
import type { ReadableAnswer } from "../read-answer.ts";
import { parseRetryAfter } from "../retry.ts";
import { judgeEutilsError } from "./eutils-errors.ts";
import { empty, malformed, refused, unavailable } from "./reading.ts";
import { inactiveEntry } from "./uniprot-inactive.ts";
import { wordsOf } from "./words.ts";

/** Ensembl's message for a failure inside that it cannot put into words; sent with status 400. */
const MASKED_FAILURE = /something bad has happened/i;

/** Judges an answer by its status alone; undefined where the status says success and the body decides. */
export function readStatus(status: number, answer: ReadableAnswer): Reading | undefined {
  if (status === 204 || status === 205)
    return empty(undefined, { message: "the service answered without content" });
  if (status >= 200 && status < 300) return undefined;
  if (status >= 300 && status < 400) return readRedirect(status, answer);
  if (status < 400 || status > 599 || !Number.isInteger(status))
    return malformed(`the answer has the HTTP status ${status}`);
  return readFailure(status, answer);
}

/** A redirect that nobody followed: the address moved, so this is not the service's answer. */
function readRedirect(status: number, { definition, body, headers }: ReadableAnswer): Reading {
  const inactive = definition.service === "uniprot" ? inactiveEntry(body.value) : undefined;
  if (inactive) return empty(body, { message: inactive });
  const target = headers["location"] ?? /<a href="([^"]{1,8000})"/i.exec(body.text.slice(0, 10_000))?.[1];
  const where = target ? ` to ${target.split(/[?#]/)[0]}` : "";
  return unavailable(`redirected${where} (HTTP ${status}), and the redirect was not followed`, {
    retry: "never",
  });
}

function readFailure(status: number, answer: ReadableAnswer): Reading {
  const { definition, body, headers } = answer;
  const words = wordsOf(body);
  // Taken here and not imported above: it is needed for failures only, and the module costs 25 ms to load.
  const { STATUS_CODES } = process.getBuiltinModule("node:http");
  const message = `${words ?? STATUS_CODES[status] ?? "no reason given"} (HTTP ${status})`;
  const waitMs = parseRetryAfter(headers["retry-after"], Date.now());
  const wait = { retryAfterSeconds: waitMs === undefined ? undefined : waitMs / 1000 };
  if (status === 429 || status === 408 || status === 425 || status >= 500) return unavailable(message, wait);
  if (definition.service === "ensembl") {
    // Ensembl's ping says "gone" while its database is down.
    if (status === 410) return unavailable(message, wait);
    if (words && MASKED_FAILURE.test(words)) return unavailable(message, { retry: "once" });
  }
  if (definition.service === "eutils" && words) return judgeEutilsError(words, { status, ...wait });
  return refused(message);
}
