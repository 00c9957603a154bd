import { expect, it } from "vitest";
import { describeShared, sharedPath } from "../../test/shared.ts";
import * as biology from "./index.ts";
import { readColumns, valuesOf } from "./lexicon/facts.ts";

describeShared("every cell of the largest fact tables reads as written", () => {
  it.each([
    [biology.rsId, "snps_common_human.tsv.gz", "rsid"],
    [biology.rsId, "uniprot_variants_human.tsv.gz", "rsid"],
    [biology.ensemblExonId, "exons_human_mane.tsv.gz", "exon_id"],
    [biology.ensemblTranscriptId, "exons_human_mane.tsv.gz", "transcript_id"],
    [biology.stableId, "genes_models_strand.tsv.gz", "ensembl_gene_id"],
    [biology.ensemblGeneId, "genes_other_species.tsv.gz", "ensembl_gene_id"],
    [biology.uniprotAccession, "protein_sequences.tsv.gz", "accession"],
    [biology.uniprotEntryName, "protein_sequences.tsv.gz", "entry_name"],
    [biology.goId, "protein_go_2014.tsv.gz", "go_ids"],
  ] as const)("$id", (kind, table, column) => {
    const values = new Set([...readColumns(sharedPath("facts"), table)(column)].flatMap(valuesOf));
    expect(values.size).toBeGreaterThan(10_000);
    expect([...values].filter((value) => kind.normalise(value) !== value)).toEqual([]);
  });

  it.each([
    ["taxonomy_ncbi_2024.tsv.gz", /^$/],
    ["taxa.tsv", /^$/],
    // A web page's link that slipped into a strain's name.
    ["uniprot_species.tsv", /<a href=/],
  ])("taxon names of %s", (table, exceptions) => {
    const names = [...readColumns(sharedPath("facts"), table)("scientific_name")];
    const faults = names.filter((name) => {
      const normal = biology.taxon.normalise(name);
      return normal === undefined ? !exceptions.test(name) : !biology.taxon.equals(name, normal);
    });
    expect(faults).toEqual([]);
  });

  it.each([
    ["genes_human_grch38.tsv.gz", /^$/],
    // A fly gene named 312: a bare number is an identifier, not a symbol.
    ["genes_models_strand.tsv.gz", /^312$/],
    ["genes_other_species.tsv.gz", /^$/],
    ["ncbi_gene_info_homo_sapiens.tsv.gz", /^$/],
    ["ncbi_gene_info_mus_musculus.tsv.gz", /^$/],
    // A description that slipped into the column.
    ["ncbi_gene_info_danio_rerio.tsv.gz", /^trim 35-44$/],
  ])("gene symbols of %s", (table, exceptions) => {
    const symbols = [...readColumns(sharedPath("facts"), table)("symbol")].filter((symbol) => symbol !== "");
    const faults = symbols.filter((symbol) => {
      const normal = biology.geneSymbol.normalise(symbol);
      return normal === undefined
        ? !exceptions.test(symbol)
        : normal !== symbol && !biology.geneSymbol.equals(symbol, normal);
    });
    expect(symbols.length).toBeGreaterThan(10_000);
    expect(faults).toEqual([]);
  });
});
