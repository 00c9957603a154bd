/** Names of UniProtKB's query fields (uniprot-store search-fields-config, 2026-08), those held or not; `xref_count_*` apart. */
const QUERY_NAMES = `
accession accession_id active annotation_score cc_activity_regulation cc_activity_regulation_exp cc_allergen
cc_allergen_exp cc_alternative_products cc_alternative_products_exp cc_ap cc_ap_ai cc_ap_ai_exp cc_ap_apu
cc_ap_apu_exp cc_ap_as cc_ap_as_exp cc_ap_exp cc_ap_rf cc_ap_rf_exp cc_biophysicochemical_properties
cc_biophysicochemical_properties_exp cc_biotechnology cc_biotechnology_exp cc_bpcp cc_bpcp_absorption
cc_bpcp_absorption_exp cc_bpcp_exp cc_bpcp_kinetics cc_bpcp_kinetics_exp cc_bpcp_ph_dependence
cc_bpcp_ph_dependence_exp cc_bpcp_redox_potential cc_bpcp_redox_potential_exp cc_bpcp_temp_dependence
cc_bpcp_temp_dependence_exp cc_catalytic_activity cc_catalytic_activity_exp cc_caution cc_caution_exp
cc_cofactor cc_cofactor_chebi cc_cofactor_chebi_exp cc_cofactor_exp cc_cofactor_note cc_cofactor_note_exp
cc_developmental_stage cc_developmental_stage_exp cc_disease cc_disease_exp cc_disruption_phenotype
cc_disruption_phenotype_exp cc_domain cc_domain_exp cc_function cc_function_exp cc_induction
cc_induction_exp cc_interaction cc_interaction_exp cc_mass_spectrometry cc_mass_spectrometry_exp
cc_miscellaneous cc_miscellaneous_exp cc_pathway cc_pathway_exp cc_pharmaceutical cc_pharmaceutical_exp
cc_polymorphism cc_polymorphism_exp cc_ptm cc_ptm_exp cc_rna_editing cc_rna_editing_exp cc_sc cc_sc_einit
cc_sc_epred cc_sc_eterm cc_sc_etran cc_sc_exp cc_sc_framesh cc_sc_misc cc_sc_misc_exp cc_scl_note
cc_scl_note_exp cc_scl_term cc_scl_term_exp cc_sequence_caution cc_sequence_caution_exp cc_similarity
cc_similarity_exp cc_subcellular_location cc_subcellular_location_exp cc_subunit cc_subunit_exp
cc_tissue_specificity cc_tissue_specificity_exp cc_toxic_dose cc_toxic_dose_exp cc_unknown cc_unknown_exp
cc_webresource cc_webresource_exp chebi checksum community_pubmed_id computational_pubmed_id content
database date_created date_modified date_sequence_modified ec ec_exact encoded_in evidence_exp existence
family fragment ft_act_site ft_act_site_exp ft_binding ft_binding_exp ft_carbohyd ft_carbohyd_exp ft_chain
ft_chain_exp ft_coiled ft_coiled_exp ft_compbias ft_compbias_exp ft_conflict ft_conflict_exp ft_crosslnk
ft_crosslnk_exp ft_disulfid ft_disulfid_exp ft_dna_bind ft_dna_bind_exp ft_domain ft_domain_exp ft_helix
ft_helix_exp ft_init_met ft_init_met_exp ft_intramem ft_intramem_exp ft_lipid ft_lipid_exp ft_mod_res
ft_mod_res_exp ft_molecule_processing ft_molecule_processing_exp ft_motif ft_motif_exp ft_mutagen
ft_mutagen_exp ft_non_cons ft_non_cons_exp ft_non_std ft_non_std_exp ft_non_ter ft_non_ter_exp ft_peptide
ft_peptide_exp ft_positional ft_positional_exp ft_propep ft_propep_exp ft_region ft_region_exp ft_repeat
ft_repeat_exp ft_secstruct ft_secstruct_exp ft_signal ft_signal_exp ft_site ft_site_exp ft_sites
ft_sites_exp ft_strand ft_strand_exp ft_topo_dom ft_topo_dom_exp ft_transit ft_transit_exp ft_transmem
ft_transmem_exp ft_turn ft_turn_exp ft_unsure ft_unsure_exp ft_var_seq ft_var_seq_exp ft_variant
ft_variant_exp ft_variants ft_variants_exp ft_zn_fing ft_zn_fing_exp gene gene_exact go go_automatic go_exp
go_hda go_hep go_hgi go_hmp go_htp go_iba go_ibd go_ic go_ida go_iea go_iep go_igc go_igi go_ikr go_imp
go_ipi go_ird go_isa go_ism go_iso go_iss go_manual go_nas go_nd go_rca go_tas go_unknown id id_default
inchikey interactor is_gene_centric is_isoform keyword length lit_author lit_citation_id lit_journal
lit_pubdate lit_pubmed lit_title mass model_organism organelle organism_id organism_name other_organism plasmid
precursor protein_name proteins_with proteome proteome_canonical proteomecomponent protgene_default reviewed
rhea scope sec_acc source strain structure_3d taxonomy_id taxonomy_name tissue transposon uniparc
uniref_cluster_100 uniref_cluster_50 uniref_cluster_90 virus_host_id virus_host_name xref
`;

