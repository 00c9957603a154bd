import { expect, it } from "vitest";
import { describeShared, sharedPath } from "../../test/shared.ts";
import * as biology from "./index.ts";
import type { Kind } from "./kind.ts";
import { readColumns, valuesOf } from "./lexicon/facts.ts";

type Check = readonly [kind: Kind, table: string, column: string, exceptions?: RegExp];

/** Every cell of these columns is an identifier; the exceptions are faults of the tables, each with its reason. */
const CHECKS: readonly Check[] = [
  [biology.ensemblGeneId, "genes_human_grch38.tsv.gz", "ensembl_gene_id"],
  [biology.chromosome, "genes_human_grch38.tsv.gz", "chrom"],
  [biology.ncbiGeneId, "genes_human_grch38.tsv.gz", "entrez_ids"],
  [biology.ensemblGeneId, "hgnc_genes.tsv.gz", "ensembl_gene_id"],
  [biology.uniprotAccession, "hgnc_genes.tsv.gz", "uniprot_ids"],
  // Two cells end in a point: the version is missing.
  [biology.refseqAccession, "hgnc_genes.tsv.gz", "refseq_accession", /^(?:NM_021728|XR_016092)\.$/],
  [biology.ensemblTranscriptId, "transcripts_human.tsv.gz", "transcript_id"],
  [biology.ensemblProteinId, "transcripts_human.tsv.gz", "protein_id"],
  [biology.ensemblTranscriptId, "transcripts_human.tsv.gz", "mane_select"],
  [biology.refseqAccession, "transcripts_human.tsv.gz", "refseq_ids"],
  [biology.ensemblExonId, "exons_human_grch37_slice.tsv", "exon_id"],
  [biology.refseqAccession, "mane_transcripts_human.tsv.gz", "refseq_transcript"],
  [biology.refseqAccession, "mane_transcripts_human.tsv.gz", "refseq_protein"],
  [biology.chromosome, "mane_transcripts_human.tsv.gz", "refseq_chromosome"],
  [biology.uniprotAccession, "uniprot_swissprot_names.tsv.gz", "accession"],
  [biology.uniprotEntryName, "uniprot_swissprot_names.tsv.gz", "entry_name"],
  [biology.clinvarId, "variants_clinvar_plp.tsv.gz", "clinvar_variation_id"],
  [biology.rsId, "variants_clinvar_plp.tsv.gz", "rsid"],
  [biology.mondoId, "variants_clinvar_plp.tsv.gz", "mondo_ids"],
  [biology.clinvarId, "variants_clinvar_all_classes.tsv", "rcv"],
  // 0 stands for no article.
  [biology.pubmedId, "variants_clinvar_all_classes.tsv", "pmids", /^0$/],
  [biology.variantId, "uniprot_variants_human.tsv.gz", "variant_id"],
  [biology.diseaseId, "uniprot_variants_human.tsv.gz", "disease_ids"],
  [biology.goId, "go_terms.tsv.gz", "go_id"],
  [biology.hpoId, "hpo_terms.tsv", "hp_id"],
  [biology.mondoId, "mondo_terms.tsv.gz", "id"],
  // A slip of the ontology itself: six digits.
  [biology.efoId, "efo_terms.tsv", "id", /^EFO:000910$/],
  [biology.ontologyTermId, "efo_terms.tsv", "parents"],
  [biology.ontologyName, "efo_terms.tsv", "name"],
  [biology.doid, "doid_terms.tsv", "doid"],
  [biology.ontologyTermId, "cl_terms.tsv", "id"],
  [biology.soId, "ensembl_consequence_types.tsv", "so_accession"],
  [biology.ontologyTermId, "gene_phenotypes_slice.tsv", "disease_id"],
  [biology.keywordId, "uniprot_keywords.tsv", "keyword_id"],
  [biology.diseaseId, "uniprot_human_diseases.tsv", "disease_id"],
  [biology.locationId, "uniprot_subcellular_locations.tsv", "location_id"],
  [biology.crossrefDatabaseId, "uniprot_xref_databases.tsv", "id"],
  // "doi" and "doiId" are placeholders.
  [biology.doi, "uniprot_xref_databases.tsv", "doi", /^doi$/],
  [biology.doi, "pubmed_articles.tsv", "doi", /^doiId$/],
  [biology.pubmedId, "pubmed_articles.tsv", "pmid"],
  [biology.pmcId, "pubmed_articles.tsv", "pmcid"],
  [biology.pfamId, "pfam_families.tsv", "pfam_accession"],
  [biology.taxonId, "taxonomy_ncbi_2024.tsv.gz", "taxid"],
  [biology.species, "ensembl_species.tsv", "production_name"],
  [biology.species, "ensembl_species.tsv", "taxid"],
  [biology.species, "ensembl_genomes.tsv", "species"],
  [biology.assembly, "ensembl_species.tsv", "assembly"],
  [biology.assembly, "ensembl_genomes.tsv", "assembly_name"],
  // One cell has lost its prefix.
  [biology.genomeAccession, "ensembl_genomes.tsv", "assembly_accession", /^890382\.1$/],
  [biology.genbankAccession, "assembly_sequences_human.tsv", "genbank"],
  // RefSeq leaves some patches out.
  [biology.refseqAccession, "assembly_sequences_human.tsv", "refseq", /^na$/],
  [biology.chromosome, "assembly_sequences_human.tsv", "aliases"],
  [biology.populationName, "ensembl_populations.tsv", "name"],
  [biology.taxon, "genes_ncbi_summaries.tsv", "organism"],
];

let last: { table: string; cells: (column: string) => ReadonlySet<string> } | undefined;

/** Checks of one table stand together, so that it is read once. */
function cellsOf(table: string, column: string): ReadonlySet<string> {
  if (last?.table !== table) last = { table, cells: readColumns(sharedPath("facts"), table) };
  return last.cells(column);
}

/** Cells that fail to read or whose canonical spelling does not stay and mean the same. */
function faults([kind, table, column, exceptions]: Check): string[] {
  const cells = [...cellsOf(table, column)];
  const values = new Set(cells.flatMap((cell) => (column === "rcv" ? cell.split(";") : valuesOf(cell))));
  expect(values.size).toBeGreaterThan(2);
  return [...values].filter((value) => {
    const normal = kind.normalise(value);
    if (normal === undefined) return !exceptions?.test(value);
    return normal !== value && (kind.normalise(normal) !== normal || !kind.equals(value, normal));
  });
}

describeShared("every cell of the fact tables reads and keeps its meaning", () => {
  it.each(CHECKS.map((check) => [check[0].id, `${check[1]} ${check[2]}`, check] as const))(
    "%s in %s",
    (_kind, _column, check) => {
      expect(faults(check)).toEqual([]);
    },
  );
});
