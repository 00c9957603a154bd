// Written by scripts/catalog-index.ts from the folders beside it; do not edit.
import type { FunctionDefinition } from "./definition.ts";
import { getArchiveId } from "./ensembl/archive/get-archive-id.ts";
import { getAlignmentRegion } from "./ensembl/comparative-genomics/get-alignment-region.ts";
import { getCafeGenetreeById } from "./ensembl/comparative-genomics/get-cafe-genetree-by-id.ts";
import { getCafeGenetreeByMemberId } from "./ensembl/comparative-genomics/get-cafe-genetree-by-member-id.ts";
import { getCafeGenetreeByMemberSymbol } from "./ensembl/comparative-genomics/get-cafe-genetree-by-member-symbol.ts";
import { getGenetreeById } from "./ensembl/comparative-genomics/get-genetree-by-id.ts";
import { getGenetreeMemberById } from "./ensembl/comparative-genomics/get-genetree-member-by-id.ts";
import { getGenetreeMemberBySymbol } from "./ensembl/comparative-genomics/get-genetree-member-by-symbol.ts";
import { getHomologyById } from "./ensembl/comparative-genomics/get-homology-by-id.ts";
import { getHomologyBySymbol } from "./ensembl/comparative-genomics/get-homology-by-symbol.ts";
import { getXrefsById } from "./ensembl/cross-references/get-xrefs-by-id.ts";
import { getXrefsBySymbol } from "./ensembl/cross-references/get-xrefs-by-symbol.ts";
import { lookupXrefName } from "./ensembl/cross-references/lookup-xref-name.ts";
import { getInfoAnalysis } from "./ensembl/information/get-info-analysis.ts";
import { getInfoAssembly } from "./ensembl/information/get-info-assembly.ts";
import { getInfoAssemblyRegion } from "./ensembl/information/get-info-assembly-region.ts";
import { getInfoBiotypes } from "./ensembl/information/get-info-biotypes.ts";
import { getInfoBiotypesGroups } from "./ensembl/information/get-info-biotypes-groups.ts";
import { getInfoBiotypesName } from "./ensembl/information/get-info-biotypes-name.ts";
import { getInfoComparaMethods } from "./ensembl/information/get-info-compara-methods.ts";
import { getInfoComparaSpeciesSets } from "./ensembl/information/get-info-compara-species-sets.ts";
import { getInfoData } from "./ensembl/information/get-info-data.ts";
import { getInfoDivisions } from "./ensembl/information/get-info-divisions.ts";
import { getInfoEgVersion } from "./ensembl/information/get-info-eg-version.ts";
import { getInfoExternalDbs } from "./ensembl/information/get-info-external-dbs.ts";
import { getInfoGenomes } from "./ensembl/information/get-info-genomes.ts";
import { getInfoGenomesAccession } from "./ensembl/information/get-info-genomes-accession.ts";
import { getInfoGenomesAssembly } from "./ensembl/information/get-info-genomes-assembly.ts";
import { getInfoGenomesDivision } from "./ensembl/information/get-info-genomes-division.ts";
import { getInfoGenomesTaxonomy } from "./ensembl/information/get-info-genomes-taxonomy.ts";
import { getInfoPing } from "./ensembl/information/get-info-ping.ts";
import { getInfoRest } from "./ensembl/information/get-info-rest.ts";
import { getInfoSoftware } from "./ensembl/information/get-info-software.ts";
import { getInfoSpecies } from "./ensembl/information/get-info-species.ts";
import { getInfoVariationConsequenceTypes } from "./ensembl/information/get-info-variation-consequence-types.ts";
import { getInfoVariationPopulationName } from "./ensembl/information/get-info-variation-population-name.ts";
import { getInfoVariationPopulations } from "./ensembl/information/get-info-variation-populations.ts";
import { getInfoVariationSources } from "./ensembl/information/get-info-variation-sources.ts";
import { getLdAroundVariant } from "./ensembl/linkage-disequilibrium/get-ld-around-variant.ts";
import { getLdPairwise } from "./ensembl/linkage-disequilibrium/get-ld-pairwise.ts";
import { getLdRegion } from "./ensembl/linkage-disequilibrium/get-ld-region.ts";
import { lookupById } from "./ensembl/lookup/lookup-by-id.ts";
import { lookupBySymbol } from "./ensembl/lookup/lookup-by-symbol.ts";
import { mapAssembly } from "./ensembl/mapping/map-assembly.ts";
import { mapCdnaToGenome } from "./ensembl/mapping/map-cdna-to-genome.ts";
import { mapCdsToGenome } from "./ensembl/mapping/map-cds-to-genome.ts";
import { mapTranslationToGenome } from "./ensembl/mapping/map-translation-to-genome.ts";
import { getOntologyAncestors } from "./ensembl/ontology-and-taxonomy/get-ontology-ancestors.ts";
import { getOntologyAncestorsChart } from "./ensembl/ontology-and-taxonomy/get-ontology-ancestors-chart.ts";
import { getOntologyDescendants } from "./ensembl/ontology-and-taxonomy/get-ontology-descendants.ts";
import { getOntologyId } from "./ensembl/ontology-and-taxonomy/get-ontology-id.ts";
import { getOntologyName } from "./ensembl/ontology-and-taxonomy/get-ontology-name.ts";
import { getTaxonomyClassification } from "./ensembl/ontology-and-taxonomy/get-taxonomy-classification.ts";
import { getTaxonomyId } from "./ensembl/ontology-and-taxonomy/get-taxonomy-id.ts";
import { getTaxonomyName } from "./ensembl/ontology-and-taxonomy/get-taxonomy-name.ts";
import { overlapById } from "./ensembl/overlap/overlap-by-id.ts";
import { overlapByRegion } from "./ensembl/overlap/overlap-by-region.ts";
import { overlapTranslation } from "./ensembl/overlap/overlap-translation.ts";
import { getPhenotypeByAccession } from "./ensembl/phenotype-annotation/get-phenotype-by-accession.ts";
import { getPhenotypeByGene } from "./ensembl/phenotype-annotation/get-phenotype-by-gene.ts";
import { getPhenotypeByRegion } from "./ensembl/phenotype-annotation/get-phenotype-by-region.ts";
import { getPhenotypeByTerm } from "./ensembl/phenotype-annotation/get-phenotype-by-term.ts";
import { getBindingMatrix } from "./ensembl/regulation/get-binding-matrix.ts";
import { getSequenceById } from "./ensembl/sequence/get-sequence-by-id.ts";
import { getSequenceByRegion } from "./ensembl/sequence/get-sequence-by-region.ts";
import { getTranscriptHaplotypes } from "./ensembl/transcript-haplotypes/get-transcript-haplotypes.ts";
import { getBeacon } from "./ensembl/variant-ga4gh/get-beacon.ts";
import { getGa4ghCallsets } from "./ensembl/variant-ga4gh/get-ga4gh-callsets.ts";
import { getGa4ghDatasets } from "./ensembl/variant-ga4gh/get-ga4gh-datasets.ts";
import { getGa4ghFeatures } from "./ensembl/variant-ga4gh/get-ga4gh-features.ts";
import { getGa4ghFeaturesets } from "./ensembl/variant-ga4gh/get-ga4gh-featuresets.ts";
import { getGa4ghReferences } from "./ensembl/variant-ga4gh/get-ga4gh-references.ts";
import { getGa4ghReferencesets } from "./ensembl/variant-ga4gh/get-ga4gh-referencesets.ts";
import { getGa4ghVariantannotationsets } from "./ensembl/variant-ga4gh/get-ga4gh-variantannotationsets.ts";
import { getGa4ghVariants } from "./ensembl/variant-ga4gh/get-ga4gh-variants.ts";
import { getGa4ghVariantsets } from "./ensembl/variant-ga4gh/get-ga4gh-variantsets.ts";
import { getQueryBeacon } from "./ensembl/variant-ga4gh/get-query-beacon.ts";
import { getVariation } from "./ensembl/variation/get-variation.ts";
import { getVariationByPmcid } from "./ensembl/variation/get-variation-by-pmcid.ts";
import { getVariationByPmid } from "./ensembl/variation/get-variation-by-pmid.ts";
import { variantRecoder } from "./ensembl/variation/variant-recoder.ts";
import { vepByHgvs } from "./ensembl/vep/vep-by-hgvs.ts";
import { vepById } from "./ensembl/vep/vep-by-id.ts";
import { vepByRegion } from "./ensembl/vep/vep-by-region.ts";
import { blast } from "./ncbi/blast/blast.ts";
import { blastRetrieve } from "./ncbi/blast/blast-retrieve.ts";
import { ecitmatch } from "./ncbi/ecitmatch/ecitmatch.ts";
import { efetch } from "./ncbi/efetch/efetch.ts";
import { einfo } from "./ncbi/einfo/einfo.ts";
import { elink } from "./ncbi/elink/elink.ts";
import { esearch } from "./ncbi/esearch/esearch.ts";
import { esummary } from "./ncbi/esummary/esummary.ts";
import { getArbaById } from "./uniprot/arba/get-arba-by-id.ts";
import { searchArba } from "./uniprot/arba/search-arba.ts";
import { streamArba } from "./uniprot/arba/stream-arba.ts";
import { getCrossrefDatabaseById } from "./uniprot/cross-referenced-databases/get-crossref-database-by-id.ts";
import { searchCrossrefDatabases } from "./uniprot/cross-referenced-databases/search-crossref-databases.ts";
import { streamCrossrefDatabases } from "./uniprot/cross-referenced-databases/stream-crossref-databases.ts";
import { getGenecentricByAccession } from "./uniprot/genecentric/get-genecentric-by-accession.ts";
import { getGenecentricByProteomeId } from "./uniprot/genecentric/get-genecentric-by-proteome-id.ts";
import { searchGenecentric } from "./uniprot/genecentric/search-genecentric.ts";
import { streamGenecentric } from "./uniprot/genecentric/stream-genecentric.ts";
import { getDiseaseById } from "./uniprot/human-diseases/get-disease-by-id.ts";
import { searchHumanDiseases } from "./uniprot/human-diseases/search-human-diseases.ts";
import { streamHumanDiseases } from "./uniprot/human-diseases/stream-human-diseases.ts";
import { getKeywordById } from "./uniprot/keywords/get-keyword-by-id.ts";
import { searchKeywords } from "./uniprot/keywords/search-keywords.ts";
import { streamKeywords } from "./uniprot/keywords/stream-keywords.ts";
import { getCitationById } from "./uniprot/literature-citations/get-citation-by-id.ts";
import { searchLiteratureCitations } from "./uniprot/literature-citations/search-literature-citations.ts";
import { streamLiteratureCitations } from "./uniprot/literature-citations/stream-literature-citations.ts";
import { getProteomeByUpid } from "./uniprot/proteomes/get-proteome-by-upid.ts";
import { searchProteomes } from "./uniprot/proteomes/search-proteomes.ts";
import { streamProteomes } from "./uniprot/proteomes/stream-proteomes.ts";
import { getLocationById } from "./uniprot/subcellular-locations/get-location-by-id.ts";
import { searchSubcellularLocations } from "./uniprot/subcellular-locations/search-subcellular-locations.ts";
import { streamSubcellularLocations } from "./uniprot/subcellular-locations/stream-subcellular-locations.ts";
import { getTaxonomyById } from "./uniprot/taxonomy/get-taxonomy-by-id.ts";
import { searchTaxonomy } from "./uniprot/taxonomy/search-taxonomy.ts";
import { streamTaxonomy } from "./uniprot/taxonomy/stream-taxonomy.ts";
import { getUniparcByUpi } from "./uniprot/uniparc/get-uniparc-by-upi.ts";
import { getUniparcDatabases } from "./uniprot/uniparc/get-uniparc-databases.ts";
import { getUniparcLight } from "./uniprot/uniparc/get-uniparc-light.ts";
import { searchUniparc } from "./uniprot/uniparc/search-uniparc.ts";
import { streamUniparc } from "./uniprot/uniparc/stream-uniparc.ts";
import { getUniprotkbEntry } from "./uniprot/uniprotkb/get-uniprotkb-entry.ts";
import { searchUniprotkb } from "./uniprot/uniprotkb/search-uniprotkb.ts";
import { streamUniprotkb } from "./uniprot/uniprotkb/stream-uniprotkb.ts";
import { getUnirefById } from "./uniprot/uniref/get-uniref-by-id.ts";
import { getUnirefLight } from "./uniprot/uniref/get-uniref-light.ts";
import { getUnirefMembers } from "./uniprot/uniref/get-uniref-members.ts";
import { searchUniref } from "./uniprot/uniref/search-uniref.ts";
import { streamUniref } from "./uniprot/uniref/stream-uniref.ts";
import { getUniruleById } from "./uniprot/unirule/get-unirule-by-id.ts";
import { searchUnirule } from "./uniprot/unirule/search-unirule.ts";
import { streamUnirule } from "./uniprot/unirule/stream-unirule.ts";

