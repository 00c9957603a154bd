/** What a question is about. */
export type Subject =
  | "gene"
  | "protein"
  | "reference"
  | "variant"
  | "article"
  | "database"
  | "chromosome"
  | "assembly"
  | "sequence"
  | "disease"
  | "term"
  | "taxon"
  | "rule"
  | "archived sequence"
  | "identifier"
  | "stretch";

/** What the answers of some functions can hold of a subject, each as a sentence over the answer's own fields (see `Hints`). */
export interface Holding {
  readonly of: RegExp;
  readonly subject: Subject;
  /** Values that arguments must have. */
  readonly where?: Readonly<Record<string, string | RegExp>>;
  /** By the noun of the detail; a detail that is not here is in no such answer. */
  readonly says: Readonly<Record<string, string>>;
  /** Functions that hold more of the same subject, asked with what this answer tells. */
  readonly further?: readonly Further[];
}

export interface Further {
  readonly details: readonly string[];
  readonly name: string;
  /** Texts are templates over the answer. */
  readonly arguments: Readonly<Record<string, string | true>>;
}

const comment = (type: string, path: string): string => `{comments.commentType=${type}.${path}}`;
const linked = (database: string): string => `{uniProtKBCrossReferences.database=${database}.id}`;
/** Of a list of cross references, told for each: only those to one database say something. */
const reference = (database: string, noun: string): string =>
  `[{dbname|is ${database}}The ${noun} of {=id} is {primary_id}.||{dbname|is ${database}}The ${noun} of {=name} is {primary_id}.]`;

/** Databases whose synonyms are other names of the gene; those of OMIM, say, are old numbers. */
const GENE_NAMES = ["HGNC", "EntrezGene", "MGI", "RGD", "ZFIN_ID", "Xenbase", "Uniprot_gn", "SGD_GENE"];

const REFERENCES: Readonly<Record<string, string>> = {
  "other name": `[${GENE_NAMES.map((database) => `{dbname|is ${database}}{display_id} is also known as {synonyms.*|unless display_id|all} ({db_display_name}).`).join("||")}]`,
  "OMIM number": reference("MIM_GENE", "OMIM number"),
  "RefSeq accession": `${reference("RefSeq_mRNA", "RefSeq accession")}${reference("RefSeq_peptide", "RefSeq accession")}`,
  "CCDS accession": reference("CCDS", "CCDS accession"),
  "HGNC id": reference("HGNC", "HGNC id"),
  "NCBI gene id": reference("EntrezGene", "NCBI gene id"),
  "GO term": "[{dbname|is GO}{primary_id} is {description}.]",
  "UniProt accession": `${reference("Uniprot_gn", "UniProt accession")}${reference("Uniprot/SWISSPROT", "UniProt accession")}`,
};

/** A gene's own references; those of its transcripts and proteins stand at other levels. */
const CROSS_REFERENCES: readonly Further[] = [
  {
    details: ["other name", "OMIM number", "HGNC id", "NCBI gene id"],
    name: "get_xrefs_by_id",
    arguments: { id: "{id}" },
  },
  { details: Object.keys(REFERENCES), name: "get_xrefs_by_id", arguments: { id: "{id}", all_levels: true } },
];

/** The reviewed protein of a gene. */
const PROTEIN_OF = 'gene_exact:{display_name} AND organism_name:"{species|latin}" AND reviewed:true';

/** What the gene's own record does not hold: its transcripts, its proteins, its place among the bands. */
const OF_A_GENE: readonly Further[] = [
  {
    details: ["number of transcripts", "Ensembl protein id", "number of exons"],
    name: "lookup_by_id",
    arguments: { id: "{id}", expand: true },
  },
  {
    details: ["cytogenetic band"],
    name: "overlap_by_region",
    arguments: { species: "{species}", region: "{seq_region_name}:{start}-{end}", feature: "band" },
  },
  {
    details: ["GO term"],
    name: "get_xrefs_by_id",
    arguments: { id: "{id}", external_db: "GO", all_levels: true },
  },
];

