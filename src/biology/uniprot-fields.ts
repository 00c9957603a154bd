/**
 * Query fields of UniProt's namespaces (search-fields-config of uniprot-store, 2026-08), families by their prefix.
 * Which namespace has which is the service's business; here it only tells a field from other words with a colon.
 */
const families = /^(?:cc|ft|go|lit|date|xref_count|uniref_cluster)_[a-z0-9_-]+$/;
const names = new Set(
  [
    "abbrev accession accession_id active all_rule_id ancestor annotation_score author author_group busco category",
    "category_exact category_str chebi checksum citations_with cluster common computational_pubmed_id",
    "community_pubmed_id condition_value content count cpd created database database_facet dbid definition doi ec ec_exact encoded_in",
    "evidence_exp excluded existence family feature_id feature_type fragment gene gene_exact genome_accession genome_assembly go host",
    "id id_default identity inchikey interactor is_gene_centric is_isoform isoform journal keyword keyword_id length linked",
    "lit_abstract mass mnemonic model_organism name organelle organism organism_id organism_name organism_sort",
    "other_name other_organism parent plasmid precursor protein protein_count protein_name proteins_with proteome",
    "proteome_canonical proteome_type proteomecomponent protgene_default published rank reference reviewed rhea rule_id",
    "scientific scope sec_acc source strain structure_3d superkingdom synonym tax_id taxonomies_with taxonomy",
    "taxonomy_id taxonomy_name tissue title transposon uniparc uniprot_id uniprotkb unirule_id upi upid virus_host_id",
    "virus_host_name xref",
  ].flatMap((line) => line.split(" ")),
);

/** Other databases whose `PREFIX:id` is a plain term, although it looks like a field. */
const prefixes = new Set(
  [
    "amoebadb cryptodb ecocyc fb fungidb giardiadb hgnc hostdb lncrna metacyc mgi microsporidiadb mrna pac phi",
    "piroplasmadb plasmodb pr refseq rgd sgd slp toxodb trichdb tritrypdb vectorbase vgnc wb xenbase zfin",
  ].flatMap((line) => line.split(" ")),
);

/** Names that every namespace which has them takes for another. */
const synonyms = new Map([
  ["organelle", "encoded_in"],
  ["created", "date_modified"],
  ["uniprot_id", "uniprotkb"],
  ["upi", "uniparc"],
  ["upid", "proteome"],
  ["protein", "protein_name"],
]);

export const isUniprotField = (name: string): boolean =>
  names.has(name.toLowerCase()) || families.test(name.toLowerCase());

export const isDatabasePrefix = (name: string): boolean => prefixes.has(name.toLowerCase());

/** One name for all spellings of a field. */
export function uniprotField(name: string): string {
  const lower = name.toLowerCase();
  return synonyms.get(lower) ?? lower;
}
