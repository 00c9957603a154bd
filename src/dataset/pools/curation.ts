import type { Pool } from "./pool.ts";

/** The plain letters that need no quotes in a query and read well in a sentence. */
const PLAIN = "NOT GLOB '*[^A-Za-z0-9 -]*'";

/** The name before its first comma, without the number at its end: `Usher syndrome` of `Usher syndrome 1C, ...`. */
const FAMILY = `rtrim(CASE WHEN instr(name, ',') > 0 THEN substr(name, 1, instr(name, ',') - 1) ELSE name END, '0123456789 ')`;

/** All names in one text, where a search for a part takes no time. */
const ALL_NAMES = "SELECT group_concat(name, ' ') AS text FROM disease";

/** A family's name with a small letter at its start where its first word occurs so within other names: no eponym. */
const SPOKEN = `CASE WHEN instr((${ALL_NAMES}), ' ' || lower(substr(family, 1, instr(family || ' ', ' ') - 1))) > 0
  THEN lower(substr(family, 1, 1)) || substr(family, 2) ELSE family END`;

const familiesOf = (fewest: number): string => `SELECT ${SPOKEN} AS family FROM (
    SELECT ${FAMILY} AS family, count(*) AS n FROM disease GROUP BY 1 HAVING n >= ${fewest})
  WHERE length(family) BETWEEN 5 AND 40 AND family ${PLAIN} AND family NOT GLOB '* [A-Z]' AND family NOT GLOB '* and *' AND family NOT GLOB '* or *'`;

/** First and last words that two or more names of a table share and that end one of them: `toxin`, not `fatty`. */
const sharedWords = (table: string): string => `
  SELECT word FROM (
    SELECT lower(substr(name, 1, instr(name || ' ', ' ') - 1)) AS word, instr(name, ' ') = 0 AS ends FROM ${table}
    UNION ALL SELECT lower(replace(name, rtrim(name, replace(name, ' ', '')), '')), 1 FROM ${table} WHERE instr(name, ' ') > 0)
  WHERE length(word) > 3 AND word NOT GLOB '*[^a-z]*'
    AND word NOT IN ('with', 'from', 'type', 'other', 'group', 'side', 'center', 'system', 'apparatus', 'segment', 'factor',
      'camp', 'cgmp', 'imperfecta', 'linkage', 'line', 'region', 'body', 'cell', 'bond', 'protein')
  GROUP BY word HAVING count(*) >= 2 AND sum(ends) >= 1`;

export const diseaseFamilies: Pool = {
  does: "Names that two or more numbered UniProt diseases share: retinitis pigmentosa",
  sql: familiesOf(2),
};

export const numerousDiseaseFamilies: Pool = {
  does: "Names that six or more numbered UniProt diseases share, so that order and number of results matter",
  sql: familiesOf(6),
};

export const namedDiseases: Pool = {
  does: "UniProt diseases with an acronym of letters and digits and other names",
  sql: `SELECT id, name, acronym FROM disease WHERE length(acronym) BETWEEN 3 AND 9 AND acronym NOT GLOB '*[^A-Z0-9]*' AND synonyms IS NOT NULL`,
};

export const plainDiseases: Pool = {
  does: "UniProt diseases whose name is short, without punctuation",
  sql: `SELECT id, name FROM disease WHERE length(name) BETWEEN 5 AND 45 AND name ${PLAIN} AND name NOT GLOB '* and *' AND name NOT GLOB '* or *'`,
};

export const referencedDiseases: Pool = {
  does: "UniProt diseases with numbers in OMIM, MedGen and MeSH and other names",
  sql: "SELECT id, name FROM disease WHERE mims IS NOT NULL AND medgens IS NOT NULL AND meshes IS NOT NULL AND synonyms IS NOT NULL",
};

export const plainKeywords: Pool = {
  does: "UniProt keywords by a name that reads well in a sentence",
  sql: `SELECT k.id, CASE WHEN k.category IN ('Biological process', 'Molecular function', 'Cellular component', 'PTM')
        AND substr(k.name, 2, 1) GLOB '[a-z]' AND k.name NOT GLOB '[A-Z]*[A-Z]*' AND k.name NOT GLOB 'Golgi*'
        THEN lower(substr(k.name, 1, 1)) || substr(k.name, 2) ELSE k.name END AS name, k.category
    FROM keyword k WHERE k.category <> 'category' AND length(k.name) > 3 AND k.name ${PLAIN} AND k.name NOT GLOB '* and *' AND k.name NOT GLOB '* or *'`,
};

export const keywordsWithGo: Pool = {
  does: "UniProt keywords that correspond to a Gene Ontology term",
  sql: "SELECT id, name FROM keyword WHERE go_ids IS NOT NULL",
};

export const keywordsWithSynonyms: Pool = {
  does: "UniProt keywords with synonyms",
  sql: "SELECT id, name FROM keyword WHERE synonyms IS NOT NULL AND category <> 'category'",
};

