import type { Pool } from "./pool.ts";

/** Genomes of bacteria, fungi and protists, each with the accession of its assembly. */
export const ensemblGenomes: Pool = {
  does: "Genomes of Ensembl Genomes by production name, with their assembly",
  sql: `SELECT species AS genome, assembly_accession AS assembly
    FROM genome WHERE assembly_accession LIKE 'GCA\\_%' ESCAPE '\\' AND length(species) < 60`,
};

/** Genomes whose production name is the organism's name in small letters. */
export const plainlyNamedGenomes: Pool = {
  does: "Genomes that are called as their organism, strain and all",
  sql: `SELECT species AS genome, display_name AS organism FROM genome WHERE species = lower(replace(display_name, ' ', '_'))`,
};

const LINEAGES = `WITH RECURSIVE up(taxid) AS (
    SELECT DISTINCT taxid FROM genome
    UNION SELECT taxon.parent_taxid FROM up JOIN taxon ON taxon.taxid = up.taxid
  ) SELECT taxon.scientific_name AS taxon, CAST(taxon.taxid AS TEXT) AS taxid FROM up JOIN taxon ON taxon.taxid = up.taxid`;

/** Species, serotypes and strains of which genomes are held. */
export const sequencedOrganisms: Pool = {
  does: "Species and lower taxa of bacteria, fungi and protists that have genomes",
  sql: `${LINEAGES} WHERE taxon.rank IN ('species', 'strain', 'isolate', 'subspecies', 'varietas', 'serotype', 'forma specialis', 'no rank')
    AND taxon.scientific_name NOT IN ('root', 'cellular organisms') AND taxon.scientific_name NOT LIKE '%incertae sedis%'
    AND taxon.scientific_name NOT LIKE '%complex%'`,
};

/** Taxa above the species. */
export const sequencedClades: Pool = {
  does: "Genera and higher taxa of bacteria, fungi and protists that have genomes",
  sql: `${LINEAGES} WHERE taxon.rank IN ('genus', 'family', 'order', 'class', 'phylum', 'subphylum', 'subclass', 'suborder', 'kingdom', 'superkingdom')`,
};

/** GenBank accessions of the sequences of GRCh38.p14, and the same without version. */
export const humanSequenceAccessions: Pool = {
  does: "INSDC accessions of human chromosomes, scaffolds and patches, with and without their version",
  sql: `SELECT genbank AS accession FROM assembly_sequence WHERE assembly = 'GRCh38.p14'
    UNION ALL SELECT substr(genbank, 1, instr(genbank, '.') - 1) FROM assembly_sequence WHERE assembly = 'GRCh38.p14'`,
};

/** The 24 nuclear chromosomes and MT; `label` is what people write in a sentence, `short` in notes. */
export const humanChromosomes: Pool = {
  does: "Human chromosomes",
  sql: `SELECT 'homo_sapiens' AS species, name AS sequence, 'chromosome ' || name AS label, 'chr' || name AS short
    FROM assembly_sequence WHERE assembly = 'GRCh38.p14' AND role = 'assembled-molecule'`,
};

/** Only these have cytogenetic bands. */
export const bandedChromosomes: Pool = {
  does: "Human chromosomes with cytogenetic bands",
  sql: `SELECT 'homo_sapiens' AS species, name AS sequence, 'chromosome ' || name AS label, 'chr' || name AS short
    FROM assembly_sequence WHERE assembly = 'GRCh38.p14' AND role = 'assembled-molecule' AND name <> 'MT'`,
};

/** Scaffolds without a place of their own, which Ensembl calls by their accession. */
export const humanScaffolds: Pool = {
  does: "Unplaced and unlocalized human scaffolds",
  sql: `SELECT 'homo_sapiens' AS species, genbank AS sequence, genbank AS label
    FROM assembly_sequence WHERE assembly = 'GRCh38.p14' AND role IN ('unplaced-scaffold', 'unlocalized-scaffold')`,
};

/** Alternate loci and patches of the human assembly, by name. */
export const humanPatches: Pool = {
  does: "Fix patches, novel patches and alternate loci of GRCh38.p14",
  sql: `SELECT 'homo_sapiens' AS species, name AS sequence, name AS label
    FROM assembly_sequence WHERE assembly = 'GRCh38.p14' AND role IN ('alt-scaffold', 'fix-patch', 'novel-patch')`,
};

