/** The parts of UniProt whose records have return fields and sort keys of their own; named as in the paths. */
export type Namespace =
  | "uniprotkb"
  | "uniref"
  | "uniparc"
  | "proteomes"
  | "genecentric"
  | "taxonomy"
  | "keywords"
  | "diseases"
  | "locations"
  | "citations"
  | "database"
  | "arba"
  | "unirule";

const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== "");

/**
 * Return fields and sort keys of each namespace.
 * Source: ebi-uniprot/uniprot-store 3ed572e, uniprot-config/src/main/resources (2026-08-19); with the aliases there.
 */
export const namespaces: Readonly<
  Record<Namespace, { readonly fields: readonly string[]; readonly sorts: readonly string[] }>
> = {
  uniprotkb: {
    fields: words(`
      accession id gene_names gene_oln gene_orf gene_primary gene_synonym organism_name organism_id
      protein_name xref_proteomes lineage lineage_ids virus_hosts cc_alternative_products ft_var_seq
      cc_sc_epred fragment encoded_in length mass cc_mass_spectrometry ft_variant ft_non_cons
      ft_non_std ft_non_ter cc_polymorphism cc_rna_editing sequence cc_sequence_caution ft_conflict
      ft_unsure sequence_version absorption ft_act_site ft_binding cc_catalytic_activity cc_cofactor
      ft_dna_bind ec cc_activity_regulation cc_function kinetics cc_pathway ph_dependence
      redox_potential rhea ft_site temp_dependence annotation_score cc_caution keyword keywordid
      cc_miscellaneous protein_existence reviewed tools uniparc_id comment_count feature_count
      cc_interaction cc_subunit cc_developmental_stage cc_induction cc_tissue_specificity go_p go_c
      go go_f go_id cc_allergen cc_biotechnology cc_disruption_phenotype cc_disease ft_mutagen
      cc_pharmaceutical cc_toxic_dose ft_intramem cc_subcellular_location ft_topo_dom ft_transmem
      ft_chain ft_crosslnk ft_disulfid ft_carbohyd ft_init_met ft_lipid ft_mod_res ft_peptide cc_ptm
      ft_propep ft_signal ft_transit structure_3d ft_strand ft_helix ft_turn lit_pubmed_id
      lit_doi_id date_created date_modified date_sequence_modified version ft_coiled ft_compbias
      cc_domain ft_domain ft_motif protein_families ft_region ft_repeat cc_similarity ft_zn_fing
      inactiveReason
    `),
    sorts: words("annotation_score accession id protein_name gene organism_name mass length"),
  },
  uniref: {
    fields: words(`
      id name common_taxon common_taxonid organism_id organism identity length sequence types
      members count date_modified created
    `),
    sorts: words("id organism_sort count length date_modified created"),
  },
  uniparc: {
    fields: words(`
      upi gene organism_id organism protein proteome common_taxons common_taxon_ids checksum length
      sequence fullSequence accession first_seen oldestCrossRefCreated last_seen
      mostRecentCrossRefUpdated CDD Gene3D HAMAP PANTHER Pfam PIRSF PRINTS PROSITE SFLD SMART SUPFAM
      NCBIfam FunFam fullsequencefeatures
    `),
    sorts: words("upi uniparc length"),
  },
  proteomes: {
    fields: words(`
      upid organism organism_id components mnemonic lineage busco cpd genome_assembly
      genome_representation protein_count
    `),
    sorts: words("upid protein_count organism_name cpd busco"),
  },
  genecentric: {
    fields: words(`
      accession gene_name entry_type proteome_id sequence related_proteins
    `),
    sorts: words("accession_id"),
  },
  taxonomy: {
    fields: words(`
      id mnemonic scientific_name common_name synonyms other_names rank reviewed lineage strains
      parent hosts links statistics
    `),
    sorts: words("scientific"),
  },
  keywords: {
    fields: words(`
      id name definition category synonyms gene_ontologies links children parents statistics
    `),
    sorts: words("name"),
  },
  diseases: {
    fields: words(`
      id name acronym definition alternative_names cross_references keywords statistics
    `),
    sorts: words("id"),
  },
  locations: {
    fields: words(`
      id name definition category keyword synonyms content gene_ontologies note references links
      is_a part_of statistics
    `),
    sorts: words("name id"),
  },
  citations: {
    fields: words(`
      id doi title authors authoring_group journal publication_date first_page last_page volume
      reference lit_abstract statistics
    `),
    sorts: words("id title"),
  },
  database: {
    fields: words(`
      id name abbrev pubmed_id doi_id link_type servers dbUrl category statistics
    `),
    sorts: words("category_str abbrev id"),
  },
  arba: {
    fields: words(`
      rule_id statistics taxonomic_scope annotation_covered
    `),
    sorts: words("rule_id"),
  },
  unirule: {
    fields: words(`
      rule_id template_entries statistics taxonomic_scope annotation_covered predicted_protein_name
    `),
    sorts: words("unirule_id all_rule_id"),
  },
};

