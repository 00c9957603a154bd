import type { Pool } from "./pool.ts";

const NAMED =
  "length(g.symbol) BETWEEN 2 AND 12 AND g.symbol NOT LIKE '%:%' AND g.symbol NOT LIKE '%.%' AND g.symbol NOT GLOB 'ENS*' AND g.symbol NOT LIKE 'mir%'";

/** Human genes with a mouse or zebrafish ortholog, and the other way round: `target` is the species of the ortholog. */
export const orthologs: Pool = {
  does: "Genes of human, mouse and zebrafish with the species of an ortholog that is held",
  sql: `SELECT DISTINCT species, target, g.symbol, g.id AS gene_id, other_id, other_symbol FROM (
      SELECT 'homo_sapiens' AS species, 'mus_musculus' AS target, human_gene_id AS id, mouse_gene_id AS other_id, mouse_symbol AS other_symbol
        FROM ortholog_mouse WHERE type = 'one2one' AND mouse_gene_id IS NOT NULL AND human_symbol >= 'C'
      UNION ALL SELECT 'homo_sapiens', 'danio_rerio', human_gene_id, zebrafish_gene_id, zebrafish_symbol
        FROM ortholog_zebrafish WHERE zebrafish_gene_id IS NOT NULL AND human_symbol < 'G'
      UNION ALL SELECT 'mus_musculus', 'homo_sapiens', mouse_gene_id, human_gene_id, human_symbol
        FROM ortholog_mouse WHERE type = 'one2one' AND human_gene_id IS NOT NULL AND human_symbol BETWEEN 'N' AND 'T'
      UNION ALL SELECT 'danio_rerio', 'homo_sapiens', zebrafish_gene_id, human_gene_id, human_symbol
        FROM ortholog_zebrafish WHERE human_gene_id IS NOT NULL AND human_symbol BETWEEN 'G' AND 'N'
    ) JOIN gene g USING (id) WHERE ${NAMED}`,
};

/** Genes with several orthologs or none but one, of whatever species is held. */
export const orthologGenes: Pool = {
  does: "Genes of human, mouse and zebrafish that have an ortholog in another of them",
  sql: `SELECT DISTINCT species, g.symbol, g.id AS gene_id FROM (
      SELECT 'homo_sapiens' AS species, human_gene_id AS id FROM ortholog_zebrafish WHERE zebrafish_gene_id IS NOT NULL
      UNION SELECT 'mus_musculus', mouse_gene_id FROM ortholog_mouse WHERE human_gene_id IS NOT NULL AND human_symbol < 'H'
      UNION SELECT 'danio_rerio', zebrafish_gene_id FROM ortholog_zebrafish WHERE human_gene_id IS NOT NULL AND human_symbol > 'S'
    ) JOIN gene g USING (id) WHERE ${NAMED}`,
};

/** Human genes with orthologs in mouse and zebrafish both, so that every group of vertebrates has an answer. */
export const widelyConserved: Pool = {
  does: "Human genes with orthologs in mouse and in zebrafish",
  sql: `SELECT DISTINCT 'homo_sapiens' AS species, g.symbol, g.id AS gene_id FROM ortholog_mouse m JOIN gene g ON g.id = m.human_gene_id
    WHERE m.mouse_gene_id IS NOT NULL AND ${NAMED}
      AND g.id IN (SELECT human_gene_id FROM ortholog_zebrafish WHERE zebrafish_gene_id IS NOT NULL)`,
};

export const paralogGenes: Pool = {
  does: "Approved human genes with paralogs",
  sql: `SELECT 'homo_sapiens' AS species, g.symbol, g.id AS gene_id FROM gene g JOIN hgnc h ON h.ensembl_gene_id = g.id
    WHERE g.id IN (SELECT gene_id FROM paralog) AND h.locus_group = 'protein-coding gene' AND h.symbol = g.symbol AND ${NAMED}`,
};

/** Leaves of the tree of the C/D box snoRNA SNORD2 (Rfam RF01299), the one gene tree that is held. */
export const treeMembers: Pool = {
  does: "Genes and transcripts in the gene trees that are held",
  rows: [
    { species: "homo_sapiens", id: "ENSG00000238942", object: "gene" },
    { species: "homo_sapiens", id: "ENST00000459163", object: "transcript" },
    { species: "mus_musculus", id: "ENSMUSG00000088524", object: "gene" },
    { species: "mus_musculus", id: "ENSMUST00000157899", object: "transcript" },
    { species: "rattus_norvegicus", id: "ENSRNOG00000053621", object: "gene" },
    { species: "rattus_norvegicus", id: "ENSRNOT00000090592", object: "transcript" },
  ],
};

