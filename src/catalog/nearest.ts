/**
 * The names nearest to a word, best first, for "did you mean": by edit distance without regard to case,
 * where a name that the word begins or ends counts as near. Names too far away to be meant are left out.
 */
export function nearest(
  word: string,
  names: Iterable<string>,
  { limit = 1 }: { readonly limit?: number } = {},
): readonly string[] {
  const wanted = fold(word).slice(0, 64);
  const tolerance = Math.floor(wanted.length / 3);
  const near: { readonly name: string; readonly distance: number }[] = [];
  for (const name of names) {
    const distance = gap(wanted, fold(name), { tolerance });
    if (distance <= tolerance) near.push({ name, distance });
  }
  near.sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1));
  return near.slice(0, limit).map(({ name }) => name);
}

const fold = (text: string): string => text.toLowerCase().replaceAll(/[\s_-]+/g, "_");

function gap(wanted: string, name: string, { tolerance }: { readonly tolerance: number }): number {
  if (wanted === name) return 0;
  if (wanted.length > 2 && (name.startsWith(wanted) || name.endsWith(wanted))) return 0.5;
  if (name.length > 2 && wanted.startsWith(name)) return 0.75;
  return Math.abs(wanted.length - name.length) > tolerance
    ? Number.POSITIVE_INFINITY
    : distance(wanted, name);
}

/** Optimal string alignment: insertion, deletion, substitution and swapping of neighbors cost 1 each. */
function distance(left: string, right: string): number {
  let [before, last] = [[] as number[], Array.from({ length: right.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= left.length; i++) {
    const row = [i];
    for (let j = 1; j <= right.length; j++) {
      const same = left[i - 1] === right[j - 1] ? 0 : 1;
      let cost = Math.min(at(row, j - 1) + 1, at(last, j) + 1, at(last, j - 1) + same);
      if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]) {
        cost = Math.min(cost, at(before, j - 2) + 1);
      }
      row.push(cost);
    }
    [before, last] = [last, row];
  }
  return at(last, right.length);
}

const at = (row: readonly number[], index: number): number => row[index] ?? Number.POSITIVE_INFINITY;
