import type { Reading } from "../outcome.ts";
import type { ReadableAnswer } from "../read-answer.ts";
import { empty, malformed, unavailable } from "./reading.ts";
import { wordsOf } from "./words.ts";

/** A success without a body: nothing found where the format is text, a broken answer where JSON or XML must come. */
export function readBlank({ body, definition }: ReadableAnswer): Reading {
  const expected = body.mediaType || definition.accept || "application/json";
  return /json|xml|html/.test(expected) ? malformed("the answer has no body") : empty(undefined);
}

/** A web page where data should be: a proxy's, a log-in's or an outage's, never an answer. */
export function readPage({ body }: ReadableAnswer): Reading {
  const words = wordsOf(body) ?? "";
  const outage =
    /unavailable|maintenance|down for|bad gateway|time-?out|overload|too many requests|try again/i;
  if (outage.test(words)) return unavailable(words);
  return malformed(`the answer is a web page (${words}), not data`);
}
