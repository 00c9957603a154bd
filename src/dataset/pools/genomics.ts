import type { Pool } from "./pool.ts";

/** Species whose genes have strand and biotype; of the others only name and place are held. */
const MODELED = "(6239, 7227, 9031, 9544, 10090, 10116)";

/** Human genes of every biotype by their Ensembl id. */
export const anyHumanGenes: Pool = {
  does: "Human Ensembl genes of every biotype",
  sql: `SELECT id AS gene_id, replace(biotype, '_', ' ') AS biotype, 'homo_sapiens' AS species FROM gene WHERE taxid = 9606 AND symbol IS NOT NULL`,
};

/** Genes of other animals by their Ensembl id, which says the species itself. */
export const animalGenes: Pool = {
  does: "Ensembl genes of species other than human; every fifth, for there are 300,000",
  sql: `SELECT g.id AS gene_id, s.species, g.symbol FROM gene g JOIN gene_set s ON s.taxid = g.taxid
    WHERE g.taxid <> 9606 AND g.id LIKE 'ENS%' AND g.symbol IS NOT NULL AND g.start % 5 = 0`,
};

/** Named genes of other animals by symbol: one gene a symbol, as far as names tell. */
export const animalSymbols: Pool = {
  does: "Named genes of species other than human, without families of copies under one name",
  sql: `SELECT s.species, g.symbol, g.id AS gene_id FROM gene g JOIN gene_set s ON s.taxid = g.taxid
    WHERE g.taxid NOT IN (9606, 6239) AND g.start % 3 = 1 AND length(g.symbol) BETWEEN 3 AND 9
      AND g.symbol NOT GLOB '*[:._]*' AND g.symbol NOT LIKE 'LOC%' AND g.symbol NOT LIKE 'Gm%' AND g.symbol NOT GLOB '*Rik' AND g.symbol NOT GLOB '*RNA*'`,
};

/** Named genes of other animals whose strand and biotype are held too. */
export const modeledGenes: Pool = {
  does: "Named genes of mouse, rat, macaque, chicken, fly and worm, with strand and biotype held; every third",
  sql: `SELECT s.species, g.symbol, g.id AS gene_id FROM gene g JOIN gene_set s ON s.taxid = g.taxid
    WHERE g.taxid IN ${MODELED} AND g.biotype = 'protein_coding' AND g.start % 3 = 0 AND g.symbol IS NOT NULL
      AND length(g.symbol) BETWEEN 3 AND 10 AND g.symbol NOT GLOB '*[:._]*' AND g.symbol NOT LIKE 'LOC%' AND g.symbol NOT GLOB 'Gm[0-9]*'`,
};

/** Human exons of MANE Select transcripts. */
export const exons: Pool = {
  does: "Inner exons of MANE Select transcripts",
  sql: `SELECT 'homo_sapiens' AS species, e.id AS exon_id, e.rank, g.symbol FROM exon e
    JOIN transcript t ON t.id = e.transcript_id JOIN gene g ON g.id = t.gene_id WHERE e.rank BETWEEN 3 AND 5`,
};

/** Identifiers of every type as papers cite them: with their version. */
export const versionedIds: Pool = {
  does: "MANE Select transcripts and their gene and protein with the versions current in MANE 1.5",
  sql: `SELECT t.id || '.' || t.version AS transcript_id, g.id || '.' || g.version AS gene_id,
      t.protein_id || '.' || t.protein_version AS protein_id, g.symbol
    FROM transcript t JOIN gene g ON g.id = t.gene_id WHERE t.mane = 'select'`,
};

/** Stretches of transcripts, coding sequences and proteins that lie within them. */
export const stretches: Pool = {
  does: "MANE Select transcripts with a stretch of residues, of coding bases and of cDNA bases that each of them has",
  sql: `SELECT *, 1 + seed % (residues - 40) || '..' || (1 + seed % (residues - 40) + 4 + seed % 31) AS protein_range,
      1 + seed % (3 * residues - 150) || '..' || (1 + seed % (3 * residues - 150) + 2 + seed % 140) AS coding_range,
      1 + seed % (3 * residues - 250) || '..' || (1 + seed % (3 * residues - 250) + 9 + seed % 220) AS cdna_range,
      2 + seed % (residues - 1) AS residue, 1 + seed % (3 * residues) AS base
    FROM (SELECT 'homo_sapiens' AS species, t.id AS transcript_id, t.protein_id, g.symbol, t.protein_length AS residues, (t.start + t.end) % 99991 AS seed
      FROM transcript t JOIN gene g ON g.id = t.gene_id
      WHERE t.mane = 'select' AND t.protein_length > 100 AND t.coding_start IS NOT NULL)`,
};

/** Proteins whose residues are held, with a stretch of them. */
export const heldProteins: Pool = {
  does: "Human proteins whose sequence is held, the transcript and gene they are of, and a stretch of residues",
  sql: `SELECT 'homo_sapiens' AS species, t.protein_id, t.id AS transcript_id, t.gene_id, g.symbol, t.protein_length AS residues,
      1 + (t.start + t.end) % (t.protein_length / 2) AS first, t.protein_length / 2 + 20 + (t.start + t.end) % 30 AS last
    FROM transcript t JOIN protein p ON p.accession = t.uniprot_accession JOIN gene g ON g.id = t.gene_id
    WHERE t.mane = 'select' AND p.has_sequence = 1 AND p.length = t.protein_length AND t.protein_length > 150`,
};

