/**
 * The same items in the same order, with something slow begun for the next ones while the first is worked on. What goes wrong there
 * is left to whoever does it again when the item's turn comes.
 */
export async function* ahead<Item>(
  items: AsyncIterable<Item>,
  { width, begin }: { readonly width: number; readonly begin: (item: Item) => Promise<unknown> },
): AsyncGenerator<Item> {
  const waiting: Item[] = [];
  for await (const item of items) {
    begin(item).catch(() => undefined);
    waiting.push(item);
    if (waiting.length >= width) yield waiting.shift() as Item;
  }
  yield* waiting;
}
