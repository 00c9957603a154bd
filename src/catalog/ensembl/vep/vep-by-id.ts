import { variantId } from "../../../biology/index.ts";
import { ensembl, path } from "../../definition.ts";
import { speciesInPath } from "../parameters.ts";
import { vepHints } from "./hints.ts";
import { vepOptions } from "./options.ts";

export const vepById = ensembl({
  name: "vep_by_id",
  tool: "vep",
  domain: "variation",
  does: "Predict the consequences of a known variant by its identifier",
  path: "/vep/{species}/id/{id}",
  parameters: { id: path(variantId, "Variant, structural ones too"), species: speciesInPath, ...vepOptions },
  observe: vepHints,
  page: "https://www.ensembl.org/{=species|web}/Variation/Mappings?v={=id}",
  example: { id: "rs334", species: "human" },
  asks: [
    "What is the most severe consequence of {id} in {species}?",
    "What does the variant {id} do to genes in {species}?",
    "Run VEP for {species} {id}",
    "Which transcripts are affected by {id} in {species}?",
    "Is {species} {id} predicted to be deleterious by SIFT or PolyPhen?",
    "Amino-acid change caused by {id} in {species}",
    "VEP annotation of {id} with {dbNSFP} from dbNSFP, {species}",
    "Which genes are near the {species} variant {id}?",
  ],
});
