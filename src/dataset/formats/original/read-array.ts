import { createReadStream } from "node:fs";
import { CorruptFileError } from "../../../errors/index.ts";

/**
 * The elements of a JSON file that is one list, one at a time, so that a long list is never whole in memory.
 * @throws CorruptFileError where the file is missing, is no list, or ends too early
 */
export async function* readArray(path: string): AsyncGenerator<unknown> {
  const split = elements();
  try {
    for await (const chunk of createReadStream(path, "utf8")) {
      for (const text of split.take(chunk as string)) yield JSON.parse(text);
    }
  } catch (cause) {
    throw new CorruptFileError(`${path} cannot be read as a JSON list`, { cause });
  }
  if (!split.isClosed()) throw new CorruptFileError(`${path} is not one whole JSON list`);
}

/** Cuts a list into the texts of its elements, which are objects, lists, texts, numbers or words. */
function elements(): { take: (chunk: string) => readonly string[]; isClosed: () => boolean } {
  let depth = 0;
  let inText = false;
  let escaped = false;
  let closed = false;
  let held = "";
  const step = (sign: string): void => {
    if (inText) {
      inText = escaped || sign !== '"';
      escaped = !escaped && sign === "\\";
    } else if (sign === '"') inText = true;
    else if (sign === "[" || sign === "{") depth += 1;
    else if (sign === "]" || sign === "}") depth -= 1;
  };
  const take = (chunk: string): readonly string[] => {
    const done: string[] = [];
    let start = depth === 0 ? -1 : 0;
    const finish = (end: number): void => {
      const text = held + chunk.slice(start, end);
      if (text.trim() !== "") done.push(text);
      held = "";
    };
    for (let at = 0; at < chunk.length; at += 1) {
      const sign = chunk.charAt(at);
      const before = depth;
      const wasText = inText;
      step(sign);
      if (wasText) continue;
      if (before === 0 && sign === "[") start = at + 1;
      else if (before === 1 && depth === 0) {
        finish(at);
        closed = true;
        start = -1;
      } else if (before === 1 && sign === ",") {
        finish(at);
        start = at + 1;
      }
    }
    if (start >= 0) held += chunk.slice(start);
    return done;
  };
  return { take, isClosed: () => closed && depth === 0 };
}
