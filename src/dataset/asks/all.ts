// Written by scripts/asks-index.ts from the folders beside it; do not edit.
import { analysisTopics } from "./abstain/analysis.ts";
import { benchTopics } from "./abstain/bench.ts";
import { clinicalTopics } from "./abstain/clinical.ts";
import { databaseTopics } from "./abstain/databases.ts";
import { everydayTopics } from "./abstain/everyday.ts";
import { molecularTopics } from "./abstain/molecular.ts";
import { natureTopics } from "./abstain/nature.ts";
import { requestTopics } from "./abstain/requests.ts";
import type { Abstaining, Chain, FunctionAsks } from "./asks.ts";
import { geneChains } from "./chains/genes.ts";
import { homologyChains } from "./chains/homology.ts";
import { literatureChains } from "./chains/literature.ts";
import { mapChains } from "./chains/maps.ts";
import { proteinChains } from "./chains/proteins.ts";
import { taxonChains } from "./chains/taxa.ts";
import { termChains } from "./chains/terms.ts";
import { variantChains } from "./chains/variants.ts";
import { getArchiveIdAsks } from "./ensembl/archive/get-archive-id.ts";
import { getAlignmentRegionAsks } from "./ensembl/comparative-genomics/get-alignment-region.ts";
import { getCafeGenetreeByIdAsks } from "./ensembl/comparative-genomics/get-cafe-genetree-by-id.ts";
import { getCafeGenetreeByMemberIdAsks } from "./ensembl/comparative-genomics/get-cafe-genetree-by-member-id.ts";
import { getCafeGenetreeByMemberSymbolAsks } from "./ensembl/comparative-genomics/get-cafe-genetree-by-member-symbol.ts";
import { getGenetreeByIdAsks } from "./ensembl/comparative-genomics/get-genetree-by-id.ts";
import { getGenetreeMemberByIdAsks } from "./ensembl/comparative-genomics/get-genetree-member-by-id.ts";
import { getGenetreeMemberBySymbolAsks } from "./ensembl/comparative-genomics/get-genetree-member-by-symbol.ts";
import { getHomologyByIdAsks } from "./ensembl/comparative-genomics/get-homology-by-id.ts";
import { getHomologyBySymbolAsks } from "./ensembl/comparative-genomics/get-homology-by-symbol.ts";
import { getXrefsByIdAsks } from "./ensembl/cross-references/get-xrefs-by-id.ts";
import { getXrefsBySymbolAsks } from "./ensembl/cross-references/get-xrefs-by-symbol.ts";
import { lookupXrefNameAsks } from "./ensembl/cross-references/lookup-xref-name.ts";
import { getInfoAnalysisAsks } from "./ensembl/information/get-info-analysis.ts";
import { getInfoAssemblyAsks } from "./ensembl/information/get-info-assembly.ts";
import { getInfoAssemblyRegionAsks } from "./ensembl/information/get-info-assembly-region.ts";
import { getInfoBiotypesAsks } from "./ensembl/information/get-info-biotypes.ts";
import { getInfoBiotypesGroupsAsks } from "./ensembl/information/get-info-biotypes-groups.ts";
import { getInfoBiotypesNameAsks } from "./ensembl/information/get-info-biotypes-name.ts";
import { getInfoComparaMethodsAsks } from "./ensembl/information/get-info-compara-methods.ts";
import { getInfoComparaSpeciesSetsAsks } from "./ensembl/information/get-info-compara-species-sets.ts";
import { getInfoDataAsks } from "./ensembl/information/get-info-data.ts";
import { getInfoDivisionsAsks } from "./ensembl/information/get-info-divisions.ts";
import { getInfoEgVersionAsks } from "./ensembl/information/get-info-eg-version.ts";
import { getInfoExternalDbsAsks } from "./ensembl/information/get-info-external-dbs.ts";
import { getInfoGenomesAsks } from "./ensembl/information/get-info-genomes.ts";
import { getInfoGenomesAccessionAsks } from "./ensembl/information/get-info-genomes-accession.ts";
import { getInfoGenomesAssemblyAsks } from "./ensembl/information/get-info-genomes-assembly.ts";
import { getInfoGenomesDivisionAsks } from "./ensembl/information/get-info-genomes-division.ts";
import { getInfoGenomesTaxonomyAsks } from "./ensembl/information/get-info-genomes-taxonomy.ts";
import { getInfoPingAsks } from "./ensembl/information/get-info-ping.ts";
import { getInfoRestAsks } from "./ensembl/information/get-info-rest.ts";
import { getInfoSoftwareAsks } from "./ensembl/information/get-info-software.ts";
import { getInfoSpeciesAsks } from "./ensembl/information/get-info-species.ts";
import { getInfoVariationConsequenceTypesAsks } from "./ensembl/information/get-info-variation-consequence-types.ts";
import { getInfoVariationPopulationNameAsks } from "./ensembl/information/get-info-variation-population-name.ts";
import { getInfoVariationPopulationsAsks } from "./ensembl/information/get-info-variation-populations.ts";
import { getInfoVariationSourcesAsks } from "./ensembl/information/get-info-variation-sources.ts";
import { getLdAroundVariantAsks } from "./ensembl/linkage-disequilibrium/get-ld-around-variant.ts";
import { getLdPairwiseAsks } from "./ensembl/linkage-disequilibrium/get-ld-pairwise.ts";
import { getLdRegionAsks } from "./ensembl/linkage-disequilibrium/get-ld-region.ts";
import { lookupByIdAsks } from "./ensembl/lookup/lookup-by-id.ts";
import { lookupBySymbolAsks } from "./ensembl/lookup/lookup-by-symbol.ts";
import { mapAssemblyAsks } from "./ensembl/mapping/map-assembly.ts";
import { mapCdnaToGenomeAsks } from "./ensembl/mapping/map-cdna-to-genome.ts";
import { mapCdsToGenomeAsks } from "./ensembl/mapping/map-cds-to-genome.ts";
import { mapTranslationToGenomeAsks } from "./ensembl/mapping/map-translation-to-genome.ts";
import { getOntologyAncestorsAsks } from "./ensembl/ontology-and-taxonomy/get-ontology-ancestors.ts";
import { getOntologyAncestorsChartAsks } from "./ensembl/ontology-and-taxonomy/get-ontology-ancestors-chart.ts";
import { getOntologyDescendantsAsks } from "./ensembl/ontology-and-taxonomy/get-ontology-descendants.ts";
import { getOntologyIdAsks } from "./ensembl/ontology-and-taxonomy/get-ontology-id.ts";
import { getOntologyNameAsks } from "./ensembl/ontology-and-taxonomy/get-ontology-name.ts";
import { getTaxonomyClassificationAsks } from "./ensembl/ontology-and-taxonomy/get-taxonomy-classification.ts";
import { getTaxonomyIdAsks } from "./ensembl/ontology-and-taxonomy/get-taxonomy-id.ts";
import { getTaxonomyNameAsks } from "./ensembl/ontology-and-taxonomy/get-taxonomy-name.ts";
import { overlapByIdAsks } from "./ensembl/overlap/overlap-by-id.ts";
import { overlapByRegionAsks } from "./ensembl/overlap/overlap-by-region.ts";
import { overlapTranslationAsks } from "./ensembl/overlap/overlap-translation.ts";
import { getPhenotypeByAccessionAsks } from "./ensembl/phenotype-annotation/get-phenotype-by-accession.ts";
import { getPhenotypeByGeneAsks } from "./ensembl/phenotype-annotation/get-phenotype-by-gene.ts";
import { getPhenotypeByRegionAsks } from "./ensembl/phenotype-annotation/get-phenotype-by-region.ts";
import { getPhenotypeByTermAsks } from "./ensembl/phenotype-annotation/get-phenotype-by-term.ts";
import { getBindingMatrixAsks } from "./ensembl/regulation/get-binding-matrix.ts";
import { getSequenceByIdAsks } from "./ensembl/sequence/get-sequence-by-id.ts";
import { getSequenceByRegionAsks } from "./ensembl/sequence/get-sequence-by-region.ts";
import { getTranscriptHaplotypesAsks } from "./ensembl/transcript-haplotypes/get-transcript-haplotypes.ts";
import { getBeaconAsks } from "./ensembl/variant-ga4gh/get-beacon.ts";
import { getGa4ghCallsetsAsks } from "./ensembl/variant-ga4gh/get-ga4gh-callsets.ts";
import { getGa4ghDatasetsAsks } from "./ensembl/variant-ga4gh/get-ga4gh-datasets.ts";
import { getGa4ghFeaturesAsks } from "./ensembl/variant-ga4gh/get-ga4gh-features.ts";
import { getGa4ghFeaturesetsAsks } from "./ensembl/variant-ga4gh/get-ga4gh-featuresets.ts";
import { getGa4ghReferencesAsks } from "./ensembl/variant-ga4gh/get-ga4gh-references.ts";
import { getGa4ghReferencesetsAsks } from "./ensembl/variant-ga4gh/get-ga4gh-referencesets.ts";
import { getGa4ghVariantannotationsetsAsks } from "./ensembl/variant-ga4gh/get-ga4gh-variantannotationsets.ts";
import { getGa4ghVariantsAsks } from "./ensembl/variant-ga4gh/get-ga4gh-variants.ts";
import { getGa4ghVariantsetsAsks } from "./ensembl/variant-ga4gh/get-ga4gh-variantsets.ts";
import { getQueryBeaconAsks } from "./ensembl/variant-ga4gh/get-query-beacon.ts";
import { getVariationAsks } from "./ensembl/variation/get-variation.ts";
import { getVariationByPmcidAsks } from "./ensembl/variation/get-variation-by-pmcid.ts";
import { getVariationByPmidAsks } from "./ensembl/variation/get-variation-by-pmid.ts";
import { variantRecoderAsks } from "./ensembl/variation/variant-recoder.ts";
import { vepByHgvsAsks } from "./ensembl/vep/vep-by-hgvs.ts";
import { vepByIdAsks } from "./ensembl/vep/vep-by-id.ts";
import { vepByRegionAsks } from "./ensembl/vep/vep-by-region.ts";
import { blastAsks } from "./ncbi/blast/blast.ts";
import { blastRetrieveAsks } from "./ncbi/blast/blast-retrieve.ts";
import { ecitmatchAsks } from "./ncbi/ecitmatch/ecitmatch.ts";
import { efetchAsks } from "./ncbi/efetch/efetch.ts";
import { einfoAsks } from "./ncbi/einfo/einfo.ts";
import { elinkAsks } from "./ncbi/elink/elink.ts";
import { esearchAsks } from "./ncbi/esearch/esearch.ts";
import { esummaryAsks } from "./ncbi/esummary/esummary.ts";
import { getArbaByIdAsks } from "./uniprot/arba/get-arba-by-id.ts";
import { searchArbaAsks } from "./uniprot/arba/search-arba.ts";
import { streamArbaAsks } from "./uniprot/arba/stream-arba.ts";
import { getCrossrefDatabaseByIdAsks } from "./uniprot/cross-referenced-databases/get-crossref-database-by-id.ts";
import { searchCrossrefDatabasesAsks } from "./uniprot/cross-referenced-databases/search-crossref-databases.ts";
import { streamCrossrefDatabasesAsks } from "./uniprot/cross-referenced-databases/stream-crossref-databases.ts";
import { getGenecentricByAccessionAsks } from "./uniprot/genecentric/get-genecentric-by-accession.ts";
import { getGenecentricByProteomeIdAsks } from "./uniprot/genecentric/get-genecentric-by-proteome-id.ts";
import { searchGenecentricAsks } from "./uniprot/genecentric/search-genecentric.ts";
import { streamGenecentricAsks } from "./uniprot/genecentric/stream-genecentric.ts";
import { getDiseaseByIdAsks } from "./uniprot/human-diseases/get-disease-by-id.ts";
import { searchHumanDiseasesAsks } from "./uniprot/human-diseases/search-human-diseases.ts";
import { streamHumanDiseasesAsks } from "./uniprot/human-diseases/stream-human-diseases.ts";
import { getKeywordByIdAsks } from "./uniprot/keywords/get-keyword-by-id.ts";
import { searchKeywordsAsks } from "./uniprot/keywords/search-keywords.ts";
import { streamKeywordsAsks } from "./uniprot/keywords/stream-keywords.ts";
import { getCitationByIdAsks } from "./uniprot/literature-citations/get-citation-by-id.ts";
import { searchLiteratureCitationsAsks } from "./uniprot/literature-citations/search-literature-citations.ts";
import { streamLiteratureCitationsAsks } from "./uniprot/literature-citations/stream-literature-citations.ts";
import { getProteomeByUpidAsks } from "./uniprot/proteomes/get-proteome-by-upid.ts";
import { searchProteomesAsks } from "./uniprot/proteomes/search-proteomes.ts";
import { streamProteomesAsks } from "./uniprot/proteomes/stream-proteomes.ts";
import { getLocationByIdAsks } from "./uniprot/subcellular-locations/get-location-by-id.ts";
import { searchSubcellularLocationsAsks } from "./uniprot/subcellular-locations/search-subcellular-locations.ts";
import { streamSubcellularLocationsAsks } from "./uniprot/subcellular-locations/stream-subcellular-locations.ts";
import { getTaxonomyByIdAsks } from "./uniprot/taxonomy/get-taxonomy-by-id.ts";
import { searchTaxonomyAsks } from "./uniprot/taxonomy/search-taxonomy.ts";
import { streamTaxonomyAsks } from "./uniprot/taxonomy/stream-taxonomy.ts";
import { getUniparcByUpiAsks } from "./uniprot/uniparc/get-uniparc-by-upi.ts";
import { getUniparcDatabasesAsks } from "./uniprot/uniparc/get-uniparc-databases.ts";
import { getUniparcLightAsks } from "./uniprot/uniparc/get-uniparc-light.ts";
import { searchUniparcAsks } from "./uniprot/uniparc/search-uniparc.ts";
import { streamUniparcAsks } from "./uniprot/uniparc/stream-uniparc.ts";
import { getUniprotkbEntryAsks } from "./uniprot/uniprotkb/get-uniprotkb-entry.ts";
import { searchUniprotkbAsks } from "./uniprot/uniprotkb/search-uniprotkb.ts";
import { streamUniprotkbAsks } from "./uniprot/uniprotkb/stream-uniprotkb.ts";
import { getUnirefByIdAsks } from "./uniprot/uniref/get-uniref-by-id.ts";
import { getUnirefLightAsks } from "./uniprot/uniref/get-uniref-light.ts";
import { getUnirefMembersAsks } from "./uniprot/uniref/get-uniref-members.ts";
import { searchUnirefAsks } from "./uniprot/uniref/search-uniref.ts";
import { streamUnirefAsks } from "./uniprot/uniref/stream-uniref.ts";
import { getUniruleByIdAsks } from "./uniprot/unirule/get-unirule-by-id.ts";
import { searchUniruleAsks } from "./uniprot/unirule/search-unirule.ts";
import { streamUniruleAsks } from "./uniprot/unirule/stream-unirule.ts";

