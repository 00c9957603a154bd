/** Shorter words are left as they are: too many real ones are one letter apart. */
const SHORTEST = 6;
/** Words of more letters are data, such as sequences. */
const LONGEST = 24;

/**
 * Corrects a word by one letter too many, too few, wrong or swapped with its neighbor, where that makes it a known word.
 * Known words are found by what is left when one letter is taken out.
 */
export function createSpelling(known: Iterable<string>): (word: string) => string {
  const words = new Set(known);
  const nearby = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < SHORTEST || word.length > LONGEST) continue;
    for (const form of [word, ...withoutOne(word)]) nearby.set(form, [...(nearby.get(form) ?? []), word]);
  }
  return (word) => {
    if (words.has(word) || word.length < SHORTEST || word.length > LONGEST || /\d/.test(word)) return word;
    for (const form of [word, ...withoutOne(word)]) {
      const near = nearby.get(form)?.find((each) => isOneEdit(word, each));
      if (near !== undefined) return near;
    }
    return word;
  };
}

const withoutOne = (word: string): string[] =>
  Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1));

/** Whether what differs between two words is one letter, or two letters swapped. A letter more at the end makes another word: `sequencer`. */
function isOneEdit(left: string, right: string): boolean {
  if (left.length > right.length && left.startsWith(right)) return false;
  let start = 0;
  while (start < left.length && left[start] === right[start]) start++;
  let end = 0;
  const most = Math.min(left.length, right.length) - start;
  while (end < most && left.at(-1 - end) === right.at(-1 - end)) end++;
  const [a, b] = [left.slice(start, left.length - end), right.slice(start, right.length - end)];
  return (
    Math.max(a.length, b.length) <= 1 || (a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0])
  );
}
