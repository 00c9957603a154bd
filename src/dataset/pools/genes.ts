import type { Pool } from "./pool.ts";

/** Genes with a symbol that people use: approved by HGNC, on a chromosome, with an NCBI gene. */
export const humanGenes: Pool = {
  does: "Approved human genes with their ids and place on GRCh38",
  sql: `SELECT 'homo_sapiens' AS species, h.symbol, h.name, h.ensembl_gene_id AS gene_id, h.ncbi_gene_id, g.chrom, g.start, g.end,
      g.chrom || ':' || g.start || '-' || g.end AS region, h.location AS band
    FROM hgnc h JOIN gene g ON g.id = h.ensembl_gene_id AND g.symbol = h.symbol
    WHERE h.locus_group = 'protein-coding gene' AND h.ncbi_gene_id IS NOT NULL AND g.end - g.start < 2000000 AND h.symbol NOT LIKE 'C%orf%'`,
};

/** Genes that clinicians ask about. */
export const diseaseGenes: Pool = {
  does: "Human genes with pathogenic ClinVar variants, and their Ensembl ids",
  sql: `SELECT 'homo_sapiens' AS species, h.symbol, h.name, h.ensembl_gene_id AS gene_id, h.ncbi_gene_id,
      g.chrom || ':' || g.start || '-' || g.end AS region
    FROM hgnc h JOIN gene g ON g.id = h.ensembl_gene_id AND g.symbol = h.symbol
    WHERE h.symbol IN (SELECT gene FROM clinvar_gene) AND h.ncbi_gene_id IS NOT NULL AND h.locus_group = 'protein-coding gene'`,
};

export const humanOrthologs: Pool = {
  does: "Human genes with a mouse ortholog of one to one",
  sql: `SELECT 'homo_sapiens' AS species, 'mus_musculus' AS target, human_symbol AS symbol, human_gene_id AS gene_id, mouse_symbol, mouse_gene_id
    FROM ortholog_mouse WHERE type = 'one2one' AND human_gene_id IS NOT NULL AND mouse_gene_id IS NOT NULL`,
};

/** MANE Select transcripts: coding, with exons, protein and lengths held. */
export const maneTranscripts: Pool = {
  does: "MANE Select transcripts with their gene, protein and one of their exons",
  sql: `SELECT 'homo_sapiens' AS species, t.id AS transcript_id, t.gene_id, t.protein_id, t.protein_length, t.refseq_transcript, t.refseq_protein,
      g.symbol, e.id AS exon_id, e.rank AS exon_rank
    FROM transcript t JOIN gene g ON g.id = t.gene_id JOIN exon e ON e.transcript_id = t.id AND e.rank = 2
    WHERE t.mane = 'select' AND t.protein_id IS NOT NULL AND t.protein_length > 60`,
};

/** Stretches inside genes: some thousand bases that start at an exon. */
export const smallRegions: Pool = {
  does: "A stretch of 2 to 12 kb that starts at an exon of a MANE Select transcript; every second",
  sql: `SELECT 'homo_sapiens' AS species, g.symbol, g.id AS gene_id,
      t.chrom || ':' || (e.start - e.start % 100) || '-' || (e.start - e.start % 100 + 2000 + (e.start % 11) * 1000) AS region
    FROM exon e JOIN transcript t ON t.id = e.transcript_id JOIN gene g ON g.id = t.gene_id WHERE e.rank = 1 AND e.start % 2 = 0`,
};
