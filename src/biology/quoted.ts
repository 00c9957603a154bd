import type { Mention } from "./kind.ts";

const QUOTED = /"([^"\n]{2,200})"|“([^”\n]{2,200})”|(?<!\w)'([^'\n]{2,200})'(?!\w)/g;

/** What stands between quotation marks, as mentions of free text. */
export function quoted(text: string): Mention<string>[] {
  return [...text.matchAll(QUOTED)].flatMap((match) => {
    const written = (match[1] ?? match[2] ?? match[3] ?? "").trim();
    if (!/[\p{L}\p{N}]/u.test(written)) return [];
    const start = text.indexOf(written, match.index + 1);
    const value = written.replace(/\s+/g, " ");
    return [{ start, end: start + written.length, text: written, value, normal: value }];
  });
}
