import type { SqlValue } from "../../client/sqlite.ts";
import { tableNamed } from "../schema.ts";
import { decimal, idsIn, integer, known, numberIn, relist, strand, text, versioned } from "./cells.ts";
import type { FactFolder, FactRow } from "./facts.ts";
import type { Store } from "./store.ts";

type Cell = string | ((row: FactRow, position: number) => SqlValue);

/** A table that is one fact table, row by row: for each column the source column, or how to get the value. */
interface PlainTable {
  readonly table: string;
  readonly file: string;
  readonly cells: Readonly<Record<string, Cell>>;
}

const GO = /GO:\d{7}/g;
const shared = (...names: string[]): Record<string, Cell> =>
  Object.fromEntries(names.map((name) => [name, name]));
const rsid: Cell = (row) => numberIn(row["rsid"]);
const ncbiGene = {
  ...shared("symbol", "synonyms", "dbxrefs", "chromosome", "description", "type"),
  ncbi_gene_id: "gene_id",
  map_location: (row: FactRow) => (row["map_location"] === "-" ? null : text(row["map_location"])),
};

/** A cell that names several genes names none for sure; MGI writes `null` where it knows none. */
const onlyId = (cell: string | undefined): string | null =>
  cell && cell !== "null" && !/[|,]/.test(cell) ? cell : null;
const onlyNumber = (cell: string | undefined): number | null => integer(onlyId(cell) ?? undefined);

