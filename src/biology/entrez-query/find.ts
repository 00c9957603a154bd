import { isEntrezTag } from "../entrez-fields.ts";
import type { Mention } from "../kind.ts";
import { formatEntrezQuery } from "./format.ts";
import { type EntrezNode, parseEntrezQuery } from "./parse.ts";

// A tagged term, a quoted phrase or one word; before a tag also a Latin name of two words.
const tag = String.raw`\[[A-Za-z0-9][\w\s/:~-]{0,30}\]`;
const atom = String.raw`(?:"[^"\n]{1,200}"|[A-Z][a-z]{2,30}\s[a-z]{2,30}(?=\[)|[^\s()"[\],;]{1,80})(?:${tag})?`;
const query = new RegExp(
  String.raw`(?<![\w"(])\({0,9}(?:${atom})(?:\){0,9}\s+(?:AND|OR|NOT)\s+\({0,9}(?:${atom}))*\){0,9}`,
  "g",
);

/** Runs of terms joined by AND, OR and NOT of which at least one has a tag that Entrez knows. */
export function findEntrezQueries(text: string): Mention<EntrezNode>[] {
  return [...text.matchAll(query)].flatMap((match) => {
    const tags = [...match[0].matchAll(/\[([^[\]]+)\]/g)];
    if (!tags.some(([, name = ""]) => isEntrezTag(name))) return [];
    const { written, skipped } = balanced(match[0]);
    const value = parseEntrezQuery(written);
    if (!value) return [];
    const start = match.index + skipped;
    return [{ start, end: start + written.length, text: written, value, normal: formatEntrezQuery(value) }];
  });
}

/** Parentheses of the sentence around the query do not belong to it. */
function balanced(text: string): { written: string; skipped: number } {
  const excess = [...text].reduce((open, letter) => open + (letter === "(" ? 1 : letter === ")" ? -1 : 0), 0);
  const skipped = Math.min(Math.max(excess, 0), /^\(*/.exec(text)?.[0].length ?? 0);
  const dropped = Math.min(Math.max(-excess, 0), /\)*$/.exec(text)?.[0].length ?? 0);
  return { written: text.slice(skipped, text.length - dropped), skipped };
}