export const broadKeywords: Pool = {
  does: "UniProt keywords that others stand below",
  sql: `SELECT k.id, k.name FROM keyword k WHERE k.category <> 'category' AND k.name ${PLAIN}
    AND instr((SELECT replace(group_concat(hierarchies, '|'), ': ', '; ') FROM keyword), '; ' || k.name || '; ') > 0`,
};

export const keywordTopics: Pool = {
  does: "Words that the names of two or more UniProt keywords begin or end with",
  sql: sharedWords("keyword"),
};

export const locationsAbove: Pool = {
  does: "UniProt subcellular locations that are part of another",
  sql: "SELECT id, name FROM subcellular_location WHERE part_of IS NOT NULL AND go_ids IS NOT NULL",
};

export const plainLocations: Pool = {
  does: "UniProt subcellular locations by a name that reads well in a sentence",
  sql: `SELECT id, CASE WHEN substr(name, 2, 1) GLOB '[a-z]' AND name NOT GLOB 'Golgi*' AND name NOT GLOB 'Cajal*'
        THEN lower(substr(name, 1, 1)) || substr(name, 2) ELSE name END AS name
    FROM subcellular_location WHERE kind = 'location' AND length(name) > 3 AND name ${PLAIN}`,
};

export const locationSynonyms: Pool = {
  does: "UniProt subcellular locations with a synonym that is not their name: plasma membrane for cell membrane",
  sql: `SELECT id, name, synonym FROM (
      SELECT id, name, substr(synonyms || '|', 1, instr(synonyms || '|', '|') - 1) AS synonym FROM subcellular_location WHERE synonyms IS NOT NULL)
    WHERE synonym ${PLAIN} AND length(synonym) > 3`,
};

export const locationTopics: Pool = {
  does: "Words that the names of two or more UniProt subcellular locations begin or end with",
  sql: sharedWords("subcellular_location"),
};

export const crossrefDatabases: Pool = {
  does: "Databases that UniProt refers to",
  sql: "SELECT id, abbrev, name, category FROM crossref_database WHERE reviewed_count IS NOT NULL",
};

export const plainCrossrefDatabases: Pool = {
  does: "Databases that UniProt refers to, by an abbreviation without punctuation",
  sql: "SELECT id, abbrev FROM crossref_database WHERE length(abbrev) > 2 AND abbrev NOT GLOB '*[^A-Za-z0-9]*'",
};

export const crossrefCategories: Pool = {
  does: "Categories of the databases that UniProt refers to",
  sql: "SELECT category, replace(category, ' databases', '') AS area, count(*) AS n FROM crossref_database GROUP BY category HAVING n >= 3",
};

/** An article that a UniProt entry cites; the others held may not be citations of UniProt at all. */
const CITED = "source LIKE 'UniProt%'";

export const citedArticles: Pool = {
  does: "Articles that UniProt cites",
  sql: `SELECT pmid, title, journal, year FROM article WHERE ${CITED} AND title IS NOT NULL AND length(title) < 140`,
};

export const citedArticlesWithPages: Pool = {
  does: "Articles that UniProt cites, with first author, DOI, volume and pages",
  sql: `SELECT pmid, journal, year FROM article WHERE ${CITED} AND doi IS NOT NULL AND volume IS NOT NULL AND pages LIKE '%-%' AND first_author IS NOT NULL`,
};

export const citedAuthors: Pool = {
  does: "First authors of articles that UniProt cites, by surname, with journal and year",
  sql: `SELECT author, year, journal FROM (
      SELECT substr(first_author, 1, instr(first_author, ' ') - 1) AS author, year, journal FROM article WHERE ${CITED})
    WHERE length(author) > 3 AND author NOT GLOB '*[^A-Za-z]*'`,
};

export const citedJournals: Pool = {
  does: "Journals with three or more articles that UniProt cites, and the years of these",
  sql: `SELECT DISTINCT journal, year FROM article WHERE ${CITED} AND journal IN (
      SELECT journal FROM article WHERE ${CITED} GROUP BY journal HAVING count(*) >= 3)`,
};

