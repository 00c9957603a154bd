import { listOf, stableId } from "../../../biology/index.ts";
import { ensembl, path, query } from "../../definition.ts";
import { dbType, objectType, speciesOfId } from "../parameters.ts";
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

export const overlapById = ensembl({
  name: "overlap_by_id",
  tool: "overlap",
  domain: "genomics",
  does: "List the features (genes, exons, variants, repeats ...) that overlap a gene, transcript or exon named by its stable identifier",
  path: "/overlap/id/{id}",
  parameters: {
    feature: query(listOf(overlapFeature), "What to list", { required: true, repeat: true }),
    id: path(stableId, "Gene, transcript or exon whose place is searched"),
    biotype: biotypeFilter,
    db_type: dbType,
    logic_name: logicName,
    misc_set: miscSet,
    object_type: objectType,
    so_term: soTerm,
    species: speciesOfId,
    species_set: speciesSet,
    variant_set: variantSet,
  },
  observe: { ...overlapHints, opening: "[{#=feature}||{#feature}] found at {=id}:" },
  page: "https://www.ensembl.org/id/{=id}",
  example: { feature: "transcript", id: "ENSG00000157764" },
  asks: [
    "Which {feature} features overlap {id}?",
    "List every {feature} inside {id}",
    "How many {feature} features lie within the gene {id}?",
    "Are there {feature} annotations overlapping {id}?",
    "Which variants of the {variant_set} set fall in {id}? Feature: {feature}",
    "Which {biotype} {feature} features overlap with {id}?",
  ],
});