/** What the entry of a protein tells. */
const PROTEIN: Readonly<Record<string, string>> = {
  name: "{proteinDescription.recommendedName.fullName.value}",
  gene: "{genes.0.geneName.value}",
  organism: "{organism.scientificName}",
  sequence: "The sequence of {primaryAccession}: {sequence.value}",
  "molecular weight": "The molecular weight of {primaryAccession} is {sequence.molWeight}.",
  function: comment("FUNCTION", "texts.0.value"),
  "subcellular location": `{primaryAccession} is found in: ${comment("SUBCELLULAR LOCATION", "subcellularLocations.*.location.value")}.`,
  "tissue expression": comment("TISSUE SPECIFICITY", "texts.0.value"),
  "interaction partner": `{primaryAccession} interacts with ${comment("INTERACTION", "interactions.*.interactantTwo.uniProtKBAccession")}.`,
  pathway: `[${comment("PATHWAY", "texts.0.value")}||Pathways in Reactome: ${linked("Reactome")}.]`,
  // UniProt describes each disease that it lists; one that is not described is known by variants alone.
  disease: `[${comment("DISEASE", "disease.description|given")}Diseases of {primaryAccession}: ${comment("DISEASE", "disease.diseaseId")}.||Diseases cited by the variants of {primaryAccession}: ${comment("DISEASE", "disease.diseaseId")}.]`,
  keyword: "Keywords of {primaryAccession}: {keywords.*.name|all}.",
  domain: "Domains of {primaryAccession}: {features.type=Domain.description}.",
  "modified residue":
    "Modified residues of {primaryAccession}: {features.type=Modified residue.description}.",
  "GO term": `GO terms of {primaryAccession}: ${linked("GO")}.`,
  "3D structure": `Structures of {primaryAccession}: ${linked("PDB")}.`,
  "other name":
    "[{primaryAccession} is also known as {proteinDescription.alternativeNames.*.fullName.value}.][ Its gene {genes.0.geneName.value} is also known as {genes.0.synonyms.*.value}.]",
  "OMIM number": `OMIM numbers of {primaryAccession}: ${linked("MIM")}.`,
  "RefSeq accession": `RefSeq accessions of {primaryAccession}: ${linked("RefSeq")}.`,
  "CCDS accession": `CCDS accessions of {primaryAccession}: ${linked("CCDS")}.`,
  "HGNC id": `HGNC id of {primaryAccession}: ${linked("HGNC")}.`,
  "NCBI gene id": `NCBI gene id of {primaryAccession}: ${linked("GeneID")}.`,
  "protein length": "{primaryAccession} is {sequence.length} residues long.",
  "EC number":
    "The EC number of {primaryAccession} is {proteinDescription.recommendedName.ecNumbers.*.value}.",
  isoform: `Isoforms of {primaryAccession}: ${comment("ALTERNATIVE PRODUCTS", "isoforms.*.name.value")}.`,
  variant: "Variants of {primaryAccession}: {features.type=Natural variant.featureId}.",
};

/** Nobody asks a gene for these, or they are those of the protein alone. */
const OF_THE_PROTEIN_ITSELF = new Set(["variant", "name", "gene", "organism"]);

/** A protein's entry holds these of its gene. */
const OF_ITS_PROTEIN: Further = {
  details: Object.keys(PROTEIN).filter((noun) => !OF_THE_PROTEIN_ITSELF.has(noun)),
  name: "search_uniprotkb",
  arguments: { query: PROTEIN_OF },
};