export const citedSubjects: Pool = {
  does: "Subjects that titles of articles cited by UniProt name several times",
  rows: [
    ...[
      "Alzheimer disease",
      "amyloid precursor protein",
      "breast cancer",
      "crystal structure",
      "fibroblast growth factor receptor",
    ],
    ...[
      "Kallmann syndrome",
      "Crouzon syndrome",
      "Pfeiffer syndrome",
      "Apert syndrome",
      "moyamoya disease",
      "house dust mite",
    ],
    ...[
      "BRCA2 germline mutations",
      "angiotensin-converting enzyme",
      "Aspergillus fumigatus",
      "Yarrowia lipolytica",
      "parkin",
    ],
    ...[
      "mountain cedar pollen",
      "Japanese cedar",
      "cedar pollen allergen",
      "chitinase",
      "lysozyme",
      "thioredoxin",
      "phospholipase",
    ],
    ...[
      "alternative splicing",
      "spliceosome structure",
      "ubiquitin ligase",
      "GW182",
      "Artemis",
      "DNA damage",
      "histone",
    ],
    ...[
      "genome sequence",
      "SARS-CoV-2",
      "influenza virus",
      "Candida albicans",
      "Arabidopsis thaliana",
      "abscisic acid",
    ],
    ...["venom", "mannitol dehydrogenase", "glucose cotransporter", "retinitis pigmentosa", "apoptosis"],
    ...[
      "receptor tyrosine kinase",
      "serine protease",
      "papain",
      "alkaline extracellular protease",
      "olive pollen",
    ],
    ...[
      "hypogonadotropic hypogonadism",
      "ovarian cancer susceptibility",
      "juvenile parkinsonism",
      "RNF213",
      "FGFR2 mutations",
    ],
    ...[
      "granulocyte colony-stimulating factor",
      "keratinocyte growth factor",
      "neutral amino acid transporter",
      "cysteine protease",
    ],
    ...[
      "homologous recombination",
      "nuclear translocation",
      "secondary structure",
      "tumor suppressor",
      "solution structure",
      "cell cycle",
    ],
    ...[
      "amyloid angiopathy",
      "beta-amyloid peptide",
      "processing bodies",
      "Penicillium citrinum",
      "Escherichia coli",
    ],
  ].map((subject) => ({ subject })),
};

/** Ranks as people name them, with what lies below. */
const NAMED =
  "t.scientific_name NOT GLOB '*[^A-Za-z -]*' AND t.scientific_name NOT GLOB 'unclassified*' AND t.scientific_name NOT GLOB '*incertae*'";

export const taxonIds: Pool = {
  does: "Species, genera and families of the taxonomy, by number",
  sql: `SELECT t.taxid, t.scientific_name AS name, t.rank FROM taxon t WHERE t.rank IN ('species', 'genus', 'family', 'order') AND t.taxid % 4 = 3 AND ${NAMED}`,
};

export const organisms: Pool = {
  does: "Species with a UniProt mnemonic and a common name, held as taxa as well",
  sql: `SELECT t.taxid, o.code, t.scientific_name AS name, t.genbank_common_name AS common FROM organism o JOIN taxon t ON t.taxid = o.taxid
    WHERE t.rank = 'species' AND t.genbank_common_name IS NOT NULL AND o.code NOT LIKE '9%' AND t.genbank_common_name NOT GLOB '*[^A-Za-z -]*' AND ${NAMED}`,
};

export const genera: Pool = {
  does: "Genera and families with 3 to 60 taxa right below them",
  sql: `SELECT t.taxid, t.scientific_name AS name, t.rank FROM taxon t JOIN taxon c ON c.parent_taxid = t.taxid
    WHERE t.rank IN ('genus', 'family', 'order') AND ${NAMED} GROUP BY t.taxid HAVING count(*) BETWEEN 3 AND 60`,
};

export const families: Pool = {
  does: "Families and orders with genera right below them",
  sql: `SELECT t.taxid, t.scientific_name AS name, count(*) AS n FROM taxon t JOIN taxon c ON c.parent_taxid = t.taxid
    WHERE t.rank IN ('family', 'order') AND c.rank = 'genus' AND ${NAMED} GROUP BY t.taxid HAVING n >= 2`,
};

export const animalWords: Pool = {
  does: "Words that the common names of three or more species end with: bat, warbler",
  sql: `SELECT word FROM (SELECT lower(replace(genbank_common_name, rtrim(genbank_common_name, replace(genbank_common_name, ' ', '')), '')) AS word
      FROM taxon WHERE rank = 'species' AND instr(genbank_common_name, ' ') > 0)
    WHERE length(word) > 2 AND word NOT GLOB '*[^a-z]*'
      AND word NOT IN ('virus', 'bacteria', 'agent', 'parasite', 'species', 'tree', 'flower', 'bush', 'cone', 'star', 'plant') GROUP BY word HAVING count(*) >= 3`,
};

export const viruses: Pool = {
  does: "Viruses of the taxonomy: species and strains named so",
  sql: `SELECT t.taxid, t.scientific_name AS name FROM taxon t WHERE t.scientific_name GLOB '* virus' AND ${NAMED}`,
};

export const databaseTopics: Pool = {
  does: "Words that names or categories of several databases cross-referenced by UniProt contain",
  rows: [
    ...[
      "structure",
      "protein",
      "genome",
      "pathway",
      "enzyme",
      "interaction",
      "variation",
      "expression",
      "proteomics",
      "gel",
    ],
    ...["ontology", "family", "domain", "antibody", "chemistry", "drug", "mouse", "human", "rat", "plant"],
    ...["fungal", "bacterial", "Drosophila", "Arabidopsis", "carbohydrate", "nomenclature", "sequence"],
    ...["nucleotide", "phylogenomic", "disease", "rare", "allergen", "tuberculosis"],
    ...["mass spectrometry", "disorder", "moonlighting", "Ensembl", "miscellaneous", "organism-specific"],
  ].map((word) => ({ word })),
};
