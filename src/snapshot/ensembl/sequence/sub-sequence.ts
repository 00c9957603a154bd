import type { Answer } from "../../../client/outcome.ts";
import { refused } from "../answers.ts";

/** Whether `start` or `end` asks for a part; 0 stands for the sequence's own end, as at Ensembl. */
export const asksForPart = (query: URLSearchParams): boolean =>
  ["start", "end"].some((name) => !["", "0"].includes(query.get(name) ?? ""));

/**
 * The part of a sequence between the positions `start` and `end`, 1-based and inclusive. The documentation calls them
 * bases to trim; the service takes them as positions.
 */
export function partOf(sequence: string, query: URLSearchParams): string | Answer {
  if (!asksForPart(query)) return sequence;
  const start = numberIn(query, "start") || 1;
  const end = query.get("end") ? numberIn(query, "end") : sequence.length;
  if (!(start >= 1 && start <= sequence.length)) {
    return refused("Your start coordinate is not within the sequence requested");
  }
  if (!(end >= 1 && end <= sequence.length + 1)) {
    return refused("Your end coordinate is not within the sequence requested");
  }
  if (start > end) return refused("Your start coordinate cannot be larger than your end");
  return sequence.slice(start - 1, end);
}

/** -1 where it is no whole number. */
function numberIn(query: URLSearchParams, name: string): number {
  const text = query.get(name) || "0";
  return /^\d{1,9}$/.test(text) ? Number(text) : -1;
}
