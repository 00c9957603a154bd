import type { Pool } from "./pool.ts";

/** Species whose genes have strand and biotype; of the others only name and place are held. */
const MODELED = "(6239, 7227, 9031, 9544, 10090, 10116)";

/** Human genes of every biotype by their Ensembl id. */
export const anyHumanGenes: Pool = {
  does: "Human Ensembl genes of every biotype; every fourth",
  sql: `SELECT id AS gene_id, replace(biotype, '_', ' ') AS biotype, 'homo_sapiens' AS species FROM gene WHERE taxid = 9606 AND symbol IS NOT NULL AND start % 4 = 1`,
};

/** A part of the genes of other animals; their ids come from an index, which spares reading all 430,000 genes. */
const someAnimalGenes = (columns: string, { of, rest }: { of: number; rest: number }): string =>
  `WITH some AS MATERIALIZED (SELECT id FROM gene WHERE start % ${of} = ${rest} AND taxid <> 9606)
    SELECT s.species, ${columns} FROM some CROSS JOIN gene g ON g.id = some.id CROSS JOIN gene_set s ON s.taxid = g.taxid`;

/** Genes of other animals by their Ensembl id, which says the species itself. */
export const animalGenes: Pool = {
  does: "Ensembl genes of species other than human; some ten thousand of 300,000",
  sql: `${someAnimalGenes("g.id AS gene_id, g.symbol", { of: 31, rest: 5 })} WHERE g.id LIKE 'ENS%' AND g.symbol IS NOT NULL`,
};

/** Named genes of other animals by symbol: one gene a symbol, as far as names tell. */
export const animalSymbols: Pool = {
  does: "Named genes of species other than human, without families of copies under one name",
  sql: `SELECT s.species, g.symbol, g.id AS gene_id FROM gene g JOIN gene_set s ON s.taxid = g.taxid
    WHERE g.start % 17 = 1 AND g.taxid NOT IN (9606, 6239) AND length(g.symbol) BETWEEN 3 AND 9
      AND g.symbol NOT GLOB '*[:._]*' AND g.symbol NOT LIKE 'LOC%' AND g.symbol NOT LIKE 'Gm%' AND g.symbol NOT GLOB '*Rik' AND g.symbol NOT GLOB '*RNA*'`,
};

/** Named genes of other animals whose strand and biotype are held too. */
export const modeledGenes: Pool = {
  does: "Named genes of mouse, rat, macaque, chicken, fly and worm, with strand and biotype held; every eighth",
  sql: `SELECT s.species, g.symbol, g.id AS gene_id FROM gene g JOIN gene_set s ON s.taxid = g.taxid
    WHERE g.taxid IN ${MODELED} AND g.biotype = 'protein_coding' AND g.start % 8 = 0 AND g.symbol IS NOT NULL
      AND length(g.symbol) BETWEEN 3 AND 10 AND g.symbol NOT GLOB '*[:._]*' AND g.symbol NOT LIKE 'LOC%' AND g.symbol NOT GLOB 'Gm[0-9]*'`,
};

/** Human exons of MANE Select transcripts. */
export const exons: Pool = {
  does: "Inner exons of MANE Select transcripts; every fourth",
  sql: `SELECT 'homo_sapiens' AS species, e.id AS exon_id, e.rank, g.symbol FROM exon e
    JOIN transcript t ON t.id = e.transcript_id JOIN gene g ON g.id = t.gene_id WHERE e.rank BETWEEN 3 AND 5 AND e.start % 4 = 0`,
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
  sql: `SELECT *, first || '..' || (first + 4 + seed % 31) AS protein_range, coding || '..' || (coding + 2 + seed % 140) AS coding_range,
      spliced || '..' || (spliced + 9 + seed % 220) AS cdna_range, first || '..' || first AS residue, coding || '..' || coding AS base
    FROM (SELECT *, 1 + seed % (residues - 40) AS first, 1 + seed % (3 * residues - 150) AS coding, 1 + seed % (3 * residues - 250) AS spliced
      FROM (SELECT 'homo_sapiens' AS species, t.id AS transcript_id, t.protein_id, g.symbol, t.protein_length AS residues, (t.start + t.end) % 99991 AS seed
      FROM transcript t JOIN gene g ON g.id = t.gene_id
      WHERE t.mane = 'select' AND t.protein_length > 100 AND t.coding_start IS NOT NULL))`,
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
  sql: `SELECT 'homo_sapiens' AS species, 'GRCh37' AS old, 'GRCh38' AS new, o.chrom || ':' || o.start || '-' || o.end AS old_region, o.chrom || ':' || e.start || '-' || e.end AS new_region,
      o.chrom || ':' || (o.start + 3) || '-' || (o.start + 3) AS old_base, o.chrom || ':' || (e.start + 3) || '-' || (e.start + 3) AS new_base, g.symbol
    FROM exon_grch37 o CROSS JOIN exon e ON e.id = o.id CROSS JOIN transcript t ON t.id = e.transcript_id CROSS JOIN gene g ON g.id = t.gene_id
    WHERE t.chrom = o.chrom AND t.strand = o.strand AND e.end - e.start = o.end - o.start AND e.end - e.start > 10`,
};

