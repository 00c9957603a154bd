/** Columns of a Compara CIGAR line: `3M2DM` is three letters, two gaps, one letter. Undefined where it is no such line. */
export function cigarColumns(cigar: string): readonly ("M" | "D")[] | undefined {
  if (!/^(?:\d{0,6}[MD])+$/.test(cigar)) return undefined;
  return [...cigar.matchAll(/(\d*)([MD])/g)].flatMap(([, count, kind]) =>
    Array<"M" | "D">(count ? Number(count) : 1).fill(kind === "M" ? "M" : "D"),
  );
}

/** Letters that a CIGAR line stands for, gaps left out. */
export const cigarLength = (cigar: string): number =>
  (cigarColumns(cigar) ?? []).filter((column) => column === "M").length;

/** The sequence with `-` where its CIGAR line has gaps; undefined where the two do not fit. */
export function alignSequence(sequence: string, cigar: string): string | undefined {
  const columns = cigarColumns(cigar);
  if (columns === undefined || cigarLength(cigar) !== sequence.length) return undefined;
  let at = 0;
  return columns.map((column) => (column === "M" ? sequence[at++] : "-")).join("");
}

/** Aligned sequences without the columns in which all of them have gaps. */
export function withoutEmptyColumns(aligned: readonly string[]): string[] {
  const width = Math.max(0, ...aligned.map(({ length }) => length));
  const used = Array.from({ length: width }, (_, column) => aligned.some((row) => row[column] !== "-"));
  return aligned.map((row) => [...row].filter((_, column) => used[column]).join(""));
}
