import type { Pool } from "./pool.ts";

/** Phrases that titles of the articles held have, of many fields of medicine and of cell biology. */
const DISEASES = [
  ...[
    "breast cancer",
    "lung cancer",
    "ovarian cancer",
    "prostate cancer",
    "gastric cancer",
    "colorectal cancer",
  ],
  ...[
    "cervical cancer",
    "pancreatic cancer",
    "rectal cancer",
    "thyroid cancer",
    "endometrial cancer",
    "melanoma",
  ],
  ...[
    "hepatocellular carcinoma",
    "squamous cell carcinoma",
    "renal cell carcinoma",
    "nasopharyngeal carcinoma",
    "leukemia",
    "lymphoma",
  ],
  ...[
    "multiple myeloma",
    "insulin resistance",
    "obesity",
    "diabetes mellitus",
    "gestational diabetes",
    "metabolic syndrome",
  ],
  ...[
    "hypertension",
    "atherosclerosis",
    "myocardial infarction",
    "heart failure",
    "atrial fibrillation",
    "stroke",
  ],
  ...[
    "ischemic stroke",
    "cardiomyopathy",
    "aortic aneurysm",
    "pulmonary embolism",
    "pre-eclampsia",
    "asthma",
  ],
  ...["atopic dermatitis", "allergy", "anaphylaxis", "pneumonia", "tuberculosis", "influenza"],
  ...["COVID-19", "malaria", "cholera", "sepsis", "hepatitis", "cirrhosis"],
  ...[
    "aspergillosis",
    "rheumatoid arthritis",
    "osteoarthritis",
    "osteoporosis",
    "gout",
    "ankylosing spondylitis",
  ],
  ...[
    "scoliosis",
    "multiple sclerosis",
    "systemic lupus erythematosus",
    "celiac disease",
    "inflammatory bowel disease",
    "irritable bowel syndrome",
  ],
  ...["vasculitis", "epilepsy", "schizophrenia", "bipolar disorder", "depression", "anxiety"],
  ...["dementia", "migraine", "autism", "amyotrophic lateral sclerosis", "neurodegeneration", "parkinsonism"],
  ...[
    "intellectual disability",
    "traumatic brain injury",
    "cognitive impairment",
    "vitamin D deficiency",
    "craniosynostosis",
    "Kallmann syndrome",
  ],
  ...[
    "Crouzon syndrome",
    "Apert syndrome",
    "Pfeiffer syndrome",
    "Down syndrome",
    "Fanconi anemia",
    "sickle cell disease",
  ],
  ...[
    "retinitis pigmentosa",
    "macular degeneration",
    "deafness",
    "microcephaly",
    "severe combined immunodeficiency",
    "Omenn syndrome",
  ],
  ...[
    "Lynch syndrome",
    "hypogonadotropic hypogonadism",
    "azoospermia",
    "moyamoya disease",
    "chronic kidney disease",
    "renal fibrosis",
  ],
  ...[
    "pulmonary fibrosis",
    "sarcoidosis",
    "appendicitis",
    "acute pancreatitis",
    "obstructive sleep apnea",
    "low back pain",
  ],
];
const PROCESSES = [
  ...["metastasis", "tumor suppressor", "angiogenesis", "apoptosis", "autophagy", "mitophagy"],
  ...["cell cycle", "cell death", "mitosis", "cytokinesis", "endocytosis", "phagocytosis"],
  ...[
    "phosphorylation",
    "acetylation",
    "glycosylation",
    "proteolysis",
    "alternative splicing",
    "homologous recombination",
  ],
  ...["DNA damage", "DNA repair", "double-strand break repair", "heterochromatin", "chromatin", "centromere"],
  ...["centrosome", "telomere", "ribosome", "spliceosome", "proteasome", "peroxisome"],
  ...[
    "endoplasmic reticulum",
    "gene expression",
    "oxidative stress",
    "birth weight",
    "vaccination",
    "innate immunity",
  ],
  ...["iron", "copper", "zinc", "microbiome", "biofilm formation", "wound healing"],
  ...[
    "menopause",
    "spermatogenesis",
    "T cell receptor",
    "vascular endothelial growth factor",
    "fibroblast growth factor",
    "stem cell",
  ],
  ...[
    "platelet",
    "glycolysis",
    "fatty acid oxidation",
    "hypoxia",
    "amyloid precursor protein",
    "cold acclimation",
  ],
  ...["gravitropism"],
];
const TOPICS = [...DISEASES, ...PROCESSES];

const VALUES = TOPICS.map((topic) => `('${topic}')`).join(",");

