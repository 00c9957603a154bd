import type { SqlValue } from "../../../client/sqlite.ts";
import type { Row, Store } from "../store.ts";

/** Says what is wrong with a taxon as a recorded answer names it. */
export type TaxonCheck = (taxid: SqlValue, name: SqlValue) => string | undefined;

/** Scientific names are NCBI's or, for strains, UniProt's own; a taxon that is not held cannot be compared. */
export function taxonCheck(store: Store): TaxonCheck {
  const ncbi = store.by("taxon", "taxid");
  const uniprot = store.groups("organism", "taxid");
  return (taxid, name) => {
    const known = [ncbi.get(taxid), ...(uniprot.get(taxid) ?? [])].flatMap((row) => namesOf(row));
    if (known.length === 0 || name === null) return undefined;
    const plain = String(name).replace(/ \([A-Z][^()]*\)$/, "");
    return known.includes(String(name)) || known.includes(plain) ? undefined : "the taxon has another name";
  };
}

const namesOf = (row: Row | undefined): SqlValue[] =>
  row ? [row["scientific_name"] ?? null].filter((name) => name !== null) : [];
