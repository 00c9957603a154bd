import { integer, list, numberIn, relist, strand, text, versioned } from "./cells.ts";
import type { FactFolder } from "./facts.ts";
import { geneSets } from "./gene-sets.ts";
import type { Store } from "./store.ts";

/** HGNC, the gene sets, and the Ensembl genes of every species. */
export function loadGenes(facts: FactFolder, store: Store): void {
  loadHgnc(facts, store);
  for (const { taxid, species, assembly, release } of geneSets) {
    store.add("gene_set", { taxid, species, assembly, release });
  }
  const taxids = new Map(geneSets.map(({ species, taxid }) => [species, taxid]));
  const hgncIds = new Map(store.rows("hgnc").map((row) => [row["ensembl_gene_id"], row["hgnc_id"] ?? null]));
  const versions = new Map(
    facts
      .rows("mane_transcripts_human.tsv.gz")
      .map((row) => versioned(row["ensembl_gene_id"]))
      .map(({ id, version }) => [id, version]),
  );
  for (const file of [
    "genes_human_grch38.tsv.gz",
    "genes_models_strand.tsv.gz",
    "genes_other_species.tsv.gz",
  ]) {
    for (const row of facts.rows(file)) {
      const id = text(row["ensembl_gene_id"]);
      store.add("gene", {
        id,
        version: versions.get(id) ?? null,
        taxid: taxids.get(row["species"] ?? "homo_sapiens") ?? Number.NaN,
        symbol: text(row["symbol"]),
        chrom: text(row["chrom"]),
        start: integer(row["start"]),
        end: integer(row["end"]),
        strand: strand(row["strand"]),
        biotype: text(row["biotype"]),
        hgnc_id: hgncIds.get(id) ?? null,
      });
      for (const entrez of list(row["entrez_ids"])) {
        store.add("gene_entrez", { gene_id: id, ncbi_gene_id: integer(entrez) });
      }
    }
  }
  countBiotypes(store);
}

function countBiotypes(store: Store): void {
  const counts = Map.groupBy(store.rows("gene"), (row) => `${row["taxid"]}\t${row["biotype"] ?? ""}`);
  for (const [id, rows] of counts) {
    const [taxid, biotype] = id.split("\t");
    if (biotype) store.add("biotype", { taxid: Number(taxid), biotype, genes: rows.length });
  }
}

function loadHgnc(facts: FactFolder, store: Store): void {
  for (const row of facts.rows("hgnc_genes.tsv.gz")) {
    const hgnc_id = numberIn(row["hgnc_id"]);
    store.add("hgnc", {
      hgnc_id,
      symbol: text(row["symbol"]),
      name: text(row["name"]),
      locus_group: text(row["locus_group"]),
      locus_type: text(row["locus_type"]),
      location: text(row["location"]),
      alias_symbols: relist(row["alias_symbol"], /\|/),
      previous_symbols: relist(row["prev_symbol"], /\|/),
      gene_groups: text(row["gene_group"]),
      ncbi_gene_id: integer(row["entrez_id"]),
      ensembl_gene_id: text(row["ensembl_gene_id"]),
      refseq_accessions: text(row["refseq_accession"]),
      ccds_ids: text(row["ccds_id"]),
      uniprot_accessions: text(row["uniprot_ids"]),
      mgi_ids: text(row["mgd_id"]),
      rgd_ids: text(row["rgd_id"]),
      omim_ids: text(row["omim_id"]),
      orphanet_id: text(row["orphanet"]),
      enzyme_ids: text(row["enzyme_id"]),
      mane_select: text(row["mane_select"]),
      ucsc_id: text(row["ucsc_id"]),
    });
    for (const [kind, cell] of [
      ["alias", row["alias_symbol"]],
      ["previous", row["prev_symbol"]],
    ] as const) {
      for (const symbol of new Set(list(cell))) store.add("gene_alias", { hgnc_id, kind, symbol });
    }
  }
}