/** Return fields of UniParc cross-references, which have a list of their own. */
export const crossReferenceFields = words(`
  database accession gene ncbiGi organism organism_id protein proteome active first_seen last_seen
  timeline version version_uniparc
`);

/** Databases that UniParc cross-references name. Source: UniParcDatabase.java of ebi-uniprot/uniprot-core 8389f36. */
export const uniparcDatabases = [
  "EnsemblBacteria",
  "EnsemblFungi",
  "EnsemblMetazoa",
  "EnsemblPlants",
  "EnsemblProtists",
  "EMBL",
  "EMBL_CON",
  "EMBL_TPA",
  "EMBL_TSA",
  "EMBLWGS",
  "Ensembl",
  "EnsemblRapid",
  "EPO",
  "FlyBase",
  "FusionGDB",
  "H-InvDB",
  "IPI",
  "JPO",
  "KIPO",
  "PATRIC",
  "PDB",
  "PIR",
  "PIRARC",
  "PRF",
  "RefSeq",
  "REMTREMBL",
  "SEED",
  "SGD",
  "UniProtKB/Swiss-Prot",
  "UniProtKB/Swiss-Prot protein isoforms",
  "TAIR",
  "UniProtKB/TrEMBL",
  "TREMBLNEW",
  "TREMBL_VARSPLIC",
  "TROME",
  "UNIMES",
  "USPTO",
  "VectorBase",
  "VEGA",
  "WBParaSite",
  "WormBase",
] as const;

/** Columns of UniProtKB that list the identifiers an entry has in another database; new databases are added now and then. */
export const crossReferenceColumns = words(`
  xref_ogp xref_reproduction-2dpage xref_alphafolddb xref_bmrb xref_emdb xref_pcddb xref_pdb xref_pdbsum
  xref_sasbdb xref_smr xref_bindingdb xref_chebi xref_chembl xref_drugbank xref_drugcentral
  xref_guidetopharmacology xref_swisslipids xref_brenda xref_biocyc xref_pathwaycommons
  xref_plantreactome xref_reactome xref_sabio-rk xref_signor xref_strenda-db xref_signalink
  xref_unipathway xref_antifam xref_cdd xref_disprot xref_funfam xref_gene3d xref_hamap xref_ideal
  xref_interpro xref_ncbifam xref_panther xref_pirsf xref_prints xref_prosite xref_pfam xref_sfld
  xref_smart xref_supfam xref_abasyatlas xref_bgee xref_cleanex xref_collectf xref_expressionatlas
  xref_alzforum xref_biomuta xref_dmdm xref_dbsnp xref_ensembl xref_ensemblbacteria xref_ensemblfungi
  xref_ensemblmetazoa xref_ensemblplants xref_ensemblprotists xref_geneid xref_gramene xref_kegg
  xref_mane-select xref_patric xref_ucsc xref_vectorbase xref_wbparasite xref_agora xref_biogrid-orcs
  xref_cd-code xref_chitars xref_evolutionarytrace xref_genewiki xref_genomernai xref_orcid xref_pgenn
  xref_phi-base xref_pro xref_pharos xref_pubtator xref_rnact xref_emind xref_agr xref_arachnoserver
  xref_araport xref_cgd xref_civic xref_ctd xref_clinpgx xref_conoserver xref_disgenet xref_echobase
  xref_flybase xref_genecards xref_genereviews xref_hgnc xref_hpa xref_ic4r xref_japonicusdb
  xref_legiolist xref_leproma xref_mgi xref_mim xref_maizegdb xref_malacards xref_niagads
  xref_opentargets xref_orphanet xref_pombase xref_pseudocap xref_rgd xref_sgd xref_tair
  xref_tuberculist xref_veupathdb xref_vgnc xref_wormbase xref_xenbase xref_zfin xref_dictybase
  xref_euhcvdb xref_carbonyldb xref_depod xref_glyconnect xref_glycosmos xref_glygen xref_metosite
  xref_phosphositeplus xref_swisspalm xref_unicarbkb xref_iptmnet xref_genetree xref_hogenom
  xref_inparanoid xref_oma xref_orthodb xref_pan-go xref_phylomedb xref_eggnog xref_allergome xref_card
  xref_cazy xref_esther xref_imgt_gene-db xref_merops xref_moondb xref_moonprot xref_peroxibase
  xref_rebase xref_tcdb xref_unilectin xref_biogrid xref_corum xref_complexportal xref_dip xref_elm
  xref_funcoup xref_intact xref_mint xref_ndex xref_string xref_cptac xref_massive xref_pride xref_paxdb
  xref_peptideatlas xref_promex xref_proteomicsdb xref_pumba xref_topdownproteomics xref_jpost xref_abcd
  xref_antibodypedia xref_cptc xref_dnasu xref_ycharos xref_ccds xref_embl xref_generif xref_pir
  xref_refseq
`);
