import type { Mention } from "../kind.ts";
import { isUniprotField } from "../uniprot-fields.ts";
import { formatUniprotQuery } from "./format.ts";
import { parseUniprotQuery, type UniprotNode } from "./parse.ts";

const value = String.raw`(?:"[^"\n]{1,200}"|[[{][^[\]{}\n]{1,80}[\]}]|[^\s()"[\]{},;]{1,80}|\([^()\n]{1,200}\))`;
const clause = `-?[a-z][a-z0-9_-]{1,40}:${value}`;
const query = new RegExp(
  String.raw`(?<![\w":(])\({0,9}(?:NOT )?(?:${clause})(?:\){0,9}\s+(?:(?:AND|OR|NOT|AND NOT)\s+)?\({0,9}(?:${clause}))*\){0,9}`,
  "g",
);

/** Runs of `field:value` whose fields UniProt knows; a CURIE in capitals (`GO:0005515`) is none. */
export function findUniprotQueries(text: string): Mention<UniprotNode>[] {
  // Other words with a colon (`http:`, `time:`) become spaces, so that no run goes through them.
  const known = text.replace(/(?<![\w:"-])([A-Za-z][\w-]{0,40}):[^\s"[{(]*/g, (clauseOrWord, name: string) =>
    isUniprotField(name) && name === name.toLowerCase() ? clauseOrWord : " ".repeat(clauseOrWord.length),
  );
  return [...known.matchAll(query)].flatMap((match) => {
    const written = trimmed(match[0]);
    const start = match.index + match[0].indexOf(written);
    const tree = parseUniprotQuery(written);
    if (!tree) return [];
    return [
      { start, end: start + written.length, text: written, value: tree, normal: formatUniprotQuery(tree) },
    ];
  });
}

/** Without the sentence's marks at the end and its parentheses around. */
function trimmed(text: string): string {
  const bare = text.replace(/[.?!]+(\)*)$/, "$1");
  const excess = [...bare].reduce((open, letter) => open + (letter === "(" ? 1 : letter === ")" ? -1 : 0), 0);
  const skipped = Math.min(Math.max(excess, 0), /^\(*/.exec(bare)?.[0].length ?? 0);
  const dropped = Math.min(Math.max(-excess, 0), /\)*$/.exec(bare)?.[0].length ?? 0);
  return bare.slice(skipped, bare.length - dropped);
}
