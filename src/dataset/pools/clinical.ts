import type { Pool } from "./pool.ts";

/** ClinVar variants of one gene with an rs number that no other row shares, each with its chromosome's RefSeq record. */
const SINGLE = `v.rsid IS NOT NULL AND v.genes <> '' AND v.genes NOT LIKE '%|%'
    AND NOT EXISTS (SELECT 1 FROM clinvar_variant o WHERE o.rsid = v.rsid AND o.variation_id <> v.variation_id)`;
const NAMES =
  "'homo_sapiens' AS species, v.genes AS symbol, 'rs' || v.rsid AS rsid, printf('VCV%09d', v.variation_id) AS vcv";
const ON_CHROMOSOME = "JOIN assembly_sequence s ON s.name = v.chrom AND s.assembly = 'GRCh38.p14'";

/** A substitution by rs number, by place and allele, and by genomic HGVS and SPDI. */
const PLACE = `v.chrom || ':' || v.pos || '-' || v.pos AS region, v.alt AS allele,
    s.refseq || ':g.' || v.pos || v.ref || '>' || v.alt AS hgvs, s.refseq || ':' || (v.pos - 1) || ':' || v.ref || ':' || v.alt AS spdi`;

const substitutions = (does: string, where: string): Pool => ({
  does,
  sql: `SELECT ${NAMES}, ${PLACE} FROM clinvar_variant v ${ON_CHROMOSOME}
    WHERE ${SINGLE} AND length(v.ref) = 1 AND length(v.alt) = 1 AND ${where}`,
});

/** A third of a large kind of variants is more than is ever drawn. */
const THIRD = "v.variation_id % 3 = 0";

export const missenseVariants = substitutions(
  "Pathogenic missense variants",
  `v.consequence = 'missense_variant' AND ${THIRD}`,
);
export const nonsenseVariants = substitutions(
  "Pathogenic nonsense variants",
  `v.consequence = 'nonsense' AND ${THIRD}`,
);
export const spliceVariants = substitutions(
  "Pathogenic variants of splice donors and acceptors",
  "v.consequence IN ('splice_donor_variant', 'splice_acceptor_variant')",
);
export const utrVariants = substitutions(
  "Pathogenic variants of 5' untranslated regions",
  "v.consequence LIKE '5_prime_UTR_variant%'",
);

/** Deletions and insertions without the base before them, as VEP reads them. */
export const deletions: Pool = {
  does: "Pathogenic deletions, by rs number, by the bases they remove and by genomic HGVS",
  sql: `SELECT ${NAMES}, v.chrom || ':' || (v.pos + 1) || '-' || (v.pos + length(v.ref) - 1) AS region, '-' AS allele,
      s.refseq || ':g.' || (v.pos + 1) || CASE length(v.ref) WHEN 2 THEN '' ELSE '_' || (v.pos + length(v.ref) - 1) END || 'del' AS hgvs
    FROM clinvar_variant v ${ON_CHROMOSOME}
    WHERE ${SINGLE} AND v.variant_type = 'Deletion' AND length(v.alt) = 1 AND substr(v.ref, 1, 1) = v.alt AND length(v.ref) < 12 AND ${THIRD}`,
};
export const insertions: Pool = {
  does: "Pathogenic insertions and duplications, by rs number and by the place they go into",
  sql: `SELECT ${NAMES}, v.chrom || ':' || (v.pos + 1) || '-' || v.pos AS region, substr(v.alt, 2) AS allele,
      s.refseq || ':g.' || v.pos || '_' || (v.pos + 1) || 'ins' || substr(v.alt, 2) AS hgvs
    FROM clinvar_variant v ${ON_CHROMOSOME}
    WHERE ${SINGLE} AND length(v.ref) = 1 AND length(v.alt) BETWEEN 2 AND 9 AND substr(v.alt, 1, 1) = v.ref`,
};

const SNP_COLUMNS = `'homo_sapiens' AS species, 'rs' || v.rsid AS rsid, ${PLACE}
    FROM snp v ${ON_CHROMOSOME}`;

export const placedSnps: Pool = {
  does: "Common human SNPs inside MANE Select transcripts by rs number, by place and allele, and by genomic HGVS",
  sql: `SELECT ${SNP_COLUMNS} WHERE v.rsid % 20 = 0 AND length(v.alt) = 1 AND EXISTS (SELECT 1 FROM transcript t
      WHERE t.mane = 'select' AND t.chrom = v.chrom AND t.start BETWEEN v.pos - 300000 AND v.pos AND t.end >= v.pos)`,
};

export const mirnaSnps: Pool = {
  does: "Common SNPs inside genes of microRNAs, in or near a MANE Select transcript",
  sql: `SELECT g.symbol, ${SNP_COLUMNS} JOIN gene g ON g.taxid = 9606 AND g.biotype = 'miRNA' AND v.chrom = g.chrom
      AND v.pos BETWEEN g.start AND g.end
    WHERE length(v.alt) = 1 AND EXISTS (SELECT 1 FROM transcript t WHERE t.mane = 'select' AND t.chrom = v.chrom
      AND t.start BETWEEN v.pos - 300000 AND v.pos + 5000 AND t.end >= v.pos - 5000)`,
};

