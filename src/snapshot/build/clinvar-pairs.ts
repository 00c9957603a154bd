import { list } from "./cells.ts";
import type { Store } from "./store.ts";

/** Diseases and genes of ClinVar variants, one row a pair. */
export function loadClinvarPairs(store: Store): void {
  for (const row of store.rows("clinvar_variant")) {
    const variation_id = row["variation_id"] ?? null;
    for (const mondo_id of new Set(list(String(row["mondo_ids"] ?? "")))) {
      store.add("clinvar_disease", { mondo_id, variation_id });
    }
    for (const gene of new Set(list(String(row["genes"] ?? ""))))
      store.add("clinvar_gene", { gene, variation_id });
  }
}
