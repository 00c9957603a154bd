import { integer, list, text } from "./cells.ts";
import type { FactFolder, FactRow } from "./facts.ts";
import { geneSets } from "./gene-sets.ts";
import type { Row, Store } from "./store.ts";

/** The taxonomy of 2024, completed by the slice; and Ensembl's species. */
export function loadTaxa(facts: FactFolder, store: Store): void {
  const taxa = new Map<string, Row>();
  for (const row of facts.rows("taxonomy_ncbi_2024.tsv.gz")) {
    taxa.set(row["taxid"] ?? "", taxon(row, list(row["common_name"])));
  }
  for (const row of facts.rows("taxa.tsv")) {
    const known = taxa.get(row["taxid"] ?? "");
    const names = [...list(String(known?.["common_names"] ?? "")), ...list(row["common_names"])];
    const common = names.filter((name) => name !== row["genbank_common_name"]);
    taxa.set(row["taxid"] ?? "", {
      ...(known ?? taxon(row, [])),
      genbank_common_name: text(row["genbank_common_name"]),
      common_names: text([...new Set(common)].join("|")),
    });
  }
  for (const row of taxa.values()) {
    store.add("taxon", row);
    addNames(store, row);
  }
  loadSpecies(facts, store);
}

const taxon = (row: FactRow, commonNames: readonly string[]): Row => ({
  taxid: integer(row["taxid"]),
  scientific_name: text(row["scientific_name"]),
  rank: text(row["rank"]),
  parent_taxid: integer(row["parent_taxid"]),
  genbank_common_name: null,
  common_names: text(commonNames.join("|")),
});

function addNames(store: Store, row: Row): void {
  const { taxid = null, genbank_common_name: genbank, common_names: common } = row;
  if (genbank) store.add("taxon_name", { taxid, kind: "genbank common name", name: genbank });
  for (const name of list(String(common ?? "")))
    store.add("taxon_name", { taxid, kind: "common name", name });
}

/** The assembly column of the species list is of an old test database, so only the assemblies of the gene sets are kept. */
function loadSpecies(facts: FactFolder, store: Store): void {
  const sets = new Map(geneSets.map((set) => [set.species, set]));
  for (const row of facts.rows("ensembl_species.tsv")) {
    const set = sets.get(row["production_name"] ?? "");
    store.add("species", {
      name: text(row["production_name"]),
      division: text(row["division"]),
      display_name: text(row["name_from_production_name"]),
      taxid: set?.taxid ?? integer(row["taxid"]),
      assembly: set?.assembly ?? null,
    });
  }
}