/** Human genes with an entry in each of the databases that are told of genes. */
export const referencedGenes: Pool = {
  does: "Protein-coding human genes with HGNC, NCBI Gene, OMIM and UniProt entries",
  sql: `SELECT 'homo_sapiens' AS species, h.symbol, h.ensembl_gene_id AS gene_id, 'HGNC:' || h.hgnc_id AS hgnc_id, h.ncbi_gene_id
    FROM hgnc h JOIN gene g ON g.id = h.ensembl_gene_id JOIN gene_entrez e ON e.gene_id = g.id AND e.ncbi_gene_id = h.ncbi_gene_id
      JOIN ncbi_gene n ON n.ncbi_gene_id = h.ncbi_gene_id AND n.symbol = h.symbol
    WHERE g.symbol = h.symbol AND h.omim_ids IS NOT NULL AND h.uniprot_accessions IS NOT NULL AND h.locus_group = 'protein-coding gene'`,
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
    JOIN hgnc h ON h.hgnc_id = a.hgnc_id JOIN gene g ON g.id = h.ensembl_gene_id
    WHERE h.locus_group = 'protein-coding gene' AND g.symbol = h.symbol AND a.symbol GLOB '[A-Z][A-Z]*[0-9]' AND a.symbol NOT GLOB '*[^A-Z0-9]*' AND length(a.symbol) BETWEEN 4 AND 8
      AND NOT EXISTS (SELECT 1 FROM hgnc o WHERE o.symbol = a.symbol COLLATE NOCASE) GROUP BY a.symbol HAVING count(DISTINCT a.hgnc_id) = 1`,
};

const linkedGenes = (taxid: number, species: string): string =>
  `SELECT '${species}' AS species, g.symbol, g.id AS gene_id, n.ncbi_gene_id FROM gene g
    JOIN ncbi_gene n ON n.symbol = g.symbol COLLATE NOCASE AND n.taxid = g.taxid
    WHERE n.symbol = g.symbol AND g.taxid = ${taxid} AND instr(n.dbxrefs || '|', 'Ensembl:' || g.id || '|') > 0 AND length(g.symbol) BETWEEN 3 AND 9
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

const before = (bases: number): string =>
  `g.chrom || ':' || (max(1, g.start - ${bases}) - max(1, g.start - ${bases}) % 10 + 1) || '-' || g.end`;

/** Stretches of human chromosomes with a gene at their end and what lies before it. */
export const geneWindows: Pool = {
  does: "Human regions of 150 kb and more that end with a protein-coding gene",
  sql: `SELECT 'homo_sapiens' AS species, ${before(150_000)} AS region, g.symbol, g.id AS gene_id
    FROM gene g WHERE g.taxid = 9606 AND g.biotype = 'protein_coding' AND g.chrom <> 'MT' AND g.end - g.start < 500000 AND g.symbol IS NOT NULL`,
};

/** The same of other animals. */
export const animalWindows: Pool = {
  does: "Regions of 100 kb and more in animal genomes that end with a gene; some ten thousand of 200,000",
  sql: `${someAnimalGenes(`${before(100_000)} AS region, g.symbol, g.id AS gene_id`, { of: 23, rest: 2 })}
    WHERE g.end - g.start < 500000 AND (g.chrom GLOB '[0-9]*' OR g.chrom IN ('X', 'Z', '2L', '3R')) AND g.symbol IS NOT NULL`,
};

/** Regions with a gene of a biotype, in species whose biotypes are held. */
export const biotypeWindows: Pool = {
  does: "Regions of 200 kb and more that end with a gene of the named biotype",
  sql: `SELECT s.species, ${before(200_000)} AS region, g.biotype, g.id AS gene_id FROM gene g JOIN gene_set s ON s.taxid = g.taxid
    WHERE g.taxid IN (9606, 10090, 10116) AND g.chrom GLOB '[0-9]*' AND g.end - g.start < 500000 AND g.start % 11 = 0
      AND g.biotype IN ('lncRNA', 'miRNA', 'snRNA', 'snoRNA', 'protein_coding', 'processed_pseudogene', 'unprocessed_pseudogene', 'misc_RNA')`,
};

/** Stretches around pathogenic variants, with the consequence of one of them. */
export const variantWindows: Pool = {
  does: "Human regions of 4 kb around a ClinVar variant, its gene and consequence",
  sql: `SELECT 'homo_sapiens' AS species, v.chrom || ':' || (v.pos - v.pos % 10 - 1999) || '-' || (v.pos - v.pos % 10 + 2000) AS region, v.genes AS symbol, g.id AS gene_id,
      CASE v.consequence WHEN 'nonsense' THEN 'stop_gained' ELSE v.consequence END AS so_term
    FROM clinvar_variant v CROSS JOIN gene g ON g.symbol = v.genes COLLATE NOCASE AND g.taxid = 9606
    WHERE v.consequence IN ('missense_variant', 'nonsense', 'frameshift_variant', 'splice_donor_variant', 'splice_acceptor_variant') AND v.chrom <> 'MT' AND v.pos > 10000
      AND v.variation_id % 5 = 1`,
};

/** The same around missense variants only. */
export const missenseWindows: Pool = {
  does: "Human regions of 4 kb around a pathogenic missense variant, and its gene",
  sql: `SELECT 'homo_sapiens' AS species, v.chrom || ':' || (v.pos - v.pos % 10 - 1999) || '-' || (v.pos - v.pos % 10 + 2000) AS region, v.genes AS symbol, g.id AS gene_id
    FROM clinvar_variant v CROSS JOIN gene g ON g.symbol = v.genes COLLATE NOCASE AND g.taxid = 9606
    WHERE v.consequence = 'missense_variant' AND v.chrom <> 'MT' AND v.pos > 10000`,
};

const NUMBERS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 80)";

