/** Counts by name, told in the order of the names. */
export class Counter {
  readonly #counts = new Map<string, number>();
  add(name: string, count = 1): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + count);
  }
  get(name: string): number {
    return this.#counts.get(name) ?? 0;
  }
  /** @param order names that come first, with 0 where nothing was counted */
  table(order: readonly string[] = []): Record<string, number> {
    const others = [...this.#counts.keys()].filter((name) => !order.includes(name)).sort();
    return Object.fromEntries([...order, ...others].map((name) => [name, this.get(name)]));
  }
}

/** Counts by two names. */
export class Grid {
  readonly #rows = new Map<string, Counter>();
  add(row: string, column: string): void {
    const counter = this.#rows.get(row) ?? new Counter();
    this.#rows.set(row, counter);
    counter.add(column);
  }
  table(order: readonly string[], columns: readonly string[]): Record<string, Record<string, number>> {
    const names = [...order, ...[...this.#rows.keys()].filter((name) => !order.includes(name)).sort()];
    return Object.fromEntries(
      names.map((name) => [name, (this.#rows.get(name) ?? new Counter()).table(columns)]),
    );
  }
}
