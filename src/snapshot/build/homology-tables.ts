import { integer, list, numberIn, relist, text } from "./cells.ts";
import type { FactFolder } from "./facts.ts";
import type { Store } from "./store.ts";

/** Orthologs in mouse and zebrafish, paralogs, and the exact GRCh37 place of exons. */
export function loadHomology(facts: FactFolder, store: Store): void {
  for (const row of facts.rows("orthologs_human_mouse.tsv.gz")) {
    store.add("ortholog_mouse", {
      human_symbol: text(row["human_symbol"]),
      human_ncbi_gene_id: integer(row["human_entrez"]),
      hgnc_id: numberIn(row["hgnc_id"]),
      human_gene_id: text(row["human_ensembl"]),
      mouse_symbol: text(row["mouse_symbol"]),
      mouse_ncbi_gene_id: integer(row["mouse_entrez"]),
      mgi_id: text(row["mgi_id"]),
      mouse_gene_id: text(row["mouse_ensembl"]),
      mouse_coordinates: text(row["mouse_coordinates_grcm39"]),
      mouse_uniprot_accessions: relist(row["mouse_uniprot"], /[|,]/),
      type: text(row["type"]),
    });
  }
  loadZebrafish(facts, store);
  for (const row of facts.rows("paralogs_human.tsv")) {
    const gene_id = text(row["ensembl_gene_id"]);
    const paralogs = (row["paralog_gene_ids"] ?? "").split(",").filter((id) => id && id !== gene_id);
    for (const [position, paralog_id] of [...new Set(paralogs)].entries()) {
      store.add("paralog", { gene_id, position, paralog_id });
    }
  }
}

function loadZebrafish(facts: FactFolder, store: Store): void {
  const humanGenes = store.by("hgnc", "hgnc_id");
  const zebrafish = new Map<string, string>();
  for (const row of store.rows("ncbi_gene")) {
    const references = list(String(row["dbxrefs"] ?? ""));
    const zfin = references.find((reference) => reference.startsWith("ZFIN:"))?.slice(5);
    const ensembl = references.filter((reference) => reference.startsWith("Ensembl:"));
    if (zfin && ensembl.length === 1) zebrafish.set(zfin, (ensembl[0] ?? "").slice(8));
  }
  for (const row of facts.rows("orthologs_human_zebrafish.tsv")) {
    const hgnc_id = integer(row["hgnc_number"]);
    store.add("ortholog_zebrafish", {
      human_symbol: text(row["human_symbol"]),
      human_ncbi_gene_id: integer(row["human_entrez"]),
      hgnc_id,
      human_gene_id: humanGenes.get(hgnc_id)?.["ensembl_gene_id"] ?? null,
      zfin_id: text(row["zfin_id"]),
      zebrafish_symbol: text(row["zebrafish_symbol"]),
      zebrafish_gene_id: zebrafish.get(row["zfin_id"] ?? "") ?? null,
    });
  }
}

/** Keeps of the GRCh37 exons those that `exon` holds too, one row an exon id. */
export function loadGrch37(facts: FactFolder, store: Store): void {
  const held = store.by("exon", "id");
  const seen = new Set<string>();
  for (const row of facts.rows("exons_human_grch37_slice.tsv")) {
    const id = row["exon_id"] ?? "";
    if (seen.has(id) || !held.has(id)) continue;
    seen.add(id);
    store.add("exon_grch37", {
      id,
      chrom: text(row["chrom"]),
      start: integer(row["start"]),
      end: integer(row["end"]),
      strand: integer(row["strand"]),
    });
  }
}