/** Ways to ask every function, in the order of the folders. */
export const allAsks: readonly FunctionAsks[] = [
  getArchiveIdAsks,
  getAlignmentRegionAsks,
  getCafeGenetreeByIdAsks,
  getCafeGenetreeByMemberIdAsks,
  getCafeGenetreeByMemberSymbolAsks,
  getGenetreeByIdAsks,
  getGenetreeMemberByIdAsks,
  getGenetreeMemberBySymbolAsks,
  getHomologyByIdAsks,
  getHomologyBySymbolAsks,
  getXrefsByIdAsks,
  getXrefsBySymbolAsks,
  lookupXrefNameAsks,
  getInfoAnalysisAsks,
  getInfoAssemblyAsks,
  getInfoAssemblyRegionAsks,
  getInfoBiotypesAsks,
  getInfoBiotypesGroupsAsks,
  getInfoBiotypesNameAsks,
  getInfoComparaMethodsAsks,
  getInfoComparaSpeciesSetsAsks,
  getInfoDataAsks,
  getInfoDivisionsAsks,
  getInfoEgVersionAsks,
  getInfoExternalDbsAsks,
  getInfoGenomesAsks,
  getInfoGenomesAccessionAsks,
  getInfoGenomesAssemblyAsks,
  getInfoGenomesDivisionAsks,
  getInfoGenomesTaxonomyAsks,
  getInfoPingAsks,
  getInfoRestAsks,
  getInfoSoftwareAsks,
  getInfoSpeciesAsks,
  getInfoVariationConsequenceTypesAsks,
  getInfoVariationPopulationNameAsks,
  getInfoVariationPopulationsAsks,
  getInfoVariationSourcesAsks,
  getLdAroundVariantAsks,
  getLdPairwiseAsks,
  getLdRegionAsks,
  lookupByIdAsks,
  lookupBySymbolAsks,
  mapAssemblyAsks,
  mapCdnaToGenomeAsks,
  mapCdsToGenomeAsks,
  mapTranslationToGenomeAsks,
  getOntologyAncestorsAsks,
  getOntologyAncestorsChartAsks,
  getOntologyDescendantsAsks,
  getOntologyIdAsks,
  getOntologyNameAsks,
  getTaxonomyClassificationAsks,
  getTaxonomyIdAsks,
  getTaxonomyNameAsks,
  overlapByIdAsks,
  overlapByRegionAsks,
  overlapTranslationAsks,
  getPhenotypeByAccessionAsks,
  getPhenotypeByGeneAsks,
  getPhenotypeByRegionAsks,
  getPhenotypeByTermAsks,
  getBindingMatrixAsks,
  getSequenceByIdAsks,
  getSequenceByRegionAsks,
  getTranscriptHaplotypesAsks,
  getBeaconAsks,
  getGa4ghCallsetsAsks,
  getGa4ghDatasetsAsks,
  getGa4ghFeaturesAsks,
  getGa4ghFeaturesetsAsks,
  getGa4ghReferencesAsks,
  getGa4ghReferencesetsAsks,
  getGa4ghVariantannotationsetsAsks,
  getGa4ghVariantsAsks,
  getGa4ghVariantsetsAsks,
  getQueryBeaconAsks,
  getVariationAsks,
  getVariationByPmcidAsks,
  getVariationByPmidAsks,
  variantRecoderAsks,
  vepByHgvsAsks,
  vepByIdAsks,
  vepByRegionAsks,
  blastAsks,
  blastRetrieveAsks,
  ecitmatchAsks,
  efetchAsks,
  einfoAsks,
  elinkAsks,
  esearchAsks,
  esummaryAsks,
  getArbaByIdAsks,
  searchArbaAsks,
  streamArbaAsks,
  getCrossrefDatabaseByIdAsks,
  searchCrossrefDatabasesAsks,
  streamCrossrefDatabasesAsks,
  getGenecentricByAccessionAsks,
  getGenecentricByProteomeIdAsks,
  searchGenecentricAsks,
  streamGenecentricAsks,
  getDiseaseByIdAsks,
  searchHumanDiseasesAsks,
  streamHumanDiseasesAsks,
  getKeywordByIdAsks,
  searchKeywordsAsks,
  streamKeywordsAsks,
  getCitationByIdAsks,
  searchLiteratureCitationsAsks,
  streamLiteratureCitationsAsks,
  getProteomeByUpidAsks,
  searchProteomesAsks,
  streamProteomesAsks,
  getLocationByIdAsks,
  searchSubcellularLocationsAsks,
  streamSubcellularLocationsAsks,
  getTaxonomyByIdAsks,
  searchTaxonomyAsks,
  streamTaxonomyAsks,
  getUniparcByUpiAsks,
  getUniparcDatabasesAsks,
  getUniparcLightAsks,
  searchUniparcAsks,
  streamUniparcAsks,
  getUniprotkbEntryAsks,
  searchUniprotkbAsks,
  streamUniprotkbAsks,
  getUnirefByIdAsks,
  getUnirefLightAsks,
  getUnirefMembersAsks,
  searchUnirefAsks,
  streamUnirefAsks,
  getUniruleByIdAsks,
  searchUniruleAsks,
  streamUniruleAsks,
];

/** Questions that no function answers. */
export const allTopics: readonly Abstaining[] = [
  ...analysisTopics,
  ...benchTopics,
  ...clinicalTopics,
  ...databaseTopics,
  ...everydayTopics,
  ...molecularTopics,
  ...natureTopics,
  ...requestTopics,
];

/** Questions that take several calls. */
export const allChains: readonly Chain[] = [
  ...geneChains,
  ...homologyChains,
  ...literatureChains,
  ...mapChains,
  ...proteinChains,
  ...taxonChains,
  ...termChains,
  ...variantChains,
];
