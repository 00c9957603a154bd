import { count, isSequence, leafLine, sequenceLine } from "./value-text.ts";

/** Lines of a text that has no structure we read, whole lines from the start, and how many were left out. */
export function plainLines(
  text: string,
  room: number,
): { lines: readonly string[]; left: readonly string[] } {
  const clean = text.trim();
  if (isSequence(clean.slice(0, 500)) && !/\s/.test(clean.slice(0, 500))) {
    return {
      lines: [`sequence of ${count(clean.length)}: ${sequenceLine(clean, Math.max(20, room - 80))}`],
      left: [],
    };
  }
  const all = clean
    .split(/\r?\n/)
    .map((line) => line.trimEnd())
    .filter((line, index, lines) => line !== "" || lines[index - 1] !== "");
  const space = room - 60;
  const lines: string[] = [];
  let used = 0;
  for (const line of all) {
    const told = line.length > 2000 ? leafLine(line, 2000) : line;
    if (used + told.length + 1 > space) break;
    lines.push(told);
    used += told.length + 1;
  }
  if (lines.length === 0 && all[0] !== undefined)
    return { lines: [leafLine(all[0], Math.max(8, space))], left: [`${count(all.length)} lines in all`] };
  const left = all.length - lines.length;
  return { lines, left: left > 0 ? [`${count(left)} of ${count(all.length)} lines`] : [] };
}