const plainTables: readonly PlainTable[] = [
  ...(
    [
      ["homo_sapiens", 9606],
      ["mus_musculus", 10090],
      ["danio_rerio", 7955],
    ] as const
  ).map(([species, taxid]) => ({
    table: "ncbi_gene",
    file: `ncbi_gene_info_${species}.tsv.gz`,
    cells: { ...ncbiGene, taxid: () => taxid },
  })),
  {
    table: "ncbi_gene_summary",
    file: "genes_ncbi_summaries.tsv",
    cells: {
      ...shared(
        "symbol",
        "description",
        "chromosome",
        "map_location",
        "organism",
        "taxid",
        "chrom_accession",
      ),
      ...shared("start0", "stop0", "exon_count", "nomenclature_status"),
      ncbi_gene_id: "gene_id",
      mims: "mim",
    },
  },
  {
    table: "mouse_gene",
    file: "genes_mouse_mgi.tsv.gz",
    cells: {
      ...shared("mgi_id", "symbol", "chrom", "hgnc_ids"),
      ncbi_gene_id: (row) => onlyNumber(row["entrez_gene_id"]),
      gene_id: (row) => onlyId(row["ensembl_gene_id"]),
      start: "start_grcm39",
      end: "end_grcm39",
      strand: (row) => strand(row["strand"]),
      ccds_ids: (row) => relist(row["ccds"], /[|,]/),
    },
  },
  {
    table: "exon",
    file: "exons_human_mane.tsv.gz",
    cells: {
      ...shared("rank", "start", "end"),
      transcript_id: (row) => versioned(row["transcript_id"]).id,
      id: (row) => versioned(row["exon_id"]).id,
      version: (row) => versioned(row["exon_id"]).version,
    },
  },
  {
    table: "genome",
    file: "ensembl_genomes.tsv",
    cells: {
      ...shared(
        "species",
        "display_name",
        "strain",
        "division",
        "taxid",
        "assembly_accession",
        "assembly_name",
      ),
      ...shared("assembly_level", "base_count", "genebuild"),
    },
  },
  {
    table: "assembly_sequence",
    file: "assembly_sequences_human.tsv",
    cells: {
      ...shared("assembly", "name", "length", "role", "unit", "genbank", "refseq", "aliases"),
      ...shared("assembly_genbank", "assembly_refseq"),
      position: (_row, position) => position,
    },
  },
  {
    table: "cytoband",
    file: "cytobands_human.tsv",
    cells: {
      ...shared("chrom", "end", "band", "stain"),
      assembly: (row) => ({ hg19: "GRCh37", hg38: "GRCh38" })[row["assembly"] ?? ""] ?? text(row["assembly"]),
      start: (row) => (integer(row["start0"]) ?? Number.NaN) + 1,
    },
  },
  {
    table: "consequence_type",
    file: "ensembl_consequence_types.tsv",
    cells: shared("so_term", "so_accession", "label", "rank", "impact", "tier", "feature_so_term"),
  },
  {
    table: "external_db",
    file: "ensembl_external_dbs.tsv",
    cells: {
      ...shared("name", "display_name", "release", "status", "type"),
      position: (_row, position) => position,
    },
  },
  {
    table: "population",
    file: "ensembl_populations.tsv",
    cells: { ...shared("name", "size"), display_group: "display_group_or_flag" },
  },
  {
    table: "organism",
    file: "uniprot_species.tsv",
    cells: shared("code", "kingdom", "taxid", "scientific_name", "common_name", "synonym"),
  },
  { table: "protein_go", file: "protein_go_2014.tsv.gz", cells: shared("accession", "go_ids") },
  {
    table: "keyword",
    file: "uniprot_keywords.tsv",
    cells: {
      ...shared("name", "category"),
      id: "keyword_id",
      synonyms: (row) => relist(row["synonyms"], /;+(?:\s|$)/),
      hierarchies: (row) => relist(row["hierarchies"], / \| /),
      go_ids: (row) => idsIn(row["go_ids"], GO),
    },
  },
  {
    table: "subcellular_location",
    file: "uniprot_subcellular_locations.tsv",
    cells: {
      ...shared("name", "kind", "content", "keyword"),
      id: "location_id",
      synonyms: (row) => relist(row["synonyms"], /;\s/),
      is_a: (row) => relist(row["is_a"], /;\s/),
      part_of: (row) => relist(row["part_of"], /;\s/),
      go_ids: (row) => idsIn(row["go_ids"], GO),
    },
  },
  {
    table: "disease",
    file: "uniprot_human_diseases.tsv",
    cells: {
      ...shared("name", "acronym"),
      id: "disease_id",
      synonyms: (row) => relist(row["synonyms"], /;\s/),
      mims: "mim",
      medgens: "medgen",
      meshes: "mesh",
      keywords: (row) => relist(row["keywords"], /;\s/),
    },
  },
  {
    table: "crossref_database",
    file: "uniprot_xref_databases.tsv",
    cells: {
      ...shared(
        "id",
        "abbrev",
        "name",
        "category",
        "link_type",
        "servers",
        "url_pattern",
        "pubmed_id",
        "doi",
      ),
      ...shared("reviewed_count", "unreviewed_count"),
    },
  },
  {
    table: "pfam_family",
    file: "pfam_families.tsv",
    cells: { accession: "pfam_accession", id: "pfam_id", name: "name" },
  },
  {
    table: "article",
    file: "pubmed_articles.tsv",
    cells: {
      ...shared("pmid", "doi", "pmcid", "title", "journal", "year", "first_author", "source"),
      volume: (row) => known(row["volume"]),
      pages: (row) => known(row["pages"]),
    },
  },
  {
    table: "gene_phenotype",
    file: "gene_phenotypes_slice.tsv",
    cells: { ...shared("symbol", "hp_id", "hp_name", "disease_id"), ncbi_gene_id: "entrez_gene_id" },
  },
  {
    table: "snp",
    file: "snps_common_human.tsv.gz",
    cells: { ...shared("chrom", "ref", "alt"), rsid, pos: "start" },
  },
  {
    table: "clinvar_variant",
    file: "variants_clinvar_plp.tsv.gz",
    cells: {
      ...shared("chrom", "ref", "alt", "genes", "clinical_significance", "review_status", "variant_type"),
      ...shared("consequence", "mondo_ids", "af_exac"),
      rsid,
      variation_id: "clinvar_variation_id",
      pos: "pos_grch38",
    },
  },
  {
    table: "clinvar_record",
    file: "variants_clinvar_all_classes.tsv",
    cells: {
      ...shared("chrom", "ref", "alt", "gene", "hgvs_c", "hgvs_p", "consequence", "clinical_significance"),
      ...shared("review_status", "stars", "xrefs"),
      variation_id: "clinvar_variation_id",
      pos: "pos_grch38",
      rcvs: (row) => relist(row["rcv"], /[|;,]/),
      pmids: (row) => relist(row["pmids"], /[|;,]/),
      origins: (row) => relist(row["origin"], /[|;,]/),
    },
  },
  {
    table: "pharmacogene_variant",
    file: "variants_pharmacogenes.tsv",
    cells: {
      ...shared("gene", "chrom", "ref", "alts", "hgvs_g", "refseq_chrom"),
      rsid,
      pos: "pos_grch38",
    },
  },
  {
    table: "gwas_association",
    file: "gwas_associations.tsv",
    cells: {
      ...shared("doid", "pmid", "disease", "reported_gene", "minus_log10_p", "date", "samples"),
      rsid,
      chrom_grch37: "chrom_hg19",
      window_start_grch37: "window_start_hg19",
      window_end_grch37: "window_end_hg19",
    },
  },
  {
    table: "dbsnp_summary",
    file: "snps_dbsnp_summaries.tsv",
    cells: {
      ...shared("chrpos_grch38", "chrpos_grch37", "snp_class", "hgvs"),
      rsid,
      genes: (row) => relist(row["genes"], /[|,]/),
      ncbi_gene_ids: (row) => relist(row["gene_ids"], /[|,]/),
      spdis: (row) => relist(row["spdi"], /[|,]/),
      function_classes: (row) => relist(row["function_class"], /[|,]/),
      clinical_significances: (row) => relist(row["clinical_significance"], /[|,]/),
    },
  },
  {
    table: "protein_variant",
    file: "uniprot_variants_human.tsv.gz",
    cells: {
      ...shared("accession", "gene", "aa_change", "significance"),
      id: "variant_id",
      rsid,
      disease_ids: (row) => relist(row["disease_ids"], /[|;,]\s*/),
    },
  },
];

/** Loads every table that is one fact table, row by row. */
export function loadPlainTables(facts: FactFolder, store: Store): void {
  for (const { table, file, cells } of plainTables) {
    const { columns } = tableNamed(table);
    const readers = Object.entries(cells).map(
      ([column, cell]) => [column, reader(cell, columns[column])] as const,
    );
    for (const [position, row] of facts.rows(file).entries()) {
      store.add(table, Object.fromEntries(readers.map(([column, read]) => [column, read(row, position)])));
    }
  }
}

function reader(cell: Cell, type: string | undefined): (row: FactRow, position: number) => SqlValue {
  if (typeof cell === "function") return cell;
  const read = type === "INTEGER" ? integer : type === "REAL" ? decimal : text;
  return (row) => read(row[cell]);
}
