import { defineKind } from "./kind.ts";

/**
 * Record ids of one Entrez database: an array or a comma list of UIDs or accessions (`NM_007294.4`).
 * Equal as sets: efetch and esummary answer in the order given, but the records are the same.
 * Only accessions are read in any capitals; a version is part of the id.
 */
export const entrezIds = defineKind<readonly string[]>({
  id: "entrez-ids",
  title: "one or more Entrez ids",
  examples: ["672", "672,675", "NM_007294.4", "rs699"],
  schema: { type: ["string", "integer", "array"], items: { type: "string" } },
  parse: (text) => {
    const ids = text.split(/[\s,]+/).filter((id) => id !== "");
    const unique = [...new Set(ids.map(spell))];
    return unique.length > 0 && unique.every((id) => /^[A-Za-z0-9][\w.:-]{0,60}$/.test(id))
      ? unique
      : undefined;
  },
  format: (ids) => ids.join(","),
  find: new RegExp(String.raw`(?<![\w.,:/-])${id()}(?:(?:\s?,\s?|\s)${id()})*(?![\w]|[.,:-]\w)`, "g"),
  same: (left, right) => left.length === right.length && left.every((one) => right.includes(one)),
});

/** A number of at least two digits or a RefSeq, GenBank or dbSNP id. */
function id(): string {
  return String.raw`(?:\d{2,12}|[A-Z]{2}_\d{5,12}(?:\.\d{1,3})?|[A-Z]{1,3}\d{5,8}(?:\.\d{1,3})?|rs\d{2,12})`;
}

const spell = (written: string) =>
  /^[a-z]{1,4}_?\d{5,12}(?:\.\d+)?$/i.test(written) && !/^rs/i.test(written)
    ? written.toUpperCase()
    : written;
