export interface AheadOptions<Item> {
  /** Items begun at once. */
  readonly width: number;
  readonly begin: (item: Item) => Promise<unknown>;
  /** Items before this one are only passed on. @default 0 */
  readonly first?: number;
}

/**
 * The same items in the same order, with something slow begun for the next ones while the first is worked on. What goes wrong there
 * is left to whoever does it again when the item's turn comes.
 */
export async function* ahead<Item>(
  items: AsyncIterable<Item>,
  { width, begin, first = 0 }: AheadOptions<Item>,
): AsyncGenerator<Item> {
  const waiting: Item[] = [];
  let index = -1;
  for await (const item of items) {
    index += 1;
    if (index >= first) begin(item).catch(() => undefined);
    waiting.push(item);
    if (waiting.length >= width) yield waiting.shift() as Item;
  }
  yield* waiting;
}
