import { defineKind } from "./kind.ts";

/** Names of result fields or facets: an array or a comma list. Order, repetition and capitals do not matter. */
export const fieldList = defineKind<readonly string[]>({
  id: "field-list",
  title: "a list of field names",
  examples: ["accession,gene_names,organism_name", "id"],
  schema: { type: ["string", "array"], items: { type: "string" } },
  parse: (text) => {
    const names = text.split(",").map((name) => name.trim());
    const filled = [...new Set(names.filter((name) => name !== ""))];
    return filled.length > 0 && filled.every((name) => /^[\w.:/*-]{1,80}$/.test(name)) ? filled : undefined;
  },
  format: (names) => names.join(","),
  find: /(?<![\w,])\w+(?:, ?\w*_\w*)+(?!\w)/g,
  same: (left, right) => sorted(left) === sorted(right),
});

const sorted = (names: readonly string[]) =>
  [...new Set(names.map((name) => name.toLowerCase()))].sort().join(",");
