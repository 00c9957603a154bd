/** For functions that the snapshot answers with absent: the fact that would be needed to answer them. */
export const neededFacts: Readonly<Record<string, string>> = {
  get_beacon: "how the Beacon of GRCh38 describes itself",
  get_ga4gh_featuresets: "the release and gene build that the features held are of",
  get_ga4gh_variantannotationsets: "the release and gene build that the variant annotations held are of",
  get_info_biotypes_groups: "the groups that Ensembl puts its biotypes in",
  get_info_rest: "the version of Ensembl's public REST service",
  get_info_software: "the version of Ensembl's programs behind the public REST service",
  get_ld_region: "the places on GRCh38 of the variants whose linkage is held",
};
