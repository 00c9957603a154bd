import { defineKind } from "./kind.ts";

export interface SortKey {
  readonly field: string;
  readonly direction: "asc" | "desc";
}

/** UniProt sort order: `accession asc`, several with commas. Order matters; a missing direction is `asc`. */
export const uniprotSort = defineKind<readonly SortKey[]>({
  id: "uniprot-sort",
  title: "a UniProt sort order",
  examples: ["accession asc", "length desc, accession asc"],
  parse: (text) => {
    const keys = text.split(",").map(sortKey);
    return keys.every((key) => key !== undefined) ? keys : undefined;
  },
  format: (keys) => keys.map(({ field, direction }) => `${field} ${direction}`).join(","),
  find: /(?<!\w)\w+ (?:asc|desc)(?:, ?\w+ (?:asc|desc))*(?!\w)/gi,
});

function sortKey(text: string): SortKey | undefined {
  const [field, direction = "asc", ...rest] = text.trim().toLowerCase().split(/\s+/);
  if (!field || !/^\w+$/.test(field) || rest.length > 0) return undefined;
  return direction === "asc" || direction === "desc" ? { field, direction } : undefined;
}