/** Species whose genes are held, with an assembly. */
export const assembledSpecies: Pool = {
  does: "Species with an assembly of Ensembl",
  sql: "SELECT species FROM gene_set",
};

/** Species with the assembly's karyotype and sequences. */
export const karyotypedSpecies: Pool = {
  does: "Species whose karyotype and sequence lengths are held",
  sql: "SELECT species FROM gene_set WHERE taxid = 9606",
};

/** Species with a list of biotypes. */
export const classifiedSpecies: Pool = {
  does: "Species whose genes have biotypes",
  sql: "SELECT species FROM gene_set WHERE taxid IN (SELECT taxid FROM biotype)",
};

/** Species with analyses that made their genes and transcripts. */
export const analyzedSpecies: Pool = {
  does: "Species whose analyses are named",
  sql: "SELECT DISTINCT species FROM analysis",
};

/** Biotypes that genes have. */
export const geneBiotypes: Pool = {
  does: "Biotypes of genes of any species",
  sql: "SELECT DISTINCT biotype FROM biotype",
};

/** Biotypes that both a gene and a transcript can have, or one of them. */
export const typedBiotypes: Pool = {
  does: "Biotypes with the kind of object that has them",
  sql: "SELECT DISTINCT biotype, object_type AS object FROM biotype_object UNION SELECT DISTINCT biotype, 'gene' FROM biotype",
};

/** Populations of the human variation database: studies of the 1000 Genomes and HapMap era, and single persons' genomes. */
export const humanPopulations: Pool = {
  does: "Human populations with variation data",
  sql: "SELECT 'homo_sapiens' AS species, name AS population FROM population WHERE name LIKE '%:%' AND name NOT LIKE 'COSMIC%'",
};

/** External databases that human genes, transcripts and proteins are linked to, by Ensembl's names of them. */
export const humanExternalDbs: Pool = {
  does: "Names of external databases with references to human records",
  sql: `SELECT DISTINCT 'homo_sapiens' AS species, name AS source FROM external_db WHERE name IN ('BioGRID', 'GO', 'HGNC', 'EntrezGene', 'MIM', 'MIM_GENE',
    'MIM_MORBID', 'PDB', 'protein_id', 'RefSeq_dna', 'RefSeq_mRNA', 'RefSeq_ncRNA', 'RefSeq_peptide', 'RefSeq_mRNA_predicted', 'RefSeq_peptide_predicted',
    'RefSeq_genomic', 'Uniprot/SPTREMBL', 'Uniprot/SWISSPROT', 'Uniprot/Varsplic', 'Vega_gene', 'Vega_transcript', 'Vega_translation', 'miRBase', 'CCDS',
    'UniGene', 'RFAM', 'OTTG', 'OTTT', 'OTTP', 'IMGT/GENE_DB', 'IMGT/LIGM_DB', 'IMGT_HLA', 'MEROPS', 'UCSC', 'HPA', 'WikiGene', 'goslim_goa', 'UniParc', 'BRENDA',
    'IntAct', 'KEGG', 'PDBsum', 'Reactome', 'DrugBank', 'HOGENOM', 'LRG', 'ENS_LRG_gene', 'Orphanet', 'DBASS3', 'DBASS5', 'EMBL', 'IPI',
    'PUBMED', 'MEDLINE', 'ArrayExpress', 'EPD', 'DIP', 'DisProt', 'PRF', 'PIR', 'TransFac', 'HGNC_curated_gene', 'HGNC_automatic_gene', 'Fantom',
    'Superfamily', 'GPCR', 'GermOnline', 'PeroxiBase', 'shares_CDS_with_ENST', 'Clone_based_ensembl_gene', 'RFAM_gene_name', 'miRBase_gene_name',
    'HGNC_transcript_name', 'Uniprot_genename', 'Quick_Go', 'GeneCards', 'GI', 'Illumina_Bodymap_transcriptome')`,
};

/** Starts of such names that several of them share. */
export const externalDbFamilies: Pool = {
  does: "What the names of several external databases begin with",
  rows: [
    "RefSeq",
    "Uniprot",
    "Vega",
    "MIM",
    "HGNC",
    "GO",
    "goslim",
    "DBASS",
    "IMGT",
    "miRBase",
    "RFAM",
    "Clone_based",
    "OTT",
    "PDB",
    "Ens_Hs",
    "Reactome",
    "ArrayExpress",
    "UniPro",
    "EMBL",
    "Quick_Go",
  ].map((family) => ({ species: "homo_sapiens", family })),
};
