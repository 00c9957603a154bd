import { integer, relist, text } from "./cells.ts";
import type { FactFolder } from "./facts.ts";
import type { Row, Store } from "./store.ts";

/** Release of the human proteome table, as SOURCES.tsv gives it. */
const HUMAN_PROTEOME = { id: "UP000005640", taxid: 9606, release: "2024-07-08" };

/** Swiss-Prot names, the human proteome and the sequences, joined by accession. */
export function loadProteins(facts: FactFolder, store: Store): void {
  const taxids = new Map(store.rows("organism").map((row) => [row["code"], row["taxid"] ?? null]));
  const proteins = new Map<string, Row>();
  const at = (accession: string | undefined, entryName: string | undefined): Row => {
    const entry_name = text(entryName);
    const code = entry_name?.split("_")[1];
    const row = proteins.get(accession ?? "") ?? { accession: text(accession), entry_name };
    row["taxid"] ??= taxids.get(code ?? "") ?? null;
    proteins.set(accession ?? "", row);
    return row;
  };
  for (const row of facts.rows("uniprot_swissprot_names.tsv.gz")) at(row["accession"], row["entry_name"]);
  const human = facts.rows("uniprot_human_reviewed.tsv");
  for (const row of human) {
    Object.assign(at(row["accession"], row["entry_name"]), {
      protein_name: text(
        row["protein_name"]?.replace(/ \[(?:Cleaved into|Includes):.*$/, "").replace(/ \(EC [^)]*\)/g, ""),
      ),
      ecs: relist(row["ec"], /;\s*/),
      gene: text(row["gene"]?.replace(/;$/, "")),
      gene_synonyms: relist(row["gene_synonyms"], /\s+/),
      length: integer(row["length"]),
    });
  }
  for (const row of facts.rows("protein_sequences.tsv.gz")) {
    const protein = at(row["accession"], row["entry_name"]);
    protein["length"] ??= integer(row["length"]);
    protein["has_sequence"] = 1;
    store.add("protein_sequence", { accession: text(row["accession"]), sequence: text(row["sequence"]) });
  }
  for (const row of human) {
    const protein = at(row["accession"], row["entry_name"]);
    if (!row["sequence"] || protein["has_sequence"]) continue;
    protein["has_sequence"] = 1;
    store.add("protein_sequence", { accession: text(row["accession"]), sequence: text(row["sequence"]) });
  }
  for (const row of proteins.values())
    store.add("protein", { ...row, has_sequence: row["has_sequence"] ?? 0 });
  store.add("proteome", { ...HUMAN_PROTEOME, reviewed_proteins: human.length });
}
