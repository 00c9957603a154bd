/** Quantile of a sample by nearest rank; q from 0 to 1. */
export function quantile(sample: readonly number[], q: number): number {
  const sorted = [...sample].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(q * sorted.length) - 1))] ?? Number.NaN;
}

/** Milliseconds of one run. */
export async function timed(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** One line of a result: what, the figure, the goal. */
export function line(
  what: string,
  { figure, goal }: { readonly figure: string; readonly goal: string },
): void {
  console.log(`${what.padEnd(58)} ${figure.padStart(22)}   goal ${goal}`);
}

export const ms = (value: number): string => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