export const pubmedTopics: Pool = {
  does: "Phrases that stand in titles of PubMed articles",
  rows: TOPICS.map((topic) => ({ topic })),
};

export const pubmedDiseases: Pool = {
  does: "Diseases that stand in titles of PubMed articles",
  rows: DISEASES.map((topic) => ({ topic })),
};

export const broadTopics: Pool = {
  does: "Words that stand in more than 20 titles",
  rows: [
    "receptor",
    "cancer",
    "amyloid",
    "kinase",
    "protease",
    "genome",
    "syndrome",
    "carcinoma",
    "fibroblast growth factor",
    "mutation",
    "phosphorylation",
    "breast cancer",
    "allergen",
    "binding",
    "chromosome",
    "structure",
    "risk",
    "children",
  ].map((topic) => ({ topic })),
};

/** An article for each topic, so that its year, journal and author meet the topic. */
export const topicArticles: Pool = {
  does: "Topics, each with the five years, the journal and the first author of an article whose title has it",
  sql: `SELECT topic, CAST(a.year AS TEXT) AS year, CAST(a.year - a.year % 5 AS TEXT) AS since, CAST(a.year - a.year % 5 + 4 AS TEXT) AS until
    FROM (SELECT column1 AS topic FROM (VALUES ${VALUES})) JOIN article_text x ON article_text MATCH 'title : "' || topic || '"'
      JOIN article a ON a.pmid = x.rowid WHERE a.year IS NOT NULL GROUP BY topic, a.year`,
};

export const journalYears: Pool = {
  does: "Journals with a year that they have articles of",
  sql: `SELECT replace(journal, '.', '') AS journal, CAST(year AS TEXT) AS year, count(*) AS articles FROM article
    WHERE journal NOT LIKE '%(%' AND journal NOT LIKE '%,%' AND year IS NOT NULL GROUP BY 1, 2`,
};

export const firstAuthors: Pool = {
  does: "First authors of PubMed articles, family name and initials, with year",
  sql: `SELECT replace(first_author, '.', '') AS author, CAST(year AS TEXT) AS year, title FROM article
    WHERE first_author GLOB '[A-Z][a-z]* [A-Z].*' AND year IS NOT NULL AND length(first_author) < 24`,
};

export const pubmedArticles: Pool = {
  does: "PubMed articles by number, with journal and first author",
  sql: `SELECT pmid, journal, CAST(year AS TEXT) AS year, substr(first_author, 1, instr(first_author, ' ') - 1) AS author, title
    FROM article WHERE journal IS NOT NULL AND first_author LIKE '% %'`,
};

export const allArticles: Pool = { does: "PubMed articles by number", sql: "SELECT pmid FROM article" };

export const articlePairs: Pool = {
  does: "Two PubMed articles of one journal",
  sql: `SELECT a.pmid || ',' || b.pmid AS pmids, a.pmid AS first, b.pmid AS second FROM article a
    JOIN article b ON b.journal = a.journal AND b.year = a.year AND b.pmid > a.pmid
    WHERE a.journal NOT IN ('J. Biol. Chem.', 'Nature')`,
};

const SPECIES =
  "CASE g.taxid WHEN 9606 THEN 'homo_sapiens' WHEN 10090 THEN 'mus_musculus' ELSE 'danio_rerio' END";
const ORGANISM =
  "CASE g.taxid WHEN 9606 THEN 'Homo sapiens' WHEN 10090 THEN 'Mus musculus' ELSE 'Danio rerio' END";
const PLAIN_SYMBOL = `g.symbol GLOB '[A-Za-z]*[A-Za-z0-9]' AND length(g.symbol) BETWEEN 3 AND 10 AND g.symbol NOT LIKE 'LOC%'
    AND g.symbol NOT LIKE 'Gm%' AND g.symbol NOT LIKE '%Rik' AND g.symbol NOT LIKE '%:%' AND g.symbol NOT LIKE '%.%'`;

export const ncbiGenes: Pool = {
  does: "NCBI genes of human, mouse and zebrafish that code for a protein",
  sql: `SELECT ${SPECIES} AS species, ${ORGANISM} AS organism, g.symbol, g.ncbi_gene_id AS gene_id FROM ncbi_gene g
    WHERE g.type = 'protein-coding' AND ${PLAIN_SYMBOL} AND g.ncbi_gene_id % 3 = 0`,
};

export const humanNcbiGenes: Pool = {
  does: "Human NCBI genes with symbol, band and chromosome",
  sql: `SELECT 'homo_sapiens' AS species, 'Homo sapiens' AS organism, g.symbol, g.ncbi_gene_id AS gene_id, g.map_location AS band, g.chromosome
    FROM ncbi_gene g WHERE g.taxid = 9606 AND g.type = 'protein-coding' AND ${PLAIN_SYMBOL} AND g.map_location NOT LIKE '%-%'
      AND g.map_location NOT LIKE '% %' AND g.chromosome NOT LIKE '%|%'`,
};