/** GO terms that were merged are held beside the term they went into, under the same name: neither is drawn. */
const UNIQUE =
  "NOT EXISTS (SELECT 1 FROM ontology_term o WHERE o.name = t.name COLLATE NOCASE AND o.ontology = t.ontology AND o.id <> t.id)";

const term = (more: string): string =>
  `SELECT id, name, ontology FROM ontology_term t WHERE ${more} AND obsolete = 0 AND length(name) BETWEEN 4 AND 70 AND name NOT LIKE '%[%' AND name NOT LIKE '%{%' AND ${UNIQUE}`;

const hasParent = (by: string): string =>
  `EXISTS (SELECT 1 FROM ontology_edge e WHERE e.term_id = t.id AND ${by})`;

/** The part of a large pool that is drawn from is by the last digit of the number, which means nothing. */
const BIG = "('GO', 'HP', 'MONDO', 'EFO', 'CL', 'DOID')";

/** Terms whose place in their ontology is held. */
export const termsWithParents: Pool = {
  does: "Ontology terms with a parent that is held",
  sql: term(`id GLOB '*[14]' AND ontology IN ${BIG} AND ${hasParent("e.relation IN ('is_a', 'part_of')")}`),
};

export const termsWithChildren: Pool = {
  does: "Ontology terms with two to 40 children that are held",
  sql: term(
    "id IN (SELECT parent_id FROM ontology_edge WHERE relation = 'is_a' GROUP BY parent_id HAVING count(*) BETWEEN 2 AND 40)",
  ),
};

/** Ontologies with more than 20,000 terms. */
const LARGEST = ["GO", "MONDO"];

/** Terms of one ontology with a parent that is held. */
export const termsOf = (ontology: string): Pool => ({
  does: `Valid terms of ${ontology} with a parent that is held`,
  sql: term(
    `ontology = '${ontology}' AND ${LARGEST.includes(ontology) ? "id GLOB '*[25]' AND " : ""}${hasParent("e.relation = 'is_a'")}`,
  ),
});

/** Terms of one ontology with several children, none with thousands of descendants right below it. */
export const parentTermsOf = (ontology: string): Pool => ({
  does: `Valid terms of ${ontology} with two to 40 children that are held`,
  sql: term(
    `ontology = '${ontology}' AND id IN (SELECT parent_id FROM ontology_edge WHERE relation = 'is_a' GROUP BY parent_id HAVING count(*) BETWEEN 2 AND 40)`,
  ),
});

/** GO terms that have a parent by a relation. */
export const goTermsBy = (relation: string): Pool => ({
  does: `Gene Ontology terms that have a parent by ${relation}`,
  sql: term(`ontology = 'GO' AND ${hasParent(`e.relation = '${relation}'`)}`),
});

/** The same where the term is asked for by its name. */
export const goNamesBy = (relation: string): Pool => ({
  does: `Names of Gene Ontology terms that have a parent by ${relation}`,
  sql: `${term(`ontology = 'GO' AND ${hasParent(`e.relation = '${relation}'`)}`)} AND name NOT LIKE '%/%'`,
});

/** Names by which one valid term is found. */
export const termNames: Pool = {
  does: "Names of ontology terms that stand for one term of their ontology",
  sql: term(
    "id GLOB '*[69]' AND length(name) < 50 AND name NOT LIKE '%/%' AND name NOT LIKE '%\\%%' AND ontology <> 'SO'",
  ),
};

/** First words that some names of an ontology share. */
export const termStems: Pool = {
  does: "First words of 3 to 60 names of terms of an ontology",
  sql: `SELECT ontology, substr(name, 1, instr(name, ' ') - 1) AS stem FROM ontology_term
    WHERE obsolete = 0 AND instr(name, ' ') > 5 AND substr(name, 1, instr(name, ' ') - 1) NOT GLOB '*[^A-Za-z]*'
    GROUP BY 1, 2 HAVING count(*) BETWEEN 3 AND 60`,
};