export const placedGwasVariants = {
  does: "Lead variants of the GWAS Catalog whose place on GRCh38 is held, with disease and article",
  sql: `SELECT 'homo_sapiens' AS species, 'rs' || g.rsid AS rsid, g.disease, g.pmid FROM gwas_association g
    WHERE g.rsid IN (SELECT rsid FROM snp) OR g.rsid IN (SELECT rsid FROM clinvar_variant)
      OR g.rsid IN (SELECT rsid FROM pharmacogene_variant) OR g.rsid IN (SELECT rsid FROM dbsnp_summary)`,
} satisfies Pool;

/** Places of the variants of the GWAS Catalog, in whichever table they are held. */
const PLACES = ["snp", "clinvar_variant", "pharmacogene_variant"]
  .map((table) => `SELECT rsid, chrom, pos FROM ${table} WHERE rsid IN (SELECT rsid FROM gwas_association)`)
  .join(" UNION ");

export const genicGwasVariants: Pool = {
  does: "Lead variants of the GWAS Catalog inside MANE Select transcripts, with disease",
  sql: `SELECT DISTINCT 'homo_sapiens' AS species, 'rs' || g.rsid AS rsid, g.disease FROM (SELECT DISTINCT rsid, disease FROM gwas_association) g
      JOIN (${PLACES}) v ON v.rsid = g.rsid
    WHERE EXISTS (SELECT 1 FROM transcript t
      WHERE t.mane = 'select' AND t.chrom = v.chrom AND t.start BETWEEN v.pos - 300000 AND v.pos AND t.end >= v.pos)`,
};

export const pharmacogeneVariants: Pool = {
  does: "Variants of pharmacogenes that PharmCAT knows by rs number",
  sql: `SELECT 'homo_sapiens' AS species, gene AS symbol, 'rs' || rsid AS rsid, chrom || ':' || pos || '-' || pos AS region, alts AS allele,
      refseq_chrom || ':' || hgvs_g AS hgvs
    FROM pharmacogene_variant WHERE rsid IS NOT NULL AND length(ref) = 1 AND length(alts) = 1`,
};

/** Coding bases of a transcript before a position, counted along its strand. */
const BASES_BEFORE = `ifnull((SELECT sum(min(x.end, t.coding_end) - max(x.start, t.coding_start) + 1) FROM exon x
    WHERE x.transcript_id = t.id AND x.end >= t.coding_start AND x.start <= t.coding_end
      AND CASE t.strand WHEN 1 THEN x.end < v.pos ELSE x.start > v.pos END), 0)`;
const INTO_EXON =
  "CASE t.strand WHEN 1 THEN v.pos - max(e.start, t.coding_start) ELSE min(e.end, t.coding_end) - v.pos END + 1";
const onStrand = (base: string): string =>
  `CASE t.strand WHEN 1 THEN ${base} ELSE substr('TGCA', instr('ACGT', ${base}), 1) END`;
const CODING_HGVS = `':c.' || (${BASES_BEFORE} + ${INTO_EXON}) || ${onStrand("v.ref")} || '>' || ${onStrand("v.alt")}`;

const coding = (does: string, where: string): Extract<Pool, { sql: string }> => ({
  does,
  sql: `SELECT species, symbol, rsid, region, allele, transcript_id, protein_id, transcript || change AS hgvs, refseq_transcript || change AS refseq_hgvs,
      symbol || change AS gene_hgvs
    FROM (SELECT ${NAMES}, v.chrom || ':' || v.pos || '-' || v.pos AS region, v.alt AS allele, t.id AS transcript_id, t.protein_id,
        t.id || '.' || t.version AS transcript, t.refseq_transcript, ${CODING_HGVS} AS change
      FROM clinvar_variant v JOIN gene g ON g.symbol = v.genes AND g.taxid = 9606 JOIN transcript t ON t.gene_id = g.id AND t.mane = 'select'
        JOIN exon e ON e.transcript_id = t.id AND v.pos BETWEEN e.start AND e.end
      WHERE ${SINGLE} AND length(v.ref) = 1 AND length(v.alt) = 1 AND v.pos BETWEEN t.coding_start AND t.coding_end AND ${where})`,
});

export const codingMissense = coding(
  "Pathogenic missense variants on their MANE Select transcript in HGVS",
  `v.consequence = 'missense_variant' AND ${THIRD}`,
);
export const codingNonsense = coding(
  "Pathogenic nonsense variants on their MANE Select transcript in HGVS",
  `v.consequence = 'nonsense' AND ${THIRD}`,
);

export const proteinChanges: Pool = {
  does: "Missense variants on the protein of the MANE Select transcript in HGVS, where ClinVar has the variant",
  sql: `SELECT 'homo_sapiens' AS species, p.gene AS symbol, 'rs' || p.rsid AS rsid, t.protein_id || ':' || p.aa_change AS hgvs,
      t.refseq_protein || ':' || p.aa_change AS refseq_hgvs, p.gene || ':' || p.aa_change AS gene_hgvs
    FROM protein_variant p JOIN transcript t ON t.uniprot_accession = p.accession AND t.mane = 'select' JOIN protein q ON q.accession = p.accession
    WHERE q.length = t.protein_length AND p.rsid IN (SELECT rsid FROM clinvar_variant GROUP BY rsid HAVING count(*) = 1 AND max(consequence) = 'missense_variant')
      AND NOT EXISTS (SELECT 1 FROM protein_variant o WHERE o.accession = p.accession AND o.rsid = p.rsid AND o.aa_change <> p.aa_change)`,
};