export const holdings: readonly Holding[] = [
  {
    of: /^lookup_by_(?:id|symbol)$/,
    subject: "gene",
    says: {
      "place in the genome": "{seq_region_name}:{start}",
      "Ensembl id": "{id}",
      biotype: "{biotype}",
      description: "{description|plain}",
      "number of exons":
        "[The canonical transcript {Transcript.is_canonical=1.id|one} of {display_name} has {Transcript.is_canonical=1.Exon.*.id|number} exons.||The transcript {id} has {Exon.*.id|number} exons.]",
      "number of transcripts": "{display_name} has {Transcript.*.id|number} transcripts.",
      "Ensembl protein id":
        "The protein of the canonical transcript of {display_name} is {Transcript.is_canonical=1.Translation.id}.",
      "protein length": "[{object_type|is Translation}{id} is {length} amino acids long.]",
    },
    further: [...OF_A_GENE, ...CROSS_REFERENCES, OF_ITS_PROTEIN],
  },
  {
    of: /^get_xrefs_by_symbol$/,
    subject: "reference",
    says: { "Ensembl id": "{id}" },
    further: CROSS_REFERENCES,
  },
  { of: /^(?:get_xrefs_by_id|lookup_xref_name)$/, subject: "reference", says: REFERENCES },
  {
    of: /^get_uniprotkb_entry$/,
    subject: "protein",
    says: PROTEIN,
  },
  {
    of: /^search_uniprotkb$/,
    where: { query: /^gene_exact:\S+ AND organism_name:"[^"]+" AND reviewed:true$/ },
    subject: "protein",
    says: PROTEIN,
  },
  {
    of: /^get_variation$/,
    subject: "variant",
    says: {
      alleles: "{mappings.*.allele_string}",
      "place in the genome": "{mappings.*.location}",
      "most severe consequence": "{most_severe_consequence}",
      "allele frequency":
        "[The minor allele of {name} is {minor_allele}, with frequency {MAF}.||Frequencies of alleles of {name} are held for {populations.*.population|number} populations and alleles.]",
      "clinical significance": "The clinical significance of {name} is {clinical_significance.*}.",
      "ancestral allele": "The ancestral allele of {name} is {ancestral_allele}.",
      genotype: "Genotypes of {name} are held for {genotypes.*.sample|number} samples.",
      phenotype: "Phenotypes of {name}: {phenotypes.*.trait}.",
      "other name": "{name} is also known as {synonyms.*}.",
    },
  },
  {
    of: /^esummary$/,
    where: { db: "snp" },
    subject: "variant",
    says: {
      "place in the genome": "{chrpos}",
      gene: "{genes.*.name}",
      consequence: "{fxn_class}",
      "allele frequency": "The allele frequencies of rs{snp_id}: {global_mafs.*.freq}.",
      "clinical significance": "The clinical significance of rs{snp_id} is {clinical_significance|words}.",
      "HGVS name": "{docsum}",
    },
  },
  {
    of: /^esummary$/,
    where: { db: "gene" },
    subject: "gene",
    says: {
      name: "{description}",
      organism: "{organism.scientificname}",
      "place in the genome": "{maplocation}",
      function: "{summary}",
      "other name": "{name} is also known as {otheraliases}.",
      "OMIM number": "The OMIM number of {name} is {mim.*}.",
      "number of exons": "{name} has {genomicinfo.0.exoncount} exons.",
    },
  },
  {
    of: /^esummary$/,
    where: { db: "pubmed" },
    subject: "article",
    says: {
      title: "{title}",
      author:
        "[The authors are {authors.*.name|all}.||The first author is {sortfirstauthor}; the others are not held.]",
      journal: "It appeared in {source}[ {volume}][: {pages}][ ({pubdate})].",
      year: "It was published in {pubdate}.",
      DOI: "Its DOI is {articleids.idtype=doi.value}.",
    },
  },
  {
    of: /^efetch$/,
    where: { db: "pubmed", retmode: /^(?:xml|undefined)$/ },
    subject: "article",
    says: {
      title: "{MedlineCitation.Article.ArticleTitle}",
      author: "The authors are {MedlineCitation.Article.AuthorList.Author.LastName|all}.",
      journal: "It appeared in {MedlineCitation.Article.Journal.ISOAbbreviation}.",
      year: "It was published in {MedlineCitation.Article.Journal.JournalIssue.PubDate.Year}.",
      DOI: "Its DOI is {MedlineCitation.Article.ELocationID}.",
      abstract: "{MedlineCitation.Article.Abstract.AbstractText}",
    },
  },
  {
    of: /^get_citation_by_id$/,
    subject: "article",
    says: {
      title: "{citation.title}",
      author: "The authors are {citation.authors.*|all}.",
      journal: "It appeared in {citation.journal}[ {citation.volume}][ ({citation.publicationDate})].",
      year: "It was published in {citation.publicationDate}.",
      DOI: "Its DOI is {citation.citationCrossReferences.database=DOI.id}.",
      abstract: "{citation.literatureAbstract}",
    },
  },
  {
    of: /^einfo$/,
    subject: "database",
    says: {
      "number of records": "{einforesult.dbinfo.0.count}",
      "search field": "Fields to search in {=db}: {einforesult.dbinfo.0.fieldlist.*.fullname|all}.",
      "link to another database": "Links from {=db}: {einforesult.dbinfo.0.linklist.*.name|all}.",
      "date of the last update": "{=db} was last updated {einforesult.dbinfo.0.lastupdate}.",
    },
  },
  {
    of: /^get_info_assembly_region$/,
    subject: "chromosome",
    says: {
      length: "{length}",
      band: "The {coordinate_system} {=region_name} has {karyotype_band.*.id|number} bands: {karyotype_band.*.id|all}.",
      "other name": "It is also known as {synonyms.*.name|all}.",
      "RefSeq accession": "Its RefSeq accession is {synonyms.dbname=RefSeq_genomic.name}.",
    },
  },
  {
    of: /^get_info_assembly$/,
    subject: "assembly",
    says: {
      name: "{assembly_name}",
      chromosomes: "The karyotype has {karyotype.*|number} members: {karyotype.*|all}.",
    },
  },
  { of: /^get_sequence_by_/, subject: "sequence", says: { sequence: "{seq}" } },
  {
    of: /^get_ontology_id$/,
    subject: "term",
    says: {
      name: "{name}",
      definition: "{accession} is defined as: {definition|plain}.",
      "other name": "{accession} is also known as {synonyms.*|unless name|all}.",
      parents: "{parents.*.name}",
      children: "{children.*.name}",
    },
  },
  {
    of: /^get_disease_by_id$/,
    subject: "disease",
    says: {
      definition: "{definition}",
      "OMIM number": "The OMIM number of {name} is {crossReferences.databaseType=MIM.id}.",
    },
  },
  {
    of: /^overlap_by_region$/,
    where: { feature: "band" },
    subject: "stretch",
    says: { "cytogenetic band": "It lies in band {seq_region_name}{id}." },
  },
  {
    of: /^get_uniparc_(?:by_upi|light)$/,
    subject: "archived sequence",
    says: {
      length: "{sequence.length}",
      sequence: "{sequence.value}",
      "UniProt accession": "{uniProtKBAccessions.*}",
      organism: "It is from {organisms.*.scientificName}.",
    },
    further: [{ details: ["organism"], name: "get_uniparc_databases", arguments: { upi: "{uniParcId}" } }],
  },
  {
    of: /^get_uniparc_databases$/,
    subject: "archived sequence",
    says: { organism: "{=upi} is from {organism.scientificName}.", "record elsewhere": "{database} {id}" },
  },
  {
    of: /^get_(?:arba|unirule)_by_id$/,
    subject: "rule",
    says: {
      annotation:
        "[{uniRuleId} adds the keywords {mainRule.annotations.*.keyword.name}. ][It adds comments of the kind {mainRule.annotations.*.comment.commentType}. ][It names the protein {mainRule.annotations.*.proteinDescription.recommendedName.fullName.value}. ][It names the gene {mainRule.annotations.*.gene.geneName.value}.]",
    },
  },
  {
    of: /^get_taxonomy_(?:id|name)$/,
    subject: "taxon",
    says: { name: "{scientific_name}", "taxonomy id": "{id}", parent: "{parent.scientific_name}" },
    further: [{ details: ["rank"], name: "get_taxonomy_by_id", arguments: { taxonId: "{id}" } }],
  },
  {
    of: /^get_taxonomy_by_id$/,
    subject: "taxon",
    says: { rank: "{scientificName} is a {rank}.", name: "{scientificName}" },
  },
  {
    of: /^get_archive_id$/,
    subject: "identifier",
    says: {
      "whether it is in use":
        "[{is_current|is 1}Yes, {id} is in use.||{is_current|is 0}No, {id} is no longer in use.]",
      "whether it is retired":
        "[{is_current|is 1}No, {id} is still in use.||{is_current|is 0}Yes, {id} is no longer in use.]",
    },
  },
];
