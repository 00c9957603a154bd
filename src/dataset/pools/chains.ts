import { codingMissense } from "./clinical.ts";
import { pubmedTopics } from "./ncbi.ts";
import type { Pool } from "./pool.ts";

/** ClinVar's missense variants with the coding base they change, as `c.743`: seven bases around it are in one exon mostly. */
const BASE = "CAST(substr(hgvs, instr(hgvs, ':c.') + 3) AS INTEGER)";

export const variedBases: Pool = {
  does: "MANE Select transcripts with a few coding bases or residues around a pathogenic missense variant",
  sql: `SELECT species, symbol, transcript_id, protein_id, max(1, base - 3) || '..' || (base + 3) AS coding_range,
      max(1, (base + 2) / 3 - 1) || '..' || ((base + 2) / 3 + 1) AS protein_range
    FROM (SELECT *, ${BASE} AS base FROM (${codingMissense.sql}))`,
};

const MOUSE =
  "JOIN ortholog_mouse m ON m.human_gene_id = t.gene_id AND m.type = 'one2one' AND m.mouse_gene_id IS NOT NULL";

export const orthologTranscripts: Pool = {
  does: "MANE Select transcripts and proteins of human genes with one mouse ortholog",
  sql: `SELECT 'homo_sapiens' AS species, 'mus_musculus' AS target, t.id AS transcript_id, t.protein_id, t.gene_id, g.symbol, t.uniprot_accession AS accession
    FROM transcript t JOIN gene g ON g.id = t.gene_id ${MOUSE} WHERE t.mane = 'select' AND t.protein_id IS NOT NULL AND g.symbol IS NOT NULL`,
};

export const conservedVariants: Pool = {
  does: "Pathogenic missense variants in human genes with one mouse ortholog",
  sql: `SELECT 'homo_sapiens' AS species, 'mus_musculus' AS target, 'rs' || v.rsid AS rsid, v.genes AS symbol FROM clinvar_variant v
    JOIN ortholog_mouse m ON m.human_symbol = v.genes AND m.type = 'one2one' AND m.mouse_gene_id IS NOT NULL
    WHERE v.rsid IS NOT NULL AND v.consequence = 'missense_variant' AND v.variation_id % 2 = 0`,
};

export const exonPlacesOfOrthologs: Pool = {
  does: "Human exons by their place on GRCh37, in genes with one mouse ortholog",
  sql: `SELECT 'homo_sapiens' AS species, 'mus_musculus' AS target, 'GRCh37' AS old, 'GRCh38' AS new, o.chrom || ':' || o.start || '-' || o.end AS region
    FROM exon_grch37 o JOIN exon e ON e.id = o.id JOIN transcript t ON t.id = e.transcript_id ${MOUSE}
    WHERE t.chrom = o.chrom AND e.end - e.start = o.end - o.start AND e.end - e.start > 10`,
};

export const variedExonPlaces: Pool = {
  does: "Human exons by their place on GRCh37, each with a pathogenic variant",
  sql: `SELECT 'homo_sapiens' AS species, 'GRCh37' AS old, 'GRCh38' AS new, o.chrom || ':' || o.start || '-' || o.end AS old_region
    FROM exon_grch37 o CROSS JOIN exon e ON e.id = o.id CROSS JOIN transcript t ON t.id = e.transcript_id
    WHERE t.chrom = o.chrom AND e.end - e.start = o.end - o.start AND e.end - e.start > 10
      AND EXISTS (SELECT 1 FROM clinvar_variant v WHERE v.chrom = o.chrom AND v.pos BETWEEN e.start AND e.end)`,
};

export const acronyms: Pool = {
  does: "UniProt diseases of one protein or more, with an acronym of letters and digits",
  sql: `SELECT d.id, d.name, d.acronym, 'homo_sapiens' AS species FROM disease d WHERE length(d.acronym) BETWEEN 3 AND 9 AND d.acronym GLOB '[A-Z]*[0-9A-Z]'
    AND d.acronym NOT GLOB '*[^A-Z0-9]*' AND length(d.name) < 60 AND d.name NOT GLOB '*[][/():\\"*]*' AND d.id IN (SELECT disease_ids FROM protein_variant)`,
};

export const diseasesWithKeyword: Pool = {
  does: "UniProt diseases that have a keyword, by a name that is in no other name",
  sql: `SELECT d.id, d.name FROM disease d WHERE d.keywords IS NOT NULL AND length(d.name) BETWEEN 6 AND 45 AND d.name NOT GLOB '*[^A-Za-z0-9 -]*'`,
};

export const phenotypeDiseases: Pool = {
  does: "Names of diseases that ClinVar has variants of",
  sql: `SELECT DISTINCT 'homo_sapiens' AS species, t.name FROM clinvar_disease c JOIN ontology_term t ON t.id = c.mondo_id
    WHERE length(t.name) BETWEEN 8 AND 45 AND t.name NOT GLOB '*[^A-Za-z0-9 -]*'`,
};

export const speciesWithProteins: Pool = {
  does: "English names of species with reviewed proteins, each of one taxon only",
  sql: `SELECT n.taxid, n.name AS common_name FROM taxon_name n WHERE n.taxid IN (SELECT taxid FROM protein) AND n.name NOT GLOB '*[^A-Za-z ''-]*'
    AND length(n.name) BETWEEN 3 AND 30 AND (SELECT count(*) FROM taxon_name o WHERE o.name = n.name COLLATE NOCASE) = 1`,
};

const TOPICS = "rows" in pubmedTopics ? pubmedTopics.rows.map(({ topic }) => `('${topic}')`).join(",") : "";

export const citedTopics: Pool = {
  does: "Topics with a year in which every article held with the topic in its title is one that UniProt cites",
  sql: `SELECT topic, CAST(a.year AS TEXT) AS year FROM (SELECT column1 AS topic FROM (VALUES ${TOPICS})) JOIN article_text x ON article_text MATCH '"' || topic || '"'
    JOIN article a ON a.pmid = x.rowid WHERE a.year IS NOT NULL GROUP BY topic, a.year HAVING min(a.source LIKE 'UniProt%') = 1`,
};

export const keywordsAboveGo: Pool = {
  does: "UniProt keywords of one Gene Ontology term that has others below it",
  sql: `SELECT k.id, k.name FROM keyword k WHERE k.go_ids GLOB 'GO:*' AND instr(k.go_ids, '|') = 0
    AND k.go_ids IN (SELECT parent_id FROM ontology_edge)`,
};

export const siblingTaxa: Pool = {
  does: "Species whose genus, by its name, has more species held and is the name of no other taxon",
  sql: `SELECT CAST(t.taxid AS TEXT) AS taxid, t.scientific_name AS name FROM taxon t JOIN taxon p ON p.taxid = t.parent_taxid AND p.rank = 'genus'
    WHERE t.rank = 'species' AND t.scientific_name GLOB '[A-Z][a-z]* [a-z]*' AND t.scientific_name NOT GLOB '*[^A-Za-z -]*' AND t.scientific_name NOT LIKE '% sp%'
      AND p.scientific_name IN (SELECT scientific_name FROM taxon GROUP BY 1 HAVING count(*) = 1)
      AND p.taxid IN (SELECT parent_taxid FROM taxon GROUP BY 1 HAVING count(*) BETWEEN 2 AND 30)`,
};

export const strainGenomes: Pool = {
  does: "Genomes of Ensembl Bacteria with their assembly accession",
  sql: `SELECT species AS genome, display_name AS organism, assembly_accession AS assembly FROM genome WHERE assembly_accession GLOB 'GCA_*' AND taxid IN (SELECT taxid FROM taxon)`,
};
