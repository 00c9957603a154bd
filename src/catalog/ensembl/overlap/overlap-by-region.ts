import { flag, listOf, region } from "../../../biology/index.ts";
import { ensembl, path, query } from "../../definition.ts";
import { dbType, speciesInPath } from "../parameters.ts";
import {
  biotypeFilter,
  logicName,
  miscSet,
  overlapFeature,
  overlapHints,
  soTerm,
  speciesSet,
  variantSet,
} from "./shared.ts";

export const overlapByRegion = ensembl({
  name: "overlap_by_region",
  tool: "overlap",
  domain: "genomics",
  does: "List the features (genes, exons, variants, repeats ...) that overlap a genomic region",
  path: "/overlap/region/{species}/{region}",
  parameters: {
    feature: query(listOf(overlapFeature), "What to list", { required: true, repeat: true }),
    region: path(region, "Region, 5 Mb at most"),
    species: speciesInPath,
    biotype: biotypeFilter,
    db_type: dbType,
    logic_name: logicName,
    misc_set: miscSet,
    so_term: soTerm,
    species_set: speciesSet,
    trim_downstream: query(flag, "Drop features that cross the downstream end"),
    trim_upstream: query(flag, "Drop features that cross the upstream end"),
    variant_set: variantSet,
  },
  observe: {
    ...overlapHints,
    opening: "[{#=feature}||{#feature}] found in {=region|place} of {=species|latin}:",
  },
  page: "https://www.ensembl.org/{=species|web}/Location/View?r={=region|place}",
  example: { feature: "gene", region: "7:140719327-140924929", species: "homo_sapiens" },
  asks: [
    "Which {feature} features are in {region} of the {species} genome?",
    "List every {feature} overlapping {species} {region}",
    "What {feature} annotations lie in {region} ({species})?",
    "How many {biotype} {feature} features are there in {species} {region}?",
    "Is there a known {feature} between the coordinates {region} in {species}?",
    "{feature} features at {species} {region}, with those that cross its ends left out",
    "What is at {region} of the {species} genome?",
  ],
});