export const humanGenePairs: Pool = {
  does: "Two human NCBI genes of one chromosome band",
  sql: `SELECT first || ',' || second AS gene_ids, first, second, band FROM (
      SELECT lag(ncbi_gene_id) OVER (PARTITION BY map_location ORDER BY ncbi_gene_id) AS first, ncbi_gene_id AS second, map_location AS band
      FROM ncbi_gene WHERE taxid = 9606 AND type = 'protein-coding' AND map_location GLOB '[0-9XY]*[pq]*')
    WHERE first IS NOT NULL`,
};

export const mimGenes: Pool = {
  does: "Human NCBI genes with an OMIM entry",
  sql: `SELECT g.symbol, g.ncbi_gene_id AS gene_id FROM ncbi_gene g
    WHERE g.taxid = 9606 AND g.type = 'protein-coding' AND g.dbxrefs LIKE '%MIM:%' AND ${PLAIN_SYMBOL}`,
};

const maneRecords = (does: string, where: string): Pool => ({
  does,
  sql: `SELECT g.symbol, e.ncbi_gene_id AS gene_id, t.refseq_protein AS protein, t.refseq_transcript AS transcript
    FROM transcript t JOIN gene g ON g.id = t.gene_id JOIN gene_entrez e ON e.gene_id = g.id
    WHERE t.mane = 'select' AND t.refseq_protein IS NOT NULL AND e.ncbi_gene_id IN (SELECT ncbi_gene_id FROM ncbi_gene) AND ${where}`,
});

export const maneGenes = maneRecords(
  "Human NCBI genes with the RefSeq records of their MANE Select transcript",
  "1",
);
export const tableGenes = maneRecords(
  "Human NCBI genes of which the coding parts of the exons are held",
  "t.coding_start IS NOT NULL",
);

export const clinicalGenes: Pool = {
  does: "Human genes with variants in ClinVar",
  sql: `SELECT gene AS symbol, 'homo_sapiens' AS species, 'Homo sapiens' AS organism FROM clinvar_gene
    WHERE length(gene) BETWEEN 3 AND 9 AND gene NOT LIKE 'LOC%' GROUP BY gene HAVING count(*) BETWEEN 3 AND 900`,
};

export const variantGenes: Pool = {
  does: "Human NCBI genes with variants in ClinVar",
  sql: `SELECT g.ncbi_gene_id AS gene_id, g.symbol FROM (SELECT gene FROM clinvar_gene GROUP BY gene HAVING count(*) BETWEEN 3 AND 900) c
    JOIN ncbi_gene g ON g.symbol = c.gene COLLATE NOCASE AND g.taxid = 9606`,
};

/** Consequences of variants that ClinVar has of a gene, in the words of the field `Function Class`. */
export const geneConsequences: Pool = {
  does: "Human genes with a kind of variant that ClinVar has of them",
  sql: `SELECT DISTINCT c.gene AS symbol, CASE v.consequence WHEN 'missense_variant' THEN 'missense' WHEN 'frameshift_variant' THEN 'frameshift'
      WHEN 'splice_donor_variant' THEN 'splice donor' ELSE 'splice acceptor' END AS consequence
    FROM clinvar_gene c JOIN clinvar_variant v USING (variation_id)
    WHERE v.consequence IN ('missense_variant', 'frameshift_variant', 'splice_donor_variant', 'splice_acceptor_variant')
      AND v.rsid IS NOT NULL AND v.variation_id % 2 = 0`,
};

/** Stretches of 2 kb that begin before a common SNP. */
export const snpStretches: Pool = {
  does: "A chromosome and two positions around a common SNP",
  sql: `SELECT chrom, pos - 900 AS lower, pos + 1100 AS upper FROM snp WHERE rsid % 50 = 0 AND chrom <> 'MT'`,
};

/** Entrez keeps the numbers of dbSNP without their `rs`. */
export const heldSnps: Pool = {
  does: "rs numbers of ClinVar's variants and common SNPs",
  sql: `SELECT 'rs' || rsid AS rsid, rsid AS number FROM clinvar_variant WHERE rsid IS NOT NULL AND variation_id % 9 = 0
    UNION SELECT 'rs' || rsid, rsid FROM snp WHERE rsid % 97 = 0`,
};