/** Every function, in the order of the folders. */
export const all: readonly FunctionDefinition[] = [
  getArchiveId,
  getAlignmentRegion,
  getCafeGenetreeById,
  getCafeGenetreeByMemberId,
  getCafeGenetreeByMemberSymbol,
  getGenetreeById,
  getGenetreeMemberById,
  getGenetreeMemberBySymbol,
  getHomologyById,
  getHomologyBySymbol,
  getXrefsById,
  getXrefsBySymbol,
  lookupXrefName,
  getInfoAnalysis,
  getInfoAssembly,
  getInfoAssemblyRegion,
  getInfoBiotypes,
  getInfoBiotypesGroups,
  getInfoBiotypesName,
  getInfoComparaMethods,
  getInfoComparaSpeciesSets,
  getInfoData,
  getInfoDivisions,
  getInfoEgVersion,
  getInfoExternalDbs,
  getInfoGenomes,
  getInfoGenomesAccession,
  getInfoGenomesAssembly,
  getInfoGenomesDivision,
  getInfoGenomesTaxonomy,
  getInfoPing,
  getInfoRest,
  getInfoSoftware,
  getInfoSpecies,
  getInfoVariationConsequenceTypes,
  getInfoVariationPopulationName,
  getInfoVariationPopulations,
  getInfoVariationSources,
  getLdAroundVariant,
  getLdPairwise,
  getLdRegion,
  lookupById,
  lookupBySymbol,
  mapAssembly,
  mapCdnaToGenome,
  mapCdsToGenome,
  mapTranslationToGenome,
  getOntologyAncestors,
  getOntologyAncestorsChart,
  getOntologyDescendants,
  getOntologyId,
  getOntologyName,
  getTaxonomyClassification,
  getTaxonomyId,
  getTaxonomyName,
  overlapById,
  overlapByRegion,
  overlapTranslation,
  getPhenotypeByAccession,
  getPhenotypeByGene,
  getPhenotypeByRegion,
  getPhenotypeByTerm,
  getBindingMatrix,
  getSequenceById,
  getSequenceByRegion,
  getTranscriptHaplotypes,
  getBeacon,
  getGa4ghCallsets,
  getGa4ghDatasets,
  getGa4ghFeatures,
  getGa4ghFeaturesets,
  getGa4ghReferences,
  getGa4ghReferencesets,
  getGa4ghVariantannotationsets,
  getGa4ghVariants,
  getGa4ghVariantsets,
  getQueryBeacon,
  getVariation,
  getVariationByPmcid,
  getVariationByPmid,
  variantRecoder,
  vepByHgvs,
  vepById,
  vepByRegion,
  blast,
  blastRetrieve,
  ecitmatch,
  efetch,
  einfo,
  elink,
  esearch,
  esummary,
  getArbaById,
  searchArba,
  streamArba,
  getCrossrefDatabaseById,
  searchCrossrefDatabases,
  streamCrossrefDatabases,
  getGenecentricByAccession,
  getGenecentricByProteomeId,
  searchGenecentric,
  streamGenecentric,
  getDiseaseById,
  searchHumanDiseases,
  streamHumanDiseases,
  getKeywordById,
  searchKeywords,
  streamKeywords,
  getCitationById,
  searchLiteratureCitations,
  streamLiteratureCitations,
  getProteomeByUpid,
  searchProteomes,
  streamProteomes,
  getLocationById,
  searchSubcellularLocations,
  streamSubcellularLocations,
  getTaxonomyById,
  searchTaxonomy,
  streamTaxonomy,
  getUniparcByUpi,
  getUniparcDatabases,
  getUniparcLight,
  searchUniparc,
  streamUniparc,
  getUniprotkbEntry,
  searchUniprotkb,
  streamUniprotkb,
  getUnirefById,
  getUnirefLight,
  getUnirefMembers,
  searchUniref,
  streamUniref,
  getUniruleById,
  searchUnirule,
  streamUnirule,
];