export const termSynonyms: Pool = {
  does: "Synonyms of ontology terms that are the name of none",
  sql: `SELECT s.synonym AS name, t.ontology, t.name AS proper FROM ontology_synonym s JOIN ontology_term t ON t.id = s.term_id
    WHERE t.obsolete = 0 AND s.term_id GLOB '*[0-4]' AND s.position < 2 AND length(s.synonym) BETWEEN 6 AND 45 AND s.synonym NOT GLOB '*[^A-Za-z0-9 -]*'
      AND NOT EXISTS (SELECT 1 FROM ontology_term o WHERE o.name = s.synonym COLLATE NOCASE)`,
};

const taxon = (columns: string, more: string): string =>
  `SELECT ${columns} FROM taxon WHERE scientific_name NOT GLOB '*[^A-Za-z -]*' AND length(scientific_name) < 40 AND ${more}`;

/** Taxa whose number and name both ask for the record; `taxid` is text, as the service takes it. */
export const allTaxa: Pool = {
  does: "Taxa of the NCBI taxonomy from species to class, by number and scientific name",
  sql: taxon(
    "CAST(taxid AS TEXT) AS taxid, scientific_name AS name, rank",
    "rank IN ('species', 'genus', 'family', 'order', 'class', 'subfamily', 'phylum', 'tribe', 'suborder', 'superfamily') AND taxid % 4 = 1",
  ),
};

export const speciesTaxa: Pool = {
  does: "Species of the NCBI taxonomy, by number and scientific name",
  sql: taxon(
    "CAST(taxid AS TEXT) AS taxid, scientific_name AS name",
    "rank = 'species' AND scientific_name LIKE '% %' AND scientific_name NOT LIKE '% sp%' AND scientific_name NOT LIKE 'unc%' AND taxid % 2 = 0",
  ),
};

export const higherTaxa: Pool = {
  does: "Genera, families, orders and classes with more than one taxon below them",
  sql: taxon(
    "CAST(taxid AS TEXT) AS taxid, scientific_name AS name, rank",
    `rank IN ('genus', 'family', 'order', 'class', 'subfamily', 'tribe')
      AND taxid IN (SELECT parent_taxid FROM taxon GROUP BY parent_taxid HAVING count(*) BETWEEN 2 AND 60)`,
  ),
};

export const commonNames: Pool = {
  does: "Common names of taxa",
  sql: `SELECT name FROM taxon_name WHERE length(name) BETWEEN 3 AND 32 AND name NOT GLOB '*[^A-Za-z ''-]*'`,
};

export const treeSymbols: Pool = {
  does: "Genes in the gene trees that are held, by symbol",
  rows: [
    { species: "homo_sapiens", symbol: "SNORD2", authority: "HGNC" },
    { species: "mus_musculus", symbol: "Snord2", authority: "MGI" },
    { species: "rattus_norvegicus", symbol: "Snord2", authority: "RGD" },
  ],
};

const FINCH = "taeniopygia_guttata";
const FIRST = { species: FINCH, region: "2:106040050-106040100" } as const;
const SECOND = { species: FINCH, region: "2:106040500-106040550" } as const;

/** The two blocks of a genome alignment that are held, whole. */
export const alignmentBlocks: Pool = {
  does: "Regions of the zebra finch whose alignment with other birds is held",
  rows: [FIRST, SECOND],
};

export const alignedSpecies: Pool = {
  does: "A region of the zebra finch with one of the birds of its alignment",
  rows: [
    ...[FINCH, "gallus_gallus", "meleagris_gallopavo"].map((shown) => ({ ...FIRST, shown })),
    { ...SECOND, shown: FINCH },
  ],
};

export const maskedBlocks: Pool = {
  does: "Regions of the zebra finch whose alignment is held with its repeats",
  rows: [SECOND],
};

/** First words of the names of several species: their genus. */
export const genusStems: Pool = {
  does: "Genera of which 3 to 60 species are held",
  sql: `SELECT substr(scientific_name, 1, instr(scientific_name, ' ') - 1) AS stem FROM taxon
    WHERE rank = 'species' AND instr(scientific_name, ' ') > 5 AND scientific_name NOT GLOB '*[^A-Za-z -]*'
    GROUP BY 1 HAVING count(*) BETWEEN 3 AND 60`,
};
