/** A table with a head; cells that are numbers stand to the right. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const rule = head.map((_, column) =>
    rows.every((row) => typeof row[column] === "number") ? "---:" : "---",
  );
  return [head, rule, ...rows]
    .map((row) => `| ${row.map((cell) => (typeof cell === "number" ? told(cell) : cell)).join(" | ")} |`)
    .join("\n");
}

export const told = (count: number): string => count.toLocaleString("en-US");

/** Share of a whole with one decimal; a dash where there is no whole. */
export const percent = (part: number, whole: number): string =>
  whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`;

/** Parts of a card, an empty line between two; nothing where there is nothing to say. */
export const paragraphs = (...parts: readonly string[]): string =>
  parts.filter((part) => part !== "").join("\n\n");

export const code = (text: string): string => `\`${text}\``;