export const gwasSnps: Pool = {
  does: "rs numbers that an article of the GWAS Catalog reports",
  sql: `SELECT DISTINCT 'rs' || rsid AS rsid, rsid AS number, disease FROM gwas_association
    WHERE rsid IN (SELECT rsid FROM snp) OR rsid IN (SELECT rsid FROM clinvar_variant)`,
};

export const namedTaxa: Pool = {
  does: "Species with an English name that no other taxon has",
  sql: `SELECT taxid, scientific_name AS name, genbank_common_name AS common_name FROM taxon t
    WHERE rank = 'species' AND genbank_common_name IS NOT NULL AND length(genbank_common_name) BETWEEN 4 AND 30
      AND (SELECT count(*) FROM taxon_name o WHERE o.name = t.genbank_common_name COLLATE NOCASE) = 1`,
};

export const higherTaxa: Pool = {
  does: "Genera with at least two species held",
  sql: `SELECT p.taxid, p.scientific_name AS name FROM taxon p JOIN taxon c ON c.parent_taxid = p.taxid AND c.rank = 'species'
    WHERE p.rank = 'genus' AND p.scientific_name GLOB '[A-Z]*[a-z]' AND p.scientific_name NOT LIKE '% %' GROUP BY p.taxid HAVING count(*) > 1`,
};

export const families: Pool = {
  does: "Families of the taxonomy",
  sql: `SELECT taxid, scientific_name AS name FROM taxon
    WHERE rank = 'family' AND scientific_name NOT LIKE '% %' AND taxid IN (SELECT parent_taxid FROM taxon)`,
};

export const namedProteins: Pool = {
  does: "Human Swiss-Prot proteins with gene, name and length",
  sql: `SELECT 'homo_sapiens' AS species, 'Homo sapiens' AS organism, accession, gene AS symbol, protein_name, length
    FROM protein WHERE taxid = 9606 AND gene IS NOT NULL AND length(protein_name) < 45 AND protein_name NOT LIKE '%(%' AND has_sequence = 1`,
};

export const swissprotRecords: Pool = {
  does: "Swiss-Prot proteins of any organism whose sequence is held, with a stretch inside",
  sql: `SELECT accession, entry_name, 5 + length % 40 AS start, 5 + length % 40 + 30 + length % 90 AS stop
    FROM protein WHERE has_sequence = 1 AND length > 180 AND rowid % 4 = 0`,
};

export const proteinOrganisms: Pool = {
  does: "Organisms with at least 30 Swiss-Prot proteins whose length is held, with a range of lengths",
  sql: `SELECT organism, column1 AS shortest, column2 AS longest FROM (VALUES (50, 100), (50, 150), (80, 120), (100, 200), (120, 180), (150, 250),
      (200, 300), (200, 400), (250, 350), (300, 500), (350, 450), (400, 600), (450, 550), (500, 700), (600, 900), (800, 1200)) CROSS JOIN
    (SELECT t.scientific_name AS organism FROM protein p JOIN taxon t ON t.taxid = p.taxid WHERE p.length IS NOT NULL
      GROUP BY p.taxid HAVING count(*) > 30 AND t.scientific_name GLOB '[A-Z][a-z]* [a-z]*' AND t.scientific_name NOT LIKE '% % %')`,
};

export const refseqTranscripts: Pool = {
  does: "RefSeq transcripts of MANE Select, with their gene",
  sql: `SELECT t.refseq_transcript AS transcript, g.symbol, 1 + t.protein_length % 200 AS start, 301 + t.protein_length % 900 AS stop
    FROM transcript t JOIN gene g ON g.id = t.gene_id WHERE t.mane = 'select' AND t.refseq_transcript IS NOT NULL AND t.protein_length > 300`,
};

export const geneSummaries: Pool = {
  does: "NCBI genes of many organisms",
  sql: "SELECT ncbi_gene_id AS gene_id FROM ncbi_gene_summary UNION SELECT ncbi_gene_id FROM ncbi_gene WHERE ncbi_gene_id % 7 = 0 AND type = 'protein-coding'",
};

export const pmidTriples: Pool = {
  does: "Three PubMed articles that follow each other by number",
  sql: `SELECT a || ',' || b || ',' || c AS pmids FROM (SELECT lag(pmid, 2) OVER (ORDER BY pmid) AS a, lag(pmid) OVER (ORDER BY pmid) AS b, pmid AS c
    FROM article) WHERE a IS NOT NULL`,
};

export const clinicalSnps: Pool = {
  does: "rs numbers of ClinVar's variants in one gene",
  sql: "SELECT rsid AS number, genes AS symbol FROM clinvar_variant WHERE rsid IS NOT NULL AND genes <> '' AND genes NOT LIKE '%|%' AND variation_id % 4 = 0",
};
