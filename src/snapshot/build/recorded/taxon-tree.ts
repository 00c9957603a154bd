import type { SqlValue } from "../../../client/sqlite.ts";
import type { Store } from "../store.ts";

/** Whether one taxon is above another in the taxonomy held, or the same. */
export function taxonTree(store: Store): (upper: SqlValue, lower: SqlValue) => boolean {
  const taxa = store.by("taxon", "taxid");
  return (upper, lower) => {
    const seen = new Set<SqlValue>();
    for (let at: SqlValue = lower; !seen.has(at); at = taxa.get(at)?.["parent_taxid"] ?? null) {
      if (at === upper) return true;
      seen.add(at);
    }
    return false;
  };
}