/** Parts of the few transcripts whose nucleotides are held. */
export const heldNucleotides: Pool = {
  does: "Stretches of the transcripts whose cDNA or coding sequence is held",
  sql: `${NUMBERS} SELECT t.transcript_id, t.type, 1 + i * 37 % (length(t.sequence) - 400) AS first, 1 + i * 37 % (length(t.sequence) - 400) + 59 + i * 11 % 300 AS last
    FROM transcript_sequence t CROSS JOIN n`,
};

/** Parts of the one stretch of GRCh37 whose bases are held. */
export const heldBases: Pool = {
  does: "Parts of the stretch of chromosome X of GRCh37 whose sequence is held",
  sql: `${NUMBERS} SELECT 'homo_sapiens' AS species, 'GRCh37' AS assembly, name || ':' || (start + i) || '-' || (start + i + 8 + i * 7 % (90 - i)) AS region
    FROM region_sequence CROSS JOIN n WHERE assembly = 'GRCh37'`,
};

/** Parts of the one contig whose bases are held. */
export const heldContig: Pool = {
  does: "Parts of the contig whose sequence is held",
  sql: `${NUMBERS} SELECT 'homo_sapiens' AS species, name || ':' || (start + i) || '-' || (start + i + 8 + i * 7 % (90 - i)) AS region
    FROM region_sequence CROSS JOIN n WHERE assembly IS NULL`,
};

/** Genes with lengths of flanks that people ask for. */
export const flankedGenes: Pool = {
  does: "Protein-coding human genes, a stretch of 1 kb at their start, and lengths of flanks",
  sql: `SELECT 'homo_sapiens' AS species, g.id AS gene_id, g.symbol, g.chrom || ':' || g.start || '-' || (g.start + 999) AS region,
      100 * (1 + g.start % 30) AS upstream, 50 * (1 + g.end % 40) AS downstream
    FROM gene g WHERE g.taxid = 9606 AND g.biotype = 'protein_coding' AND g.symbol IS NOT NULL AND g.chrom <> 'MT'`,
};

/** The binding matrix that is held. */
export const bindingMatrices: Pool = {
  does: "Binding matrices of transcription factor motifs",
  sql: "SELECT id AS matrix, species FROM binding_matrix",
};

/** Transcripts whose observed haplotypes are held. */
export const haplotypeTranscripts: Pool = {
  does: "Transcripts with observed haplotypes",
  sql: "SELECT 'homo_sapiens' AS species, transcript_id FROM haplotype_transcript",
};
