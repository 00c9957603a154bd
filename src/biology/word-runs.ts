import type { Span } from "./kind.ts";

/**
 * For each word of a text, the runs of words that begin with it, longest first: candidates for names of several words.
 * Words within a run are joined by one space, hyphen, underscore, slash or point; a run does not end within a word.
 */
export function* wordRuns(text: string, most: number): IterableIterator<readonly Span[]> {
  const words = [...text.matchAll(/[A-Za-z0-9]+(?:['’](?!s\b)[a-z]+)?/g)].map(
    ({ 0: word, index: start }) => ({
      start,
      end: start + word.length,
    }),
  );
  for (const [first, { start }] of words.entries()) {
    if (/[\w]/.test(text.charAt(start - 1))) continue;
    const runs: Span[] = [];
    for (let last = first; last < Math.min(first + most, words.length); last++) {
      const end = words[last]?.end ?? start;
      if (last > first && !/^(?:[ _/-]|\. ?|'s )$/.test(text.slice(words[last - 1]?.end, words[last]?.start)))
        break;
      if (!/[\w]/.test(text.charAt(end))) runs.unshift({ start, end });
    }
    yield runs;
  }
}