/** Return fields that no fact held speaks of, apart from cross-reference columns: name and column heading. */
const LACKING_COLUMNS = `
inactiveReason Reason the entry is inactive
virus_hosts Virus hosts
cc_sc_epred Erroneous gene model prediction
fragment Fragment
encoded_in Encoded in
cc_mass_spectrometry Mass spectrometry
cc_polymorphism Polymorphism
cc_rna_editing RNA Editing
cc_sequence_caution Sequence caution
absorption Absorption
cc_catalytic_activity Catalytic activity
cc_cofactor Cofactor
cc_activity_regulation Activity regulation
cc_function Function [CC]
kinetics Kinetics
cc_pathway Pathway
ph_dependence pH dependence
redox_potential Redox potential
rhea Rhea ID
temp_dependence Temperature dependence
cc_caution Caution
cc_miscellaneous Miscellaneous [CC]
cc_interaction Interacts with
cc_subunit Subunit structure
cc_developmental_stage Developmental stage
cc_induction Induction
cc_tissue_specificity Tissue specificity
cc_allergen Allergenic Properties
cc_biotechnology Biotechnological use
cc_disruption_phenotype Disruption phenotype
cc_pharmaceutical Pharmaceutical use
cc_toxic_dose Toxic dose
cc_ptm Post-translational modification
cc_domain Domain [CC]
protein_families Protein families
cc_similarity Sequence similarities
`;

/** Return fields of features: name (`ft_` and the key of the flat file) and column heading, which is the feature's type. */
const FEATURE_COLUMNS = `
ft_var_seq Alternative sequence
ft_non_cons Non-adjacent residues
ft_non_std Non-standard residue
ft_non_ter Non-terminal residue
ft_conflict Sequence conflict
ft_unsure Sequence uncertainty
ft_act_site Active site
ft_binding Binding site
ft_dna_bind DNA binding
ft_site Site
ft_mutagen Mutagenesis
ft_intramem Intramembrane
ft_topo_dom Topological domain
ft_transmem Transmembrane
ft_chain Chain
ft_crosslnk Cross-link
ft_disulfid Disulfide bond
ft_carbohyd Glycosylation
ft_init_met Initiator methionine
ft_lipid Lipidation
ft_mod_res Modified residue
ft_peptide Peptide
ft_propep Propeptide
ft_signal Signal peptide
ft_transit Transit peptide
ft_strand Beta strand
ft_helix Helix
ft_turn Turn
ft_coiled Coiled coil
ft_compbias Compositional bias
ft_domain Domain [FT]
ft_motif Motif
ft_region Region
ft_repeat Repeat
ft_zn_fing Zinc finger
ft_variant Natural variant
`;

const queryNames = new Set(QUERY_NAMES.trim().split(/\s+/));

/** Whether UniProtKB has a query field of this name. */
export const isUniprotkbField = (name: string): boolean =>
  queryNames.has(name) || /^xref_count_[a-z0-9_-]+$/.test(name);

const columnsIn = (text: string): (readonly [string, string])[] =>
  text
    .trim()
    .split("\n")
    .map((line) => [line.slice(0, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1)] as const);

/** UniProtKB's return fields that are never held, as [name, column heading]. */
export const lackingColumns: readonly (readonly [string, string])[] = columnsIn(LACKING_COLUMNS);

/** Those of features, as [name, column heading, type of the feature]. */
export const featureColumns: readonly (readonly [string, string, string])[] = columnsIn(FEATURE_COLUMNS).map(
  ([name, header]) => [name, header, header === "Signal peptide" ? "Signal" : header.replace(" [FT]", "")],
);

const keys = new Map(featureColumns.map(([name, , type]) => [type, name.slice("ft_".length).toUpperCase()]));

/** A type of feature (`Natural variant`) as the flat file writes it (`VARIANT`). */
export const featureKey = (type: string): string => keys.get(type) ?? type.toUpperCase().replaceAll(" ", "_");
