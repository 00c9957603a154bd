/** How long questions are. */
export interface Lengths {
  /** In the unit of the counts. */
  readonly mean: number;
  /** Shortest, twentieth part, middle, all but a twentieth part, longest. */
  readonly least: number;
  readonly low: number;
  readonly median: number;
  readonly high: number;
  readonly most: number;
  /** Questions of `from` to `from + width - 1`; the last counts everything longer too. */
  readonly bins: readonly { readonly from: number; readonly questions: number }[];
  readonly width: number;
}

/** @param width of a bin; @param bins how many at most */
export function lengthsOf(
  counts: ReadonlyMap<number, number>,
  { width, bins }: { readonly width: number; readonly bins: number },
): Lengths {
  const sorted = [...counts].sort(([a], [b]) => a - b);
  const total = sorted.reduce((sum, [, count]) => sum + count, 0);
  const sum = sorted.reduce((so, [length, count]) => so + length * count, 0);
  const most = sorted.at(-1)?.[0] ?? 0;
  const binned = new Array<number>(Math.min(bins, Math.floor(most / width) + 1)).fill(0);
  for (const [length, count] of sorted) {
    const bin = Math.min(binned.length - 1, Math.floor(length / width));
    binned[bin] = (binned[bin] ?? 0) + count;
  }
  return {
    mean: total === 0 ? 0 : Math.round((sum / total) * 10) / 10,
    least: sorted[0]?.[0] ?? 0,
    low: quantile(sorted, total * 0.05),
    median: quantile(sorted, total * 0.5),
    high: quantile(sorted, total * 0.95),
    most,
    bins: binned.map((questions, bin) => ({ from: bin * width, questions })),
    width,
  };
}

function quantile(sorted: readonly (readonly [length: number, count: number])[], place: number): number {
  let passed = 0;
  for (const [length, count] of sorted) {
    passed += count;
    if (passed >= place) return length;
  }
  return 0;
}