/** Proteins with missense variants of UniProt. */
export const variedProteins: Pool = {
  does: "Human proteins with held sequence and missense variants that dbSNP knows",
  sql: `SELECT 'homo_sapiens' AS species, t.protein_id, g.symbol FROM transcript t
    JOIN protein p ON p.accession = t.uniprot_accession JOIN gene g ON g.id = t.gene_id
    WHERE t.mane = 'select' AND p.has_sequence = 1 AND p.length = t.protein_length
      AND t.uniprot_accession IN (SELECT accession FROM protein_variant WHERE rsid IS NOT NULL)`,
};

/** Places of exons on the two assemblies in use. */
export const exonPlaces: Pool = {
  does: "Human exons with their place on GRCh37 and GRCh38, and a base inside them",
  sql: `SELECT 'homo_sapiens' AS species, o.chrom || ':' || o.start || '-' || o.end AS old_region, o.chrom || ':' || e.start || '-' || e.end AS new_region,
      o.chrom || ':' || (o.start + 3) || '-' || (o.start + 3) AS old_base, o.chrom || ':' || (e.start + 3) || '-' || (e.start + 3) AS new_base, g.symbol
    FROM exon_grch37 o JOIN exon e ON e.id = o.id JOIN transcript t ON t.id = e.transcript_id JOIN gene g ON g.id = t.gene_id
    WHERE t.chrom = o.chrom AND t.strand = o.strand AND e.end - e.start = o.end - o.start AND e.end - e.start > 10`,
};

/** Human genes with an entry in each of the databases that are told of genes. */
export const referencedGenes: Pool = {
  does: "Protein-coding human genes with HGNC, NCBI Gene, OMIM and UniProt entries",
  sql: `SELECT 'homo_sapiens' AS species, h.symbol, h.ensembl_gene_id AS gene_id, 'HGNC:' || h.hgnc_id AS hgnc_id, h.ncbi_gene_id
    FROM hgnc h JOIN gene g ON g.id = h.ensembl_gene_id JOIN gene_entrez e ON e.gene_id = g.id AND e.ncbi_gene_id = h.ncbi_gene_id
    WHERE h.omim_ids IS NOT NULL AND h.uniprot_accessions IS NOT NULL AND h.locus_group = 'protein-coding gene'`,
};

/** Human proteins with what other databases call them and their transcripts. */
export const referencedProteins: Pool = {
  does: "MANE Select transcripts and proteins with RefSeq and UniProt accessions and GO terms",
  sql: `SELECT 'homo_sapiens' AS species, t.id AS transcript_id, t.protein_id, t.gene_id, g.symbol, t.refseq_transcript, t.refseq_protein, t.uniprot_accession
    FROM transcript t JOIN gene g ON g.id = t.gene_id
    WHERE t.mane = 'select' AND t.uniprot_accession IN (SELECT accession FROM protein_go WHERE go_ids IS NOT NULL)`,
};

/** Other names of human genes that stand for one gene only. */
export const geneAliases: Pool = {
  does: "Alias and previous symbols of one human protein-coding gene each, none of them the symbol of another",
  sql: `SELECT 'homo_sapiens' AS species, a.symbol AS alias, h.symbol FROM gene_alias a
    JOIN hgnc h ON h.hgnc_id = a.hgnc_id JOIN gene g ON g.hgnc_id = h.hgnc_id
    WHERE h.locus_group = 'protein-coding gene' AND a.symbol GLOB '[A-Z][A-Z]*[0-9]' AND a.symbol NOT GLOB '*[^A-Z0-9]*' AND length(a.symbol) BETWEEN 4 AND 8
      AND a.symbol NOT IN (SELECT symbol FROM hgnc) GROUP BY a.symbol HAVING count(DISTINCT a.hgnc_id) = 1`,
};

const linkedGenes = (taxid: number, species: string): string =>
  `SELECT '${species}' AS species, g.symbol, g.id AS gene_id, n.ncbi_gene_id FROM gene g
    JOIN ncbi_gene n ON n.symbol = g.symbol COLLATE NOCASE AND n.taxid = g.taxid
    WHERE g.taxid = ${taxid} AND instr(n.dbxrefs || '|', 'Ensembl:' || g.id || '|') > 0 AND length(g.symbol) BETWEEN 3 AND 9
      AND g.symbol NOT GLOB '*[:._]*' AND g.symbol NOT GLOB 'Gm[0-9]*' AND g.symbol NOT GLOB '*Rik'`;

/** Mouse genes with their entries elsewhere. */
export const linkedMouseGenes: Pool = {
  does: "Mouse genes that NCBI Gene names by their Ensembl id, with their MGI entry",
  sql: linkedGenes(10090, "mus_musculus"),
};

/** Zebrafish genes with their entries elsewhere. */
export const linkedFishGenes: Pool = {
  does: "Zebrafish genes that NCBI Gene names by their Ensembl id, with their ZFIN entry",
  sql: linkedGenes(7955, "danio_rerio"),
};
