import type { EntrezNode } from "../../biology/entrez-query.ts";

/** Letters that a truncated term needs before its `*`, where a database does not say otherwise. */
const LEAST_ROOT = 2;
/** Roots shorter than this have so many endings that only some are looked up in one search. */
const SHORT_ROOT = 4;
const MOST_SHORT_ROOTS = 20;
const MOST_ROOTS = 100;

/** Letters before the `*` of every truncated word: `kina* HLA-A*` has roots of 4 and 1. */
const rootsOf = (text: string): number[] =>
  (text.match(/[\p{L}\p{N}\p{M}]*\*/gu) ?? []).map((word) => word.length - 1);

/** Whether a truncated term begins so many words that it selects nothing in particular. */
export const isTooShort = (text: string, least = LEAST_ROOT): boolean =>
  rootsOf(text).some((length) => length < least);

export const tooShortNote = (text: string, least = LEAST_ROOT): string =>
  `Wildcard search for '${text}' ignored: at least ${least} characters must stand before the asterisk.`;

/** Whether a query has more truncated words than are looked up in one search, or more with a short root. */
export function isOvertruncated(tree: EntrezNode, most = MOST_ROOTS): boolean {
  const roots = rootsIn(tree);
  return roots.length > most || roots.filter((length) => length < SHORT_ROOT).length > MOST_SHORT_ROOTS;
}

function rootsIn(node: EntrezNode): readonly number[] {
  if (node.type === "term") return rootsOf(node.text);
  if (node.type === "range") return [];
  return (node.type === "not" ? [node.include, node.exclude] : node.of).flatMap(rootsIn);
}
