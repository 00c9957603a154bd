import type { Choice } from "../asks.ts";

/** Numbers of results that are no default of a search. */
export const sizes: Choice = [2, 4, 5, 6, 8, 10, 12, 15, 20, 30, 40, 50];

/** Sort orders by name and by identifier, as the words that end a request. */
export const byName = {
  one: {
    "name asc": [
      "sorted by name from A to Z",
      "in alphabetical order of their names",
      "ordered alphabetically by name",
      "with the names running from A to Z",
    ],
    "name desc": [
      "sorted by name from Z to A",
      "in reverse alphabetical order of their names",
      "ordered by name backwards (Z first)",
      "with the names running from Z to A",
    ],
  },
} as const satisfies Choice;

export const byId = {
  one: {
    "id asc": [
      "sorted by identifier with the lowest first",
      "in ascending order of their ids",
      "ordered by ascending accession number",
      "starting from the lowest id",
    ],
    "id desc": [
      "sorted by identifier with the highest first",
      "in descending order of their ids",
      "ordered by descending accession number",
      "starting from the highest id",
    ],
  },
} as const satisfies Choice;

export const diseaseFields = {
  most: 3,
  several: {
    name: ["name", "disease name"],
    acronym: ["acronym", "abbreviation"],
    alternative_names: ["alternative names", "synonyms"],
    cross_references: ["cross-references", "references to OMIM/MedGen/MeSH"],
    keywords: ["associated keywords", "UniProt keywords"],
  },
} as const satisfies Choice;

/** Parts of a disease that the snapshot's facts lack, each with one that they hold. */
export const describedDiseases = {
  one: {
    "name,definition": ["name with the definition", "disease name plus its description"],
    "acronym,definition": ["acronym together with the definition"],
    "name,statistics": ["name along with the protein counts", "disease name plus the entry statistics"],
  },
} as const satisfies Choice;

export const keywordFields = {
  most: 3,
  several: {
    name: ["name", "keyword name"],
    category: ["category", "keyword category"],
    synonyms: ["synonyms", "alternative terms"],
    gene_ontologies: ["GO terms", "Gene Ontology mappings"],
    children: ["child keywords", "narrower keywords"],
    parents: ["parent keywords", "broader keywords"],
  },
} as const satisfies Choice;

export const describedKeywords = {
  one: {
    "name,definition": ["name with the definition", "keyword name plus its definition"],
    "category,definition": ["category together with the definition"],
    "name,links": ["name with the external links", "keyword name plus web links"],
    "name,statistics": ["name along with the usage statistics", "keyword name plus the protein counts"],
  },
} as const satisfies Choice;

export const locationFields = {
  most: 3,
  several: {
    name: ["name", "location name"],
    category: ["category", "kind (component/topology/orientation)"],
    keyword: ["corresponding keyword", "linked UniProt keyword"],
    synonyms: ["synonyms", "alternative names"],
    content: ["content line", "full hierarchical content string"],
    gene_ontologies: ["GO terms", "Gene Ontology mappings"],
    is_a: ["is-a parents", "is-a relations"],
    part_of: ["part-of parents", "part-of relations"],
  },
} as const satisfies Choice;

export const describedLocations = {
  one: {
    "name,definition": ["name with the definition", "location name plus its description"],
    "name,note": ["name with the note"],
    "name,references": ["name with the literature references", "location name plus its references"],
    "name,links": ["name with the external links"],
    "name,statistics": ["name along with the protein counts", "location name plus the entry statistics"],
  },
} as const satisfies Choice;

export const taxonFields = {
  most: 3,
  several: {
    scientific_name: ["scientific name", "Latin name"],
    common_name: ["common name", "vernacular name"],
    mnemonic: ["mnemonic", "UniProt organism code"],
    synonyms: ["synonyms", "synonymous names"],
    other_names: ["other names", "further names"],
    rank: ["rank", "taxonomic rank"],
    lineage: ["lineage", "full lineage"],
    parent: ["parent taxon", "parent"],
  },
} as const satisfies Choice;

export const describedTaxa = {
  one: {
    "scientific_name,reviewed": ["scientific name with the reviewed flag"],
    "scientific_name,strains": ["scientific name with its strains", "Latin name plus strain list"],
    "scientific_name,links": ["scientific name with the external links"],
    "scientific_name,statistics": [
      "scientific name along with the protein counts",
      "Latin name plus the entry statistics",
    ],
  },
} as const satisfies Choice;

export const citationFields = {
  most: 3,
  several: {
    title: ["title", "article title"],
    authors: ["authors", "author list"],
    journal: ["journal", "journal name"],
    publication_date: ["publication date", "date of publication"],
    volume: ["volume", "journal volume"],
    first_page: ["first page", "start page"],
    last_page: ["last page", "end page"],
    doi: ["DOI", "DOI of the article"],
    reference: ["reference line", "formatted reference"],
  },
} as const satisfies Choice;

export const describedCitations = {
  one: {
    "title,lit_abstract": ["title with the abstract", "article title plus the abstract text"],
    "title,authoring_group": [
      "title with the authoring group",
      "article title plus the consortium that wrote it",
    ],
    "title,statistics": [
      "title along with the citing-entry counts",
      "article title plus the entry statistics",
    ],
  },
} as const satisfies Choice;

export const databaseFields = {
  most: 3,
  several: {
    name: ["full name", "database name"],
    abbrev: ["abbreviation", "short name"],
    category: ["category", "database category"],
    pubmed_id: ["PubMed id", "PMID of the describing paper"],
    doi_id: ["DOI", "DOI of the describing paper"],
    link_type: ["link type", "type of link (explicit/implicit)"],
    servers: ["servers", "server addresses"],
    dbUrl: ["URL pattern", "link template"],
    statistics: ["entry counts", "numbers of linked entries"],
  },
} as const satisfies Choice;

export const ruleFields = {
  most: 3,
  several: {
    statistics: ["statistics", "protein counts"],
    taxonomic_scope: ["taxonomic scope", "taxa covered"],
    annotation_covered: ["annotation covered", "annotations the rule adds"],
  },
} as const satisfies Choice;

export const uniruleFields = {
  most: 3,
  several: {
    ...ruleFields.several,
    template_entries: ["template entries", "template proteins"],
    predicted_protein_name: ["predicted protein name", "protein name it predicts"],
  },
} as const satisfies Choice;
