import type { JsonValue } from "../../../biology/index.ts";
import type { SqlValue } from "../../../client/sqlite.ts";
import type { Row, Store } from "../store.ts";
import { keep } from "./keep.ts";
import { listAt, typed } from "./recorded-json.ts";

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

interface Organisms {
  readonly table: string;
  /** Key of the entry the organisms are of. */
  readonly owner: Row;
  readonly store: Store;
  readonly checkTaxon: TaxonCheck;
}

/** Organisms that an entry lists, in their order. */
export function addOrganisms(entry: JsonValue, { table, owner, store, checkTaxon }: Organisms): void {
  for (const [position, organism] of listAt(entry, "organisms").entries()) {
    const row = {
      ...owner,
      position,
      taxid: typed.numberAt(organism, "taxonId"),
      scientific_name: typed.textAt(organism, "scientificName"),
      common_name: typed.textAt(organism, "commonName"),
    };
    keep(store, { table, row, problem: checkTaxon(row.taxid, row.scientific_name) });
  }
}

const namesOf = (row: Row | undefined): SqlValue[] =>
  row ? [row["scientific_name"] ?? null].filter((name) => name !== null) : [];
