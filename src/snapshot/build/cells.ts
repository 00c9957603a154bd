/** Readers of cells of a fact table: an empty cell becomes NULL, a wrong one NaN, which the store's type check drops. */

export const text = (cell: string | undefined): string | null => cell || null;

/** Volume or pages of an article: UniProt writes `0` and `0-0` where they were not known yet. */
export const known = (cell: string | undefined): string | null =>
  cell === "0" || cell === "0-0" ? null : text(cell);

export const integer = (cell: string | undefined): number | null => {
  if (!cell) return null;
  return /^-?\d+(\.0)?$/.test(cell) ? Number(cell) : Number.NaN;
};

export const decimal = (cell: string | undefined): number | null => (cell ? Number(cell) : null);

/** The number in an id such as `rs6025`, `HGNC:5` or `DI-00042`. */
export const numberIn = (cell: string | undefined): number | null => {
  if (!cell) return null;
  const digits = /^\D*(\d+)$/.exec(cell)?.[1];
  return digits === undefined ? Number.NaN : Number(digits);
};

export const strand = (cell: string | undefined): number | null => {
  if (!cell) return null;
  if (cell === "+" || cell === "1") return 1;
  return cell === "-" || cell === "-1" ? -1 : Number.NaN;
};

/** A cell with several values under another separator, rejoined with `|`. */
export const relist = (cell: string | undefined, separator: RegExp): string | null => {
  const values = (cell ?? "")
    .split(separator)
    .map((value) => value.trim())
    .filter((value) => value !== "");
  return values.length > 0 ? [...new Set(values)].join("|") : null;
};

/** Every id of a pattern in a cell, joined with `|`. */
export const idsIn = (cell: string | undefined, pattern: RegExp): string | null => {
  const ids = cell?.match(pattern) ?? [];
  return ids.length > 0 ? [...new Set(ids)].join("|") : null;
};

/** `ENST00000357654.9` as id and version. */
export const versioned = (cell: string | undefined): { id: string | null; version: number | null } => {
  const [, id, version] = /^(.*?)(?:\.(\d+))?$/.exec(cell ?? "") ?? [];
  return { id: id || null, version: version === undefined ? null : Number(version) };
};

export const list = (cell: string | undefined): string[] =>
  cell ? cell.split("|").filter((value) => value) : [];
